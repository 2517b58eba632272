//===- aal-pack.cpp - packs buffers with lifetimes into one arena ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/AtomicFile.h"
#include "aal/Support/Packer.h"
#include "aal/Tools/ToolSupport.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <cmath>

using namespace llvm;
using namespace mlir::aal;

static constexpr StringLiteral kOverview =
    R"(packs buffers with lifetimes into one arena

The file has a line for each buffer under the header "id,lower,upper,size": it is
live from step lower up to, and without, step upper. Buffers that are live at one
step must not overlap.

EXAMPLES
  The lowest packing that ten seconds find:
    aal-pack buffers.csv
  Whether the buffers fit 1 MiB, and the offsets:
    aal-pack buffers.csv --capacity 1048576 --json

The status is "optimal" (no packing is lower), "feasible" (a packing; the gap to
the lower bound may be left to gain) or "infeasible" (proven: no packing fits the
capacity). The exit code is 0 if there is a packing within the capacity.
)";

namespace {
/// The options as they are parsed. Made after initToolOptions().
struct Flags {
  cl::OptionCategory category{"aal-pack options"};
  cl::opt<std::string> path{cl::Positional, cl::desc("FILE.csv"),
                            cl::cat(category)};
  cl::opt<long long> capacity{"capacity", cl::value_desc("bytes"),
                              cl::desc("Stop at the first packing within it"),
                              cl::init(-1), cl::cat(category)};
  cl::opt<double> timeLimit{"time-limit", cl::value_desc("seconds"),
                            cl::desc("End of the search (default: 10)"),
                            cl::init(10), cl::cat(category)};
  cl::opt<unsigned> threads{"threads", cl::value_desc("n"),
                            cl::desc("Threads that search (default: 2)"),
                            cl::init(2), cl::cat(category)};
  cl::opt<bool> json{"json", cl::desc("Print JSON, with the offsets"),
                     cl::cat(category)};
};

struct BufferFile {
  std::vector<std::string> ids;
  std::vector<PackBuffer> buffers;
};
} // namespace

static constexpr StringLiteral kHeader = "id,lower,upper,size";

static Error lineError(StringRef path, size_t line, const Twine &message) {
  return makeFileError(path, "line " + Twine(line) + ": " + message);
}

static Error parseLine(StringRef path, size_t number, StringRef line,
                       StringSet<> &seen, BufferFile &file) {
  SmallVector<StringRef> fields;
  line.split(fields, ',');
  if (fields.size() != 4)
    return lineError(path, number,
                     "expected 4 fields, found " + Twine(fields.size()));
  int64_t numbers[3];
  static constexpr StringLiteral kNames[] = {"lower", "upper", "size"};
  for (int i = 0; i < 3; ++i)
    if (fields[i + 1].trim().getAsInteger(10, numbers[i]))
      return lineError(path, number,
                       kNames[i] + ": expected an integer, found '" +
                           fields[i + 1].trim() + "'");
  auto [lower, upper, size] = numbers;
  if (lower >= upper)
    return lineError(path, number,
                     "expected lower < upper, found " + Twine(lower) + " and " +
                         Twine(upper));
  if (size < 0)
    return lineError(path, number,
                     "expected a size of at least 0, found " + Twine(size));
  StringRef id = fields.front().trim();
  if (!seen.insert(id).second)
    return lineError(path, number, "second buffer with id '" + id + "'");
  file.ids.push_back(id.str());
  file.buffers.push_back({lower, upper, size});
  return Error::success();
}

static Expected<BufferFile> readBuffers(StringRef path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> text =
      MemoryBuffer::getFileOrSTDIN(path, /*IsText=*/true);
  if (!text)
    return makeFileError(path, "cannot read: " + text.getError().message());
  SmallVector<StringRef> lines;
  (*text)->getBuffer().split(lines, '\n');
  if (lines.front().trim() != kHeader)
    return lineError(path, 1,
                     "expected the header '" + kHeader + "', found '" +
                         lines.front().trim() + "'");
  BufferFile file;
  StringSet<> seen;
  for (size_t i = 1; i < lines.size(); ++i)
    if (!lines[i].trim().empty())
      if (Error error = parseLine(path, i + 1, lines[i].trim(), seen, file))
        return std::move(error);
  int64_t total = 0;
  for (const PackBuffer &buffer : file.buffers)
    if (AddOverflow(total, buffer.size, total))
      return makeFileError(path,
                           "expected sizes that add up to less than 2^63");
  return file;
}

static StringRef stringify(PackStatus status) {
  switch (status) {
  case PackStatus::Optimal:
    return "optimal";
  case PackStatus::Feasible:
    return "feasible";
  case PackStatus::Infeasible:
    return "infeasible";
  }
  llvm_unreachable("covered switch");
}

static void printJSON(const BufferFile &file, const PackResult &result,
                      double seconds) {
  json::OStream json(outs(), /*IndentSize=*/2);
  json.object([&] {
    json.attribute("height", result.height);
    json.attribute("lower_bound", result.lowerBound);
    json.attribute("status", stringify(result.status));
    json.attribute("seconds", seconds);
    json.attributeObject("offsets", [&] {
      for (auto [id, offset] : zip_equal(file.ids, result.offsets))
        json.attribute(id, offset);
    });
  });
  outs() << "\n";
}

static void printText(const PackResult &result, double seconds) {
  outs() << "height       " << result.height << "\n"
         << "lower bound  " << result.lowerBound << "\n"
         << "status       " << stringify(result.status);
  if (result.status == PackStatus::Feasible)
    outs() << format(", gap %.2f %%",
                     100.0 * static_cast<double>(result.height) /
                             static_cast<double>(result.lowerBound) -
                         100.0);
  outs() << format("\nseconds      %.3f\n", seconds);
}

static Error checkFlags(const Flags &flags) {
  if (Error error = expectOptions({{"FILE.csv", &flags.path}}))
    return error;
  if (flags.capacity.getNumOccurrences() && flags.capacity < 0)
    return makeToolError("--capacity: expected at least 0, found " +
                         Twine(flags.capacity.getValue()));
  if (!(flags.timeLimit > 0) || flags.timeLimit > 1e6)
    return makeToolError("--time-limit: expected seconds above 0");
  if (flags.threads < 1 || flags.threads > 256)
    return makeToolError("--threads: expected 1 to 256, found " +
                         Twine(flags.threads.getValue()));
  return Error::success();
}

static Error runTool(const Flags &flags) {
  if (Error error = checkFlags(flags))
    return error;
  Expected<BufferFile> file = readBuffers(flags.path);
  if (!file)
    return file.takeError();
  PackOptions options;
  options.timeLimit = flags.timeLimit;
  options.threads = flags.threads;
  bool hasCapacity = flags.capacity.getNumOccurrences() != 0;
  if (hasCapacity)
    options.capacity = flags.capacity;
  auto start = std::chrono::steady_clock::now();
  PackResult result = pack(file->buffers, options);
  double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  if (!isValidPacking(file->buffers, result.offsets))
    return makeToolError("internal error: the packing has overlaps");
  flags.json ? printJSON(*file, result, seconds) : printText(result, seconds);
  if (result.status == PackStatus::Infeasible)
    return makeToolError("infeasible: no packing is lower than " +
                         Twine(result.lowerBound) + ", and the capacity is " +
                         Twine(flags.capacity.getValue()));
  if (hasCapacity && result.height > flags.capacity)
    return makeToolError(
        "undecided: found no packing within the capacity of " +
        Twine(flags.capacity.getValue()) +
        " within the time limit, and no proof that there is none");
  return Error::success();
}

int main(int argc, char **argv) {
  initToolOptions();
  Flags flags;
  parseToolOptions(argc, argv, flags.category, kOverview);
  return exitCodeOf("aal-pack", runTool(flags));
}
