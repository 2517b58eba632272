//===- EmulatedKernelTest.cpp - GPU kernels against those of the CPU ------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Where nothing but the device differs, every bit must be the same.
//
//===----------------------------------------------------------------------===//

#include "TestSession.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

using Bytes = std::vector<char>;

/// Runs `source` on `device`; the bytes of its results.
std::vector<Bytes> runOn(DeviceKind device, const std::string &source,
                         const std::vector<const void *> &inputs) {
  SessionOptions options;
  options.device = device;
  TestSession test(source, options);
  EXPECT_TRUE(test.session) << test.error;
  if (!test.session)
    return {};
  std::vector<Bytes> outputs;
  std::vector<void *> pointers;
  for (const TensorSpec &spec : test.session->getOutputs())
    outputs.emplace_back(spec.bytes);
  for (Bytes &output : outputs)
    pointers.push_back(output.data());
  EXPECT_TRUE(test.run(inputs, pointers)) << test.error;
  return outputs;
}

std::vector<Bytes> expectSameBits(const std::string &source,
                                  const std::vector<const void *> &inputs) {
  std::vector<Bytes> cpu = runOn(DeviceKind::CPU, source, inputs);
  EXPECT_EQ(runOn(DeviceKind::Emulated, source, inputs), cpu);
  return cpu;
}

} // namespace

/// Elementwise ops on rows of `columns`, some of which have one value a row or
/// a column, on bits, indices and f16, from column `from` on.
static std::string elementwise(int64_t columns, int64_t from) {
  std::string n = std::to_string(columns);
  std::string wide = "tensor<48x" + std::to_string(columns + from) + "xf32>";
  std::string x = "tensor<48x" + n + "xf32>", h = "tensor<48x" + n + "xf16>";
  std::string m = "tensor<48x" + n + "xi1>", c = "tensor<" + n + "xf32>";
  return R"(
    #all = affine_map<(i, j) -> (i, j)>
    #row = affine_map<(i, j) -> (i)>
    #column = affine_map<(i, j) -> (j)>
    func.func @main(%w: )" +
         wide + ", %r: tensor<48xf32>, %c: " + c + ") -> (" + x + ", " + m +
         ", " + h + R"() {
      %two = arith.constant 2.0 : f32
      %x = tensor.extract_slice %w[0, )" +
         std::to_string(from) + "] [48, " + n + "] [1, 1] : " + wide + " to " +
         x + "\n%ex = tensor.empty() : " + x + "\n%em = tensor.empty() : " + m +
         "\n%eh = tensor.empty() : " + h +
         R"(
      %y:3 = linalg.generic {indexing_maps = [#all, #row, #column, #all, #all, #all],
                             iterator_types = ["parallel", "parallel"]}
          ins(%x, %r, %c : )" +
         x + ", tensor<48xf32>, " + c + ") outs(%ex, %em, %eh : " + x + ", " +
         m + ", " + h + R"() {
      ^bb0(%a: f32, %b: f32, %d: f32, %o0: f32, %o1: i1, %o2: f16):
        %j = linalg.index 1 : index
        %k = arith.index_cast %j : index to i32
        %f = arith.sitofp %k : i32 to f32
        %p = arith.mulf %a, %two : f32
        %q = arith.divf %p, %d : f32
        %s = arith.maximumf %q, %b : f32
        %t = arith.divf %s, %f : f32
        %greater = arith.cmpf ogt, %p, %b : f32
        %u = arith.select %greater, %t, %d : f32
        %v = arith.truncf %p : f32 to f16
        linalg.yield %u, %greater, %v : f32, i1, f16
      } -> ()" +
         x + ", " + m + ", " + h + ")\nreturn %y#0, %y#1, %y#2 : " + x + ", " +
         m + ", " + h + "\n}";
}

TEST(EmulatedKernel, ElementwiseHasTheBitsOfTheCPU) {
  Floats row = randomFloats(48, 1);
  // Vectors of four and two elements, single ones, and operands that start
  // where no vector may.
  for (int64_t columns : {64, 66, 65})
    for (int64_t from : {0, 4, 3}) {
      SCOPED_TRACE("columns " + std::to_string(columns) + " from " +
                   std::to_string(from));
      Floats wide = randomFloats(48 * (columns + from), 2);
      Floats column = randomFloats(columns, 3);
      expectSameBits(elementwise(columns, from),
                     {wide.data(), row.data(), column.data()});
    }
}

/// The largest element of each of four rows and where it is.
static std::string argmax(int64_t columns, const std::string &value,
                          const std::string &index) {
  std::string x = "tensor<4x" + std::to_string(columns) + "xf32>";
  std::string at = "tensor<4x" + index + ">";
  return R"(
    #all = affine_map<(i, j) -> (i, j)>
    #row = affine_map<(i, j) -> (i)>
    func.func @main(%x: )" +
         x + ") -> (tensor<4xf32>, " + at + R"() {
      %low = arith.constant dense<0xFF800000> : tensor<4xf32>
      %zero = arith.constant dense<0> : )" +
         at + R"(
      %r:2 = linalg.generic {indexing_maps = [#all, #row, #row],
                             iterator_types = ["parallel", "reduction"]}
          ins(%x : )" +
         x + ") outs(%low, %zero : tensor<4xf32>, " + at + R"() {
      ^bb0(%a: f32, %m: f32, %p: )" +
         index + R"():
        %j = linalg.index 1 : index
        %larger = arith.cmpf ogt, %a, %m : f32
        %v = )" +
         value + "\n" +
         (index == "index"
              ? "%q = arith.select %larger, %j, %p : index"
              : "%k = arith.index_cast %j : index to " + index +
                    "\n%q = arith.select %larger, %k, %p : " + index) +
         "\nlinalg.yield %v, %q : f32, " + index + "\n} -> (tensor<4xf32>, " +
         at + ")\nreturn %r#0, %r#1 : " + "tensor<4xf32>, " + at + "\n}";
}

TEST(EmulatedKernel, TheFirstOfTheLargestElements) {
  const char *select = "arith.select %larger, %a, %m : f32";
  const char *maximum = "arith.maximumf %m, %a : f32";
  // Rows of a warp, of a small and of a large block.
  for (int64_t columns : {100, 515, 5000}) {
    Floats x(4 * columns, -1.0f);
    // Equal ones in other threads and other warps; nothing but the initial
    // value; all equal; one at the end.
    for (int64_t j : {37L, 38L, 69L, columns - 1})
      x[j] = 2.0f;
    std::fill_n(&x[columns], columns, -INFINITY);
    x[4 * columns - 1] = 0.5f;
    for (const char *value : {select, maximum})
      for (const char *index : {"i32", "i64", "index"}) {
        SCOPED_TRACE(std::to_string(columns) + " " + value + " " + index);
        std::vector<Bytes> cpu =
            expectSameBits(argmax(columns, value, index), {x.data()});
        ASSERT_EQ(cpu.size(), 2u);
        EXPECT_EQ(cpu[1][0], 37);
      }
    // No NaN is ever larger.
    for (int64_t j : {0L, 40L, 41L})
      x[j] = NAN;
    expectSameBits(argmax(columns, select, "i64"), {x.data()});
  }
}
