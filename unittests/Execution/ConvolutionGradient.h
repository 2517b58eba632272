//===- ConvolutionGradient.h - gradients of weights as text -----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_EXECUTION_CONVOLUTIONGRADIENT_H
#define AAL_UNITTESTS_EXECUTION_CONVOLUTIONGRADIENT_H

#include <initializer_list>
#include <string>

namespace mlir::aal {

/// The gradient of the 3 x 3 weights of a convolution of square images.
struct ConvolutionGradient {
  int images, inputs, outputs, extent;

  static std::string type(std::initializer_list<int> shape) {
    std::string text = "tensor<";
    for (int extent : shape)
      text += std::to_string(extent) + "x";
    return text + "f32>";
  }

  std::string x() const { return type({images, inputs, extent, extent}); }
  std::string dy() const {
    return type({images, outputs, extent - 2, extent - 2});
  }
  std::string dw() const { return type({inputs, outputs, 3, 3}); }

  /// Returns the gradient from `%x` and `%dy`, and closes the function.
  std::string body() const {
    std::string xt = type({inputs, images, extent, extent});
    std::string yt = type({outputs, images, extent - 2, extent - 2});
    return transpose("xt", "x", x(), xt) + transpose("yt", "dy", dy(), yt) +
           "  %z = arith.constant dense<0.0> : " + dw() + R"(
  %r = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>,
      strides = dense<1> : vector<2xi64>}
      ins(%xt, %yt : )" +
           xt + ", " + yt + ")\n      outs(%z : " + dw() + ") -> " + dw() +
           "\n  return %r : " + dw() + "\n}";
  }

private:
  static std::string transpose(const std::string &name, const std::string &of,
                               const std::string &from, const std::string &to) {
    return "  %" + name + "e = tensor.empty() : " + to + "\n  %" + name +
           " = linalg.transpose ins(%" + of + " : " + from + ")\n      outs(%" +
           name + "e : " + to + ") permutation = [1, 0, 2, 3]\n";
  }
};

} // namespace mlir::aal

#endif // AAL_UNITTESTS_EXECUTION_CONVOLUTIONGRADIENT_H
