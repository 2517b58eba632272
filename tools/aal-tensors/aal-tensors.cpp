//===- aal-tensors.cpp - lists and compares safetensors files -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/AtomicFile.h"
#include "aal/Support/HostTensor.h"
#include "aal/Tools/ToolSupport.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace llvm;
using namespace mlir::aal;

static constexpr StringLiteral kOverview =
    R"(lists and compares safetensors files

EXAMPLES
  List the tensors of a file, and its metadata:
    aal-tensors out.safetensors
  Print the elements of one:
    aal-tensors out.safetensors --print loss
  Compare all tensors with those of another file:
    aal-tensors out.safetensors --compare expected.safetensors --tolerance 1e-4

The error of a tensor is the largest difference of an element from the expected
one, divided by the larger of two numbers: the largest magnitude in the expected
tensor, and --floor times the largest magnitude in all expected gradients
('grad/...'). Without --tolerance every bit must agree.
)";

namespace {
/// The options as they are parsed. Made after initToolOptions().
struct Flags {
  cl::OptionCategory category{"aal-tensors options"};
  cl::opt<std::string> path{cl::Positional, cl::desc("FILE.safetensors"),
                            cl::cat(category)};
  cl::opt<std::string> printName{"print", cl::value_desc("name"),
                                 cl::desc("Print one tensor's elements"),
                                 cl::cat(category)};
  cl::opt<std::string> comparePath{
      "compare", cl::value_desc("file.safetensors"),
      cl::desc("File with the expected tensors"), cl::cat(category)};
  cl::opt<double> tolerance{"tolerance", cl::value_desc("x"),
                            cl::desc("Largest error allowed"), cl::init(0),
                            cl::cat(category)};
  cl::opt<double> floorFactor{"floor", cl::value_desc("x"),
                              cl::desc("See above (default: 1e-4)"),
                              cl::init(1e-4), cl::cat(category)};
};
} // namespace

static int64_t countElements(const TensorView &tensor) {
  return tensor.data.size() / byteSize(tensor.dtype);
}

static void list(const SafetensorsFile &file) {
  for (const auto &[key, value] : file.getMetadata())
    outs() << "# " << key << ": " << value << "\n";
  for (const TensorView &tensor : file.getTensors())
    outs() << tensor.name << "  " << describeTensor(tensor.dtype, tensor.shape)
           << "\n";
}

static Error print(const Flags &flags, const SafetensorsFile &file) {
  const TensorView *tensor = file.find(flags.printName);
  if (!tensor)
    return makeFileError(flags.path, "tensor '" + flags.printName +
                                         "': expected it, found none");
  for (int64_t i = 0; i < countElements(*tensor); ++i)
    outs() << format("%.9g\n", readElement(*tensor, i));
  return Error::success();
}

static double largestMagnitude(const TensorView &tensor) {
  double largest = 0;
  for (int64_t i = 0; i < countElements(tensor); ++i)
    largest = std::max(largest, std::abs(readElement(tensor, i)));
  return largest;
}

/// One element in one dimension is as good as a scalar.
static ArrayRef<int64_t> withoutOnes(ArrayRef<int64_t> shape) {
  return shape == ArrayRef<int64_t>{1} ? ArrayRef<int64_t>() : shape;
}

/// The error of `found` against `expected`, as the overview defines it.
static double errorOf(const TensorView &found, const TensorView &expected,
                      double floor) {
  double largest = 0;
  for (int64_t i = 0; i < countElements(expected); ++i) {
    double difference =
        std::abs(readElement(found, i) - readElement(expected, i));
    if (std::isnan(difference))
      return difference;
    largest = std::max(largest, difference);
  }
  return largest == 0 ? 0
                      : largest / std::max(largestMagnitude(expected), floor);
}

/// Empty if `found` (null for none) agrees with `expected`. Raises `largest` to
/// the error, where there is a tolerance.
static std::string describeDifference(const Flags &flags,
                                      const TensorView *found,
                                      const TensorView &expected, double floor,
                                      double &largest) {
  std::string text;
  raw_string_ostream os(text);
  os << "tensor '" << expected.name << "': expected ";
  if (!found || found->dtype != expected.dtype ||
      withoutOnes(found->shape) != withoutOnes(expected.shape)) {
    os << describeTensor(expected.dtype, expected.shape) << ", found "
       << (found ? describeTensor(found->dtype, found->shape) : "none");
    return text;
  }
  if (flags.tolerance == 0) {
    if (found->data == expected.data)
      return "";
    os << "the same bits, found others";
    return text;
  }
  double error = errorOf(*found, expected, floor);
  largest = std::max(largest, error);
  if (error <= flags.tolerance)
    return "";
  os << "an error of at most " << flags.tolerance << ", found " << error;
  return text;
}

static Error compare(const Flags &flags, const SafetensorsFile &file) {
  Expected<SafetensorsFile> expected = SafetensorsFile::open(flags.comparePath);
  if (!expected)
    return expected.takeError();
  double floor = 0, largest = 0;
  for (const TensorView &tensor : expected->getTensors())
    if (StringRef(tensor.name).starts_with("grad/"))
      floor = std::max(floor, flags.floorFactor * largestMagnitude(tensor));
  for (const TensorView &tensor : expected->getTensors()) {
    std::string difference = describeDifference(flags, file.find(tensor.name),
                                                tensor, floor, largest);
    if (!difference.empty())
      return makeFileError(flags.path, difference);
  }
  for (const TensorView &tensor : file.getTensors())
    if (!expected->find(tensor.name))
      return makeFileError(flags.path,
                           "tensor '" + tensor.name +
                               "': expected no such tensor, found one");
  outs() << expected->getTensors().size() << " tensors agree";
  if (flags.tolerance != 0)
    outs() << format(", largest error %.3g", largest);
  outs() << "\n";
  return Error::success();
}

static Error runTool(const Flags &flags) {
  if (Error error = expectOptions({{"FILE.safetensors", &flags.path}}))
    return error;
  if (!flags.printName.empty() && !flags.comparePath.empty())
    return makeToolError("--print and --compare: expected one of them");
  Expected<SafetensorsFile> file = SafetensorsFile::open(flags.path);
  if (!file)
    return file.takeError();
  if (!flags.printName.empty())
    return print(flags, *file);
  if (!flags.comparePath.empty())
    return compare(flags, *file);
  list(*file);
  return Error::success();
}

int main(int argc, char **argv) {
  initToolOptions();
  Flags flags;
  parseToolOptions(argc, argv, flags.category, kOverview);
  return exitCodeOf("aal-tensors", runTool(flags));
}
