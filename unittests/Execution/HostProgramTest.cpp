//===- HostProgramTest.cpp - what every device runs -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/HostProgram.h"
#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

struct Built {
  explicit Built(StringRef source, const ProgramOptions &options = {false}) {
    DialectRegistry registry;
    registerExecutionDialects(registry);
    context.appendDialectRegistry(registry);
    context.loadAllAvailableDialects();
    module = parseSourceString<ModuleOp>(source, &context);
    auto func = module->lookupSymbol<func::FuncOp>("main");
    program = std::move(*buildProgram(func, options));
    OperandsOnly backend;
    host = std::move(*buildHostProgram(*program, backend));
  }
  Place place(unsigned step, unsigned operand) const {
    return HostProgram::getPlace(host.steps[step].operands[operand]);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Program> program;
  HostProgram host;
};

/// exp, two products and their sum: 64 x 32 times two matrices.
constexpr const char *kProducts = R"(
#id = affine_map<(i, j) -> (i, j)>
func.func @main(%x: tensor<64x32xf32>, %w: tensor<32x16xf32>)
    -> tensor<64x16xf32> {
  %c = arith.constant dense<"0x$"> : tensor<32x16xf32>
  %e = tensor.empty() : tensor<64x32xf32>
  %er = tensor.empty() : tensor<64x16xf32>
  %z = arith.constant dense<0.0> : tensor<64x16xf32>
  %t = linalg.exp ins(%x : tensor<64x32xf32>) outs(%e : tensor<64x32xf32>)
      -> tensor<64x32xf32>
  %a = linalg.matmul ins(%t, %w : tensor<64x32xf32>, tensor<32x16xf32>)
      outs(%z : tensor<64x16xf32>) -> tensor<64x16xf32>
  %b = linalg.matmul ins(%t, %c : tensor<64x32xf32>, tensor<32x16xf32>)
      outs(%z : tensor<64x16xf32>) -> tensor<64x16xf32>
  %r = linalg.add ins(%a, %b : tensor<64x16xf32>, tensor<64x16xf32>)
      outs(%er : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %r : tensor<64x16xf32>
})";

std::string withBytes(std::string source, size_t bytes) {
  std::string hex;
  for (size_t i = 0; i < bytes; i += 8)
    hex += "0000803F00000040"; // 1 and 2
  return source.replace(source.find('$'), 1, hex);
}

TEST(HostProgram, PlacesAndLifetimes) {
  using Space = Place::Space;
  Built built(withBytes(kProducts, 32 * 16 * 4));
  const HostProgram &host = built.host;
  ASSERT_EQ(host.steps.size(), 4u);
  EXPECT_EQ(host.steps[1].description, "gemm 64x16x32");
  EXPECT_EQ(host.steps[1].kind, Item::Kind::Gemm);
  // x is read, t written; t stays until the second product.
  EXPECT_EQ(built.place(0, 0).space, Space::Input);
  EXPECT_EQ(built.place(0, 1).space, Space::Arena);
  EXPECT_EQ(built.place(1, 1).space, Space::Input);
  EXPECT_EQ(built.place(1, 1).index, 1u);
  EXPECT_EQ(built.place(2, 1).space, Space::Constant);
  EXPECT_EQ(built.place(3, 2).space, Space::Output);
  // The sum is written in place of the first product.
  EXPECT_EQ(built.place(1, 2).space, Space::Output);
  EXPECT_EQ(built.place(2, 2).space, Space::Arena);
  ASSERT_EQ(host.temporaries.size(), 2u);
  EXPECT_EQ(host.temporaries[0]->firstUse, 0);
  EXPECT_EQ(host.temporaries[0]->lastUse, 2);
  EXPECT_EQ(host.temporaries[1]->firstUse, 2);
  EXPECT_EQ(host.temporaries[1]->lastUse, 3);
  // Both live at step 2.
  EXPECT_EQ(host.arenaLowerBound, 64 * 32 * 4 + 64 * 16 * 4);
  EXPECT_EQ(host.arenaBytes, host.arenaLowerBound);
  EXPECT_EQ(host.steps[2].arenaEnd, host.arenaBytes);
  // Constants are there as bytes.
  EXPECT_EQ(host.constantBytes, 32 * 16 * 4);
  float value;
  std::memcpy(&value, host.constants.get() + 2044, sizeof(value));
  EXPECT_EQ(value, 2.0f);
}

TEST(HostProgram, OverlapsNothingThatIsLive) {
  Built built(withBytes(kProducts, 32 * 16 * 4));
  std::vector<Buffer *> &list = built.host.temporaries;
  for (Buffer *a : list)
    for (Buffer *b : list) {
      bool areLive = a->firstUse <= b->lastUse && b->firstUse <= a->lastUse;
      bool overlap = a->offset < b->offset + b->bytes() &&
                     b->offset < a->offset + a->bytes();
      EXPECT_FALSE(a != b && areLive && overlap);
    }
}

/// The weight gradient of a layer whose input is stored by its signs, and the
/// gradient that goes on, as the policy `sign` has them.
constexpr const char *kSignGradient = R"(
#id = affine_map<(i, j) -> (i, j)>
#words = affine_map<(i, j, k) -> (i, j)>
#codes = affine_map<(i, j, k) -> (i, j, k)>
func.func @main(%packed: tensor<256x2xi32>, %dy: tensor<256x16xf32>,
                %w: tensor<16x64xf32>)
    -> (tensor<64x16xf32>, tensor<256x64xf32>) {
  %one = arith.constant 1.0 : f32
  %minus = arith.constant -1.0 : f32
  %ei = tensor.empty() : tensor<256x2x32xi1>
  %ef = tensor.empty() : tensor<256x64xf32>
  %et = tensor.empty() : tensor<64x256xf32>
  %eg = tensor.empty() : tensor<256x16xf32>
  %zw = arith.constant dense<0.0> : tensor<64x16xf32>
  %zx = arith.constant dense<0.0> : tensor<256x64xf32>
  %g = linalg.exp ins(%dy : tensor<256x16xf32>) outs(%eg : tensor<256x16xf32>)
      -> tensor<256x16xf32>
  %u = linalg.generic {indexing_maps = [#words, #codes],
      iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%packed : tensor<256x2xi32>) outs(%ei : tensor<256x2x32xi1>) {
  ^bb0(%word: i32, %o: i1):
    %i = linalg.index 2 : index
    %p = arith.index_cast %i : index to i32
    %s = arith.shrui %word, %p : i32
    %b = arith.trunci %s : i32 to i1
    linalg.yield %b : i1
  } -> tensor<256x2x32xi1>
  %bits = tensor.collapse_shape %u [[0], [1, 2]]
      : tensor<256x2x32xi1> into tensor<256x64xi1>
  %d = linalg.generic {indexing_maps = [#id, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%bits : tensor<256x64xi1>) outs(%ef : tensor<256x64xf32>) {
  ^bb0(%b: i1, %o: f32):
    %v = arith.select %b, %one, %minus : f32
    linalg.yield %v : f32
  } -> tensor<256x64xf32>
  %dt = linalg.transpose ins(%d : tensor<256x64xf32>)
      outs(%et : tensor<64x256xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%dt, %g : tensor<64x256xf32>, tensor<256x16xf32>)
      outs(%zw : tensor<64x16xf32>) -> tensor<64x16xf32>
  %dx = linalg.matmul ins(%g, %w : tensor<256x16xf32>, tensor<16x64xf32>)
      outs(%zx : tensor<256x64xf32>) -> tensor<256x64xf32>
  return %dw, %dx : tensor<64x16xf32>, tensor<256x64xf32>
})";

TEST(HostProgram, DecodingInProductsSavesTheFloats) {
  Built before(kSignGradient), after(kSignGradient, {true});
  int64_t gradient = 256 * 16 * 4, floats = 256 * 64 * 4;
  EXPECT_EQ(before.host.arenaBytes, gradient + floats);
  EXPECT_EQ(after.host.arenaBytes, gradient);
  EXPECT_EQ(after.host.steps.size() + 1, before.host.steps.size());
  const AalCodes &codes = after.program->items[1].gemm->desc.aCodes;
  EXPECT_EQ(codes.bits, 1);
  EXPECT_EQ(codes.table[0], -1.0f);
  EXPECT_EQ(codes.table[1], 1.0f);
}

//===----------------------------------------------------------------------===//
// In place
//===----------------------------------------------------------------------===//

/// A product %a of 32 x 32 and what `body` makes of it: %r.
std::string afterProduct(StringRef body) {
  return (R"(
#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i)>
#column = affine_map<(i, j) -> (j)>
#swapped = affine_map<(i, j) -> (j, i)>
func.func @main(%x: tensor<32x32xf32>) -> tensor<32x32xf32> {
  %z = arith.constant dense<0.0> : tensor<32x32xf32>
  %zr = arith.constant dense<0.0> : tensor<32xf32>
  %e = tensor.empty() : tensor<32x32xf32>
  %a = linalg.matmul ins(%x, %x : tensor<32x32xf32>, tensor<32x32xf32>)
      outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>
)" + body +
          R"(
  return %r : tensor<32x32xf32>
})")
      .str();
}

/// Bytes of temporary memory in matrices of 32 x 32.
double countMatrices(StringRef body) {
  Built built(afterProduct(body), {false, /*joinLoopNests=*/true});
  return static_cast<double>(built.host.arenaBytes) / (32 * 32 * 4);
}

TEST(HostProgram, ElementwiseResultsOverwriteWhatDies) {
  // In the memory of the result from the product on.
  EXPECT_EQ(countMatrices(R"(
  %r = linalg.add ins(%a, %x : tensor<32x32xf32>, tensor<32x32xf32>)
      outs(%e : tensor<32x32xf32>) -> tensor<32x32xf32>)"),
            0);
  // Two kernels: the first one's result overwrites %a, and is read by a
  // product, which overwrites nothing.
  EXPECT_EQ(countMatrices(R"(
  %b = linalg.exp ins(%a : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>)
      -> tensor<32x32xf32>
  %r = linalg.matmul ins(%b, %x : tensor<32x32xf32>, tensor<32x32xf32>)
      outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>)"),
            1);
}

TEST(HostProgram, ReductionsEndBeforeTheirOperandIsOverwritten) {
  // A row is read for its sum, then again, then written.
  EXPECT_EQ(countMatrices(R"(
  %s = linalg.generic {indexing_maps = [#id, #row],
      iterator_types = ["parallel", "reduction"]}
      ins(%a : tensor<32x32xf32>) outs(%zr : tensor<32xf32>) {
  ^bb0(%v: f32, %o: f32):
    %t = arith.addf %v, %o : f32
    linalg.yield %t : f32
  } -> tensor<32xf32>
  %r = linalg.generic {indexing_maps = [#id, #row, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%a, %s : tensor<32x32xf32>, tensor<32xf32>)
      outs(%e : tensor<32x32xf32>) {
  ^bb0(%v: f32, %t: f32, %o: f32):
    %u = arith.divf %v, %t : f32
    linalg.yield %u : f32
  } -> tensor<32x32xf32>)"),
            0);
}

TEST(HostProgram, NothingIsOverwrittenThatIsReadAtAnotherIndex) {
  EXPECT_EQ(countMatrices(R"(
  %r = linalg.generic {indexing_maps = [#id, #swapped, #id],
      iterator_types = ["parallel", "parallel"]}
      ins(%a, %a : tensor<32x32xf32>, tensor<32x32xf32>)
      outs(%e : tensor<32x32xf32>) {
  ^bb0(%v: f32, %w: f32, %o: f32):
    %u = arith.addf %v, %w : f32
    linalg.yield %u : f32
  } -> tensor<32x32xf32>)"),
            1);
}

TEST(HostProgram, NothingIsOverwrittenThatIsReadLater) {
  EXPECT_EQ(countMatrices(R"(
  %b = linalg.exp ins(%a : tensor<32x32xf32>) outs(%e : tensor<32x32xf32>)
      -> tensor<32x32xf32>
  %r = linalg.matmul ins(%b, %a : tensor<32x32xf32>, tensor<32x32xf32>)
      outs(%z : tensor<32x32xf32>) -> tensor<32x32xf32>)"),
            2);
}

} // namespace
