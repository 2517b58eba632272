//===- ReductionOrderTest.cpp - results do not depend on grouping ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestSession.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

using Shape = std::vector<int64_t>;

/// Writes functions of random elementwise ops, broadcasts and reductions, in
/// random orders of loops, over tensors whose dimensions come from one list.
class RandomFunction {
public:
  explicit RandomFunction(unsigned seed) : random(seed) {
    static constexpr int64_t kExtents[] = {1, 2, 3, 5, 7, 8, 12, 16, 33, 49};
    do {
      extents.clear();
      for (unsigned d = 0; d < 4; ++d)
        extents.push_back(kExtents[draw(std::size(kExtents))]);
    } while (extents[0] * extents[1] * extents[2] * extents[3] > 30000);
    inputs = {addValue("%a", {0, 1, 2, 3}),
              addValue("%b", permuted({0, 1, 2, 3})),
              addValue("%c", permuted({1, 3}))};
    for (unsigned i = 0; i < 14; ++i)
      draw(5) < 2 ? addReduction() : addElementwise();
  }

  std::string getText() const {
    std::string arguments, results, types;
    for (const Tensor &input : inputs)
      arguments += llvm::formatv("{0}{1}: {2}", arguments.empty() ? "" : ", ",
                                 input.name, typeOf(input.dims));
    for (const Tensor &value : values)
      if (value.isResult) {
        results += (results.empty() ? "" : ", ") + value.name;
        types += (types.empty() ? "" : ", ") + typeOf(value.dims);
      }
    return llvm::formatv("func.func @main({0}) -> ({1}) {{\n{2}  return {3} : "
                         "{1}\n}\n",
                         arguments, types, body, results);
  }

private:
  struct Tensor {
    std::string name;
    Shape dims; // which of `extents`
    bool isResult = false;
  };

  unsigned draw(unsigned count) { return random() % count; }
  Shape permuted(Shape dims) {
    std::shuffle(dims.begin(), dims.end(), random);
    return dims;
  }
  Tensor addValue(std::string name, Shape dims, bool isResult = false) {
    values.push_back({std::move(name), std::move(dims), isResult});
    return values.back();
  }
  std::string typeOf(const Shape &dims) const {
    std::string type = "tensor<";
    for (int64_t d : dims)
      type += std::to_string(extents[d]) + "x";
    return type + "f32>";
  }
  static std::string mapOf(const Shape &loops, const Shape &dims) {
    std::string from, to;
    for (int64_t d : loops)
      from += (from.empty() ? "d" : ", d") + std::to_string(d);
    for (int64_t d : dims)
      to += (to.empty() ? "d" : ", d") + std::to_string(d);
    return "affine_map<(" + from + ") -> (" + to + ")>";
  }

  /// An op over `loops` on `operands` whose result has `dims`, from `init`.
  void addOp(const Shape &loops, const std::vector<Tensor> &operands,
             const Shape &dims, const std::string &init,
             const std::string &code) {
    std::string maps, kinds, names, types, arguments;
    for (auto [i, operand] : llvm::enumerate(operands)) {
      maps += mapOf(loops, operand.dims) + ", ";
      names += (i ? ", " : "") + operand.name;
      types += (i ? ", " : "") + typeOf(operand.dims);
      arguments += llvm::formatv("%x{0}: f32, ", i);
    }
    for (int64_t d : loops)
      kinds += std::string(kinds.empty() ? "" : ", ") +
               (llvm::is_contained(dims, d) ? "\"parallel\"" : "\"reduction\"");
    std::string name = "%v" + std::to_string(values.size());
    std::string type = typeOf(dims);
    body += llvm::formatv(
        "  {0}e = tensor.empty() : {1}\n  {0}c = arith.constant {2} : f32\n"
        "  {0}i = linalg.fill ins({0}c : f32) outs({0}e : {1}) -> {1}\n"
        "  {0} = linalg.generic {{indexing_maps = [{3}{4}], iterator_types = "
        "[{5}]} ins({6} : {7}) outs({0}i : {1}) {{\n  ^bb0({8}%o: f32):\n{9}"
        "    linalg.yield %y : f32\n  } -> {1}\n",
        name, type, init, maps, mapOf(loops, dims), kinds, names, types,
        arguments, code);
    addValue(name, dims, draw(2) == 0);
  }

  void addReduction() {
    static constexpr std::pair<const char *, const char *> kBodies[] = {
        {"0.0", "    %y = arith.addf %x0, %o : f32\n"},
        {"0.0", "    %p = arith.mulf %x0, %x0 : f32\n"
                "    %y = arith.addf %o, %p : f32\n"},
        {"-1.0e30", "    %y = arith.maximumf %x0, %o : f32\n"},
        // No op that lanes could share.
        {"1.0", "    %h = arith.mulf %o, %o : f32\n"
                "    %q = arith.addf %h, %x0 : f32\n"
                "    %y = math.tanh %q : f32\n"}};
    const Tensor from = values[draw(values.size())];
    Shape dims;
    for (int64_t d : permuted(from.dims))
      if (draw(2))
        dims.push_back(d);
    auto [init, code] = kBodies[draw(std::size(kBodies))];
    addOp(permuted(from.dims), {from}, dims, init, code);
  }

  void addElementwise() {
    // Bounded, and sensitive to the last digit of what they read.
    static constexpr const char *kBodies[] = {
        "    %p = arith.mulf %x0, %x1 : f32\n"
        "    %q = arith.addf %p, %x0 : f32\n    %y = math.sin %q : f32\n",
        "    %d = arith.subf %x0, %x1 : f32\n    %y = math.cos %d : f32\n"};
    const Tensor left = values[draw(values.size())],
                 right = values[draw(values.size())];
    Shape dims = left.dims;
    for (int64_t d : right.dims)
      if (!llvm::is_contained(dims, d))
        dims.push_back(d);
    addOp(permuted(dims), {left, right}, permuted(dims), "0.0",
          kBodies[draw(std::size(kBodies))]);
  }

  std::mt19937 random;
  Shape extents;
  std::vector<Tensor> inputs, values;
  std::string body;
};

/// The bits of all results; `threads` and `fuse` as in SessionOptions.
std::vector<std::vector<char>> run(const std::string &text, unsigned threads,
                                   bool fuse, int64_t *launches) {
  SessionOptions options;
  options.threads = threads;
  options.fuse = fuse;
  TestSession test(text, options);
  EXPECT_TRUE(test.session) << test.error << "\n" << text;
  if (!test.session)
    return {};
  std::vector<Floats> inputs;
  std::vector<const void *> inputData;
  for (auto [i, input] : llvm::enumerate(test.session->getInputs()))
    inputs.push_back(randomFloats(input.bytes / sizeof(float), i));
  for (const Floats &input : inputs)
    inputData.push_back(input.data());
  std::vector<std::vector<char>> outputs;
  std::vector<void *> outputData;
  for (const TensorSpec &output : test.session->getOutputs())
    outputs.emplace_back(output.bytes);
  for (std::vector<char> &output : outputs)
    outputData.push_back(output.data());
  EXPECT_TRUE(test.run(inputData, outputData)) << test.error;
  *launches = test.session->getStats().launches;
  return outputs;
}

} // namespace

TEST(ReductionOrder, IsThatOfTheOpAlone) {
  int64_t joined = 0;
  for (unsigned seed = 0; seed < 16; ++seed) {
    std::string text = RandomFunction(seed).getText();
    int64_t launches[3];
    auto alone = run(text, 1, /*fuse=*/false, &launches[0]);
    EXPECT_EQ(alone, run(text, 1, /*fuse=*/true, &launches[1])) << text;
    EXPECT_EQ(alone, run(text, 2, /*fuse=*/true, &launches[2])) << text;
    joined += launches[0] - launches[1];
  }
  EXPECT_GT(joined, 40);
}

/// A sum over two dimensions, of which bits that are unpacked keep the inner
/// one apart from the outer: its lanes go on from row to row, as they do where
/// the two are one.
TEST(ReductionOrder, LanesGoOnThroughLoopsThatAreApart) {
  std::string text = R"mlir(
  func.func @main(%x: tensor<32x48x32xf32>, %scale: tensor<48x32xf32>)
      -> tensor<32xf32> {
    %zero = arith.constant 0.0 : f32
    %zeros = arith.constant dense<0.0> : tensor<32xf32>
    %empty = tensor.empty() : tensor<32x48x32xf32>
    %y = linalg.generic {indexing_maps = [
        affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (j, k)>,
        affine_map<(i, j, k) -> (i, j, k)>],
        iterator_types = ["parallel", "parallel", "parallel"]}
        ins(%x, %scale : tensor<32x48x32xf32>, tensor<48x32xf32>)
        outs(%empty : tensor<32x48x32xf32>) {
    ^bb0(%a: f32, %s: f32, %o: f32):
      %k = linalg.index 2 : index
      %five = arith.constant 5 : index
      %isLow = arith.cmpi ult, %k, %five : index
      %p = arith.mulf %a, %s : f32
      %c = arith.select %isLow, %p, %a : f32
      linalg.yield %c : f32
    } -> tensor<32x48x32xf32>
    %sum = linalg.generic {indexing_maps = [
        affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i)>],
        iterator_types = ["parallel", "reduction", "reduction"]}
        ins(%y : tensor<32x48x32xf32>) outs(%zeros : tensor<32xf32>) {
    ^bb0(%a: f32, %o: f32):
      %s = arith.addf %o, %a : f32
      linalg.yield %s : f32
    } -> tensor<32xf32>
    return %sum : tensor<32xf32>
  })mlir";
  int64_t launches[3];
  auto alone = run(text, 1, /*fuse=*/false, &launches[0]);
  EXPECT_EQ(alone, run(text, 1, /*fuse=*/true, &launches[1]));
  EXPECT_EQ(alone, run(text, 2, /*fuse=*/true, &launches[2]));
  EXPECT_EQ(launches[0], 2);
  EXPECT_EQ(launches[1], 1);
}
