//===- TestQuantizer.h - tensors under #aal.quantize ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_CONVERSION_TESTQUANTIZER_H
#define AAL_UNITTESTS_CONVERSION_TESTQUANTIZER_H

#include "TestModule.h"

namespace mlir::aal {

/// Quantises and restores tensors of one type under one policy.
struct Quantizer {
  Quantizer(const std::string &shape, const std::string &parameters,
            const std::string &elementType = "f32")
      : module(makeSource("tensor<" + shape + "x" + elementType + ">",
                          parameters)) {}

  template <typename T = float>
  std::vector<T> run(const std::vector<T> &values, int64_t seed = 0) {
    std::vector<T> restored(values.size());
    EXPECT_TRUE(module.run({values.data(), &seed}, {restored.data()}))
        << module.error;
    return restored;
  }

  static std::string makeSource(const std::string &type,
                                const std::string &parameters) {
    return "func.func @main(%x: " + type +
           ", %seed: tensor<i64> {aal.role = \"seed\", aal.name = \"seed\"}) "
           "-> " +
           type +
           " {\n  %h = aal.save %x for normalization as [#aal.quantize<" +
           parameters + ">] {name = \"x\"} : " + type +
           "\n  %r = aal.restore %h : !aal.saved<" + type +
           ">\n  return %r : " + type + "\n}";
  }

  TestModule module;
};

} // namespace mlir::aal

#endif // AAL_UNITTESTS_CONVERSION_TESTQUANTIZER_H
