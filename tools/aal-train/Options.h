//===- Options.h - the command line of aal-train ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef TOOLS_AAL_TRAIN_OPTIONS_H
#define TOOLS_AAL_TRAIN_OPTIONS_H

#include "aal/Training/Compile.h"
#include "aal/Training/Schedule.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace mlir::aal {

/// The rule that leaves the step as it is.
inline constexpr llvm::StringLiteral kNoRule = "none";

/// What the command line asks for, checked.
struct TrainToolOptions {
  std::string stepPath, dataPath;
  /// Files of initial parameters and for trained ones; {seed} and {rule} stand
  /// for the run's.
  std::string initPattern, savePattern, reportPattern;
  /// One training per rule and seed.
  std::vector<std::string> rules;
  std::vector<int64_t> seeds;
  CompileOptions compile; // without rules, reports and learning indicators
  bool watchIndicators = false;
  Schedule schedule; // without its length
  int64_t epochs = 0;
  std::optional<int64_t> stopAfter;
  std::string checkpointDir;
  bool resume = false;
  std::vector<std::string> curvePaths;
  std::string jsonPath;

  std::string getInitPath(int64_t seed) const;
  std::string getSavePath(llvm::StringRef rule, int64_t seed) const;
  std::string getReportPath(llvm::StringRef rule) const;
};

/// Parses and checks the command line.
llvm::Expected<TrainToolOptions> parseTrainToolOptions(int argc, char **argv);

} // namespace mlir::aal

#endif // TOOLS_AAL_TRAIN_OPTIONS_H
