//===- StepTable.td - a step of the derivative -------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_STEPTABLE
#define AAL_DIALECT_AAL_IR_POLICIES_STEPTABLE

include "aal/Dialect/AAL/IR/AALDialect.td"
include "aal/Dialect/AAL/IR/AALEnums.td"

def AAL_StepTableAttr : AAL_Attr<"StepTable", "step_table"> {
  let summary = "one of 2^bits levels of an activation's derivative";
  let description = [{
    The backward pass only needs the derivative f'(x) of a smooth activation, and
    a step function stands for it: of each element, the index of its step is
    stored, in `bits` bits (1 to 4). The forward pass stays exact. Borders and
    levels are those of the least squared distance over [-100, 100], the
    criterion of Novikov et al., "Few-bit backward" (ICML 2023); the derivatives
    of tanh and sigmoid are even, so their steps are those of |x|.

    The decoded element is an argument at which the derivative has the value of
    the level, so the arithmetic of the backward pass holds as it is; where that
    arithmetic depends on nothing else, it is folded into the table. NaN goes to
    the last step. Biased; legal for `pointwise` uses of tensors of floats whose
    arithmetic is the derivative of `function`: `gelu`, `gelu_tanh`, `silu`,
    `tanh`, `sigmoid`, or `tanh_output` and `sigmoid_output`, where the saved
    tensor is the output of the activation. `automatic`, for rules, is what the
    arithmetic turns out to be.

    ```mlir
    #aal.step_table<function = gelu, bits = 3>
    ```
  }];
  let parameters = (ins
    DefaultValuedParameter<"::mlir::aal::Activation",
                           "::mlir::aal::Activation::Automatic">:$function,
    DefaultValuedParameter<"int64_t", "3">:$bits);
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_STEPTABLE
