//===- Sign.td - auxiliary sign activation -----------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_SIGN
#define AAL_DIALECT_AAL_IR_POLICIES_SIGN

include "aal/Dialect/AAL/IR/AALDialect.td"
include "aal/Dialect/AAL/IR/AALEnums.td"

def AAL_SignAttr : AAL_Attr<"Sign", "sign"> {
  let summary = "auxiliary sign activation: one bit an element";
  let description = [{
    Woo & Jeon, "Learning with Auxiliary Activation for Memory-Efficient
    Training", ICLR 2023. With s(x) = 1 where x > 0 and `negative` elsewhere
    (zero and NaN included), the forward contraction reads
    x + epsilon * s(x) and the weight gradient is contracted with
    gain * epsilon * s(x) instead of x. Gradients of the input and of the bias
    stay exact, given the gradient of the output. Biased; legal for
    `weight_gradient` on tensors of floats.

    `negative` is `minus_one`, or `zero` for activations that come from a ReLU,
    whose own mask then holds the same bits. The defaults are the authors':
    epsilon 0.01 and gain 100, so that the levels are +1 and -1.

    ```mlir
    #aal.sign
    #aal.sign<epsilon = 1.0e-02, gain = 1.0e+02, negative = zero>
    ```
  }];
  let parameters = (ins
    APFloatParameter<"step of the forward value, positive">:$epsilon,
    APFloatParameter<"factor of the weight gradient, positive">:$gain,
    "::mlir::aal::NegativeLevel":$negative);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_SIGN
