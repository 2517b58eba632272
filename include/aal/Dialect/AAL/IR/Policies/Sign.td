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
    Training", ICLR 2023. With s(x) = `negative` where x <= 0 and 1 elsewhere,
    the forward contraction reads x + epsilon * s(x) and the weight gradient is
    contracted with gain * epsilon * s(x) instead of x. Gradients of the input
    and of the bias stay exact, given the gradient of the output. Biased; legal
    for `weight_gradient` on tensors of floats.

    `negative` is `minus_one`, or `zero` for activations that come from a ReLU.
    `automatic`, for rules, is settled by the activation when the policy is
    assigned.
    The stored bit is that of `#aal.mask<[ole], [0.0]>`, the mask of a ReLU
    itself, so a tensor with both policies has one bit an element stored. The
    defaults are the authors': epsilon 0.01 and gain 100, so that the levels are
    +1 and -1. Fields at their default are not printed.

    ```mlir
    #aal.sign
    #aal.sign<gain = 5.0e+01, negative = zero>
    ```
  }];
  let parameters = (ins
    APFloatParameter<"step of the forward value, positive">:$epsilon,
    APFloatParameter<"factor of the weight gradient, positive">:$gain,
    "::mlir::aal::NegativeLevel":$negative);
  let extraClassDeclaration = [{
    static constexpr double kDefaultEpsilon = 0.01;
    static constexpr double kDefaultGain = 100.0;
  }];
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_SIGN
