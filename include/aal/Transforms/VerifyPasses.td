//===- VerifyPasses.td - passes that check a step ----------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_VERIFYPASSES
#define AAL_TRANSFORMS_VERIFYPASSES

include "mlir/Pass/PassBase.td"

def VerifyStep : Pass<"aal-verify-step", "::mlir::ModuleOp"> {
  let summary = "checks the contract of a training step";
  let description = [{
    The function must have one block, ranked tensors of static shape, no side
    effects, a role and a name on every argument and result, one loss, and for
    every gradient a parameter of the same name and type. The first violation
    is an error at the op.

    Input:

    ```mlir
    func.func @main(
        %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
        %w: tensor<8xf32> {aal.role = "parameter", aal.name = "fc.w"},
        %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
        -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
            tensor<8xf32> {aal.role = "gradient", aal.name = "fc.w"}) {
      %zero = arith.constant dense<0.0> : tensor<f32>
      %init = tensor.empty() : tensor<8xf32>
      %a = linalg.exp ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>)
          -> tensor<8xf32>
      %y = linalg.dot ins(%a, %w : tensor<8xf32>, tensor<8xf32>)
          outs(%zero : tensor<f32>) -> tensor<f32>
      %dys = linalg.broadcast ins(%dy : tensor<f32>)
          outs(%init : tensor<8xf32>) dimensions = [0]
      %dw = linalg.mul ins(%a, %dys : tensor<8xf32>, tensor<8xf32>)
          outs(%init : tensor<8xf32>) -> tensor<8xf32>
      return %y, %dw : tensor<f32>, tensor<8xf32>
    }
    ```
  }];
  let options = [Option<"function", "function", "std::string",
                        /*default=*/"\"main\"",
                        "Name of the function that holds the step.">];
}

def VerifyMarked : Pass<"aal-verify-marked", "::mlir::ModuleOp"> {
  let summary = "checks that every saved tensor goes through a save";
  let description = [{
    Closes the phase of `aal-mark-saved` and `aal-assign-policies`: no op of the
    backward pass reads a tensor of the forward pass but through `aal.restore`
    (arguments, and tensors that depend on no argument, may be read directly),
    `aal.restore` feeds the backward pass and `aal.forward` the forward pass.
    The first violation is an error at the op. Changes nothing.

    Input:

    ```mlir
    func.func @main(
        %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
        %w: tensor<8xf32> {aal.role = "parameter", aal.name = "fc.w"},
        %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
        -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
            tensor<8xf32> {aal.role = "gradient", aal.name = "fc.w"}) {
      %zero = arith.constant dense<0.0> : tensor<f32>
      %init = tensor.empty() : tensor<8xf32>
      %a = linalg.exp ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>)
          -> tensor<8xf32>
      %h = aal.save %a for weight_gradient as [#aal.keep]
          {name = "fc.input"} : tensor<8xf32>
      %f = aal.forward %h : !aal.saved<tensor<8xf32>>
      %y = linalg.dot ins(%f, %w : tensor<8xf32>, tensor<8xf32>)
          outs(%zero : tensor<f32>) -> tensor<f32>
      %dys = linalg.broadcast ins(%dy : tensor<f32>)
          outs(%init : tensor<8xf32>) dimensions = [0]
      %r = aal.restore %h : !aal.saved<tensor<8xf32>>
      %dw = linalg.mul ins(%r, %dys : tensor<8xf32>, tensor<8xf32>)
          outs(%init : tensor<8xf32>) -> tensor<8xf32>
      return %y, %dw : tensor<f32>, tensor<8xf32>
    }
    ```
  }];
  let options = [Option<"function", "function", "std::string",
                        /*default=*/"\"main\"",
                        "Name of the function that holds the step.">];
}

def VerifyMaterialized
    : Pass<"aal-verify-materialized", "::mlir::ModuleOp"> {
  let summary = "checks that the module is on upstream dialects alone";
  let description = [{
    Closes the phase of `aal-materialize-policies` and `convert-aal-to-linalg`:
    no op and no handle of the aal dialect is left, so that any MLIR compiler can
    take the module, but for `aal.offload` and `aal.reload` where tensors leave the
    device. Discardable attributes may stay. Changes nothing.

    Input:

    ```mlir
    func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> {
      %a = math.exp %x {aal.stored = "a"} : tensor<8xf32>
      return %a : tensor<8xf32>
    }
    ```
  }];
}

#endif // AAL_TRANSFORMS_VERIFYPASSES
