//===- IndexPolicyTest.cpp - integers in few bits -------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "TestModule.h"

using namespace mlir;
using namespace mlir::aal;

/// Stores x mod 2^bits, of five by seven integers, in that many bits.
static std::vector<int64_t> restore(unsigned bits,
                                    const std::vector<int64_t> &values) {
  std::string modulus = std::to_string(int64_t(1) << bits);
  TestModule module(R"(
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(%x: tensor<5x7xi64>) -> tensor<5x7xi64> {
  %m = arith.constant )" +
                    modulus + R"( : i64
  %e = tensor.empty() : tensor<5x7xi64>
  %i = linalg.generic {indexing_maps = [#id, #id],
                       iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<5x7xi64>) outs(%e : tensor<5x7xi64>) {
  ^bb0(%v: i64, %o: i64):
    %0 = arith.remui %v, %m : i64
    linalg.yield %0 : i64
  } -> tensor<5x7xi64>
  %h = aal.save %i for other as [#aal.index<)" +
                    std::to_string(bits) + R"(>] {name = "i"} : tensor<5x7xi64>
  %r = aal.restore %h : !aal.saved<tensor<5x7xi64>>
  return %r : tensor<5x7xi64>
})");
  std::vector<int64_t> restored(values.size());
  EXPECT_TRUE(module.run({values.data()}, {restored.data()})) << module.error;
  return restored;
}

TEST(IndexPolicy, IsExact) {
  std::vector<int64_t> values;
  for (int64_t i = 0; i < 35; ++i)
    values.push_back(i * 40503 % 65536);
  for (unsigned bits : {1, 3, 4, 7, 8, 16}) {
    std::vector<int64_t> restored = restore(bits, values);
    for (size_t i = 0; i < values.size(); ++i)
      EXPECT_EQ(restored[i], values[i] % (int64_t(1) << bits)) << bits;
  }
}
