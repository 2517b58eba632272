//===- Residual.td - auxiliary residual activation ---------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_RESIDUAL
#define AAL_DIALECT_AAL_IR_POLICIES_RESIDUAL

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_ResidualAttr : AAL_Attr<"Residual", "residual"> {
  let summary = "auxiliary residual activation: another tensor in place of this one";
  let description = [{
    Woo & Jeon, "Learning with Auxiliary Activation for Memory-Efficient
    Training", ICLR 2023. Nothing is stored: the weight gradient is contracted
    with the tensor of the save named `root`, an earlier value of the same type
    on the same residual chain. As the chain adds branches to that value, the
    forward pass contains it already and stays as it is. Gradients of the input
    and of the bias stay exact, given the gradient of the output. Biased; legal
    for `weight_gradient` on tensors of floats.

    With `add`, for networks without residual connections, the forward
    contraction reads the sum of both tensors.

    The root may be stored in any form that does not change the forward pass.

    ```mlir
    #aal.residual<"layer1.0.conv1.input">
    #aal.residual<"fc1.input", add>
    ```
  }];
  let parameters = (ins StringRefParameter<"name of a save">:$root,
                        "bool":$add);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_RESIDUAL
