//===- Passes.td - passes over training steps --------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_PASSES
#define AAL_TRANSFORMS_PASSES

include "mlir/Pass/PassBase.td"

def VerifyStep : Pass<"aal-verify-step", "::mlir::ModuleOp"> {
  let summary = "checks the contract of a training step";
  let description = [{
    The function must have one block, ranked tensors of static shape, no side
    effects, a role and a name on every argument and result, one loss, and for
    every gradient a parameter of the same name and type. The first violation
    is an error at the op.
  }];
  let options = [Option<"function", "function", "std::string",
                        /*default=*/"\"main\"",
                        "Name of the function that holds the step.">];
}

#endif // AAL_TRANSFORMS_PASSES
