//===- Rules.h - rules that choose storage policies -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_RULES_H
#define AAL_TRANSFORMS_RULES_H

#include "aal/Analysis/LayerRoles.h"
#include "aal/Dialect/AAL/IR/AALInterfaces.h"
#include "llvm/Support/GlobPattern.h"

namespace mlir::aal {

/// Which saves a statement is for. An empty list asks nothing.
struct RuleSelector {
  SmallVector<UseKind> uses;
  SmallVector<LayerRole> roles;
  SmallVector<llvm::GlobPattern> layers;
  SmallVector<llvm::GlobPattern> names;
};

/// One statement of a rule file: `apply POLICY to SELECTOR`, or
/// `recompute elementwise` where `policy` is null.
struct RuleStatement {
  Attribute policy;
  RuleSelector selector;
  Location loc;     // the statement's place
  std::string text; // as written
};

/// A list of statements, in order; later ones win. The grammar, one statement a
/// line, `//` starts a comment:
///
///   statement ::= `include` NAME
///               | `apply` POLICY `to` condition+
///               | `recompute` `elementwise`
///   condition ::= (`use` | `role` | `layer` | `name`) `=` VALUE (`|` VALUE)*
///
/// POLICY is any attribute that is a storage policy. Layers and names are glob
/// patterns (`blocks.*.mlp.fc2`). A preset may take values (`name=3,4`), which
/// then stand for `$values` in its text. docs/Rules.md explains them.
class RuleSet {
public:
  /// Reads `spec`: names of presets and `@files`, joined by `+`. Reports errors
  /// at the file and line, or at `loc`.
  static FailureOr<RuleSet> parse(StringRef spec, Location loc);

  ArrayRef<RuleStatement> getStatements() const { return statements; }

private:
  friend class RuleParser;
  std::vector<RuleStatement> statements;
};

/// The presets, comma-separated, for messages.
std::string getRulePresetNames();

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_RULES_H
