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

def AppendOptimizer : Pass<"aal-append-optimizer", "::mlir::ModuleOp"> {
  let summary = "updates the parameters inside the step";
  let description = [{
    Turns each gradient result into the parameter_update of its parameter. The
    update is one `linalg.generic` right after the op that makes the gradient,
    so that the gradient can die there. New arguments: `learning_rate`, a
    tensor<f32> that may change from step to step; the optimizer's state, with
    a state_update result each, all zero before the first step:
    - sgd with momentum: `<parameter>.momentum`;
    - adamw: `<parameter>.exp_avg`, `<parameter>.exp_avg_sq`, and `step`, a
      tensor<i64> with the number of steps done.

    The formulas are those of `torch.optim.SGD` (dampening 0) and
    `torch.optim.AdamW` (without weight decay: `torch.optim.Adam`). Updates of
    f16 and bf16 parameters are computed in f32, where their state stays.
    Parameters without a gradient stay as they are.

    `clip` scales all gradients by min(1, clip / (norm + 1e-6)), where norm is
    the Euclidean norm over all of them (`torch.nn.utils.clip_grad_norm_`).
    Since no update can start before the last gradient is known, it keeps all
    gradients alive until the end of the step.

    Input:
    ```mlir
    %dw = linalg.matmul ins(%a, %b : tensor<4x2xf32>, tensor<2x8xf32>)
                        outs(%zero : tensor<4x8xf32>) -> tensor<4x8xf32>
    return %loss, %dw : tensor<f32>, tensor<4x8xf32>
    ```
    Output of `aal-append-optimizer{kind=sgd}`, where `%w` is the parameter:
    ```mlir
    %dw = linalg.matmul ins(%a, %b : tensor<4x2xf32>, tensor<2x8xf32>)
                        outs(%zero : tensor<4x8xf32>) -> tensor<4x8xf32>
    %new = linalg.generic ... ins(%w, %dw, %learning_rate : tensor<4x8xf32>,
                                  tensor<4x8xf32>, tensor<f32>) ...
    return %loss, %new : tensor<f32>, tensor<4x8xf32>
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function that holds the step.">,
    Option<"kind", "kind", "::mlir::aal::OptimizerKind",
           /*default=*/"::mlir::aal::OptimizerKind::SGD",
           "The optimizer.",
           [{::llvm::cl::values(
             clEnumValN(::mlir::aal::OptimizerKind::SGD, "sgd",
                        "gradient descent, with or without momentum"),
             clEnumValN(::mlir::aal::OptimizerKind::AdamW, "adamw",
                        "Adam with decoupled weight decay"))}]>,
    Option<"momentum", "momentum", "double", /*default=*/"0.0",
           "Momentum of sgd.">,
    Option<"nesterov", "nesterov", "bool", /*default=*/"false",
           "Nesterov's form of momentum.">,
    Option<"weightDecay", "weight-decay", "double", /*default=*/"0.0",
           "Weight decay: added to the gradient by sgd, decoupled in adamw.">,
    Option<"beta1", "beta1", "double", /*default=*/"0.9",
           "Decay of adamw's first moment.">,
    Option<"beta2", "beta2", "double", /*default=*/"0.999",
           "Decay of adamw's second moment.">,
    Option<"epsilon", "epsilon", "double", /*default=*/"1e-8",
           "Added to the denominator of adamw.">,
    Option<"clip", "clip", "double", /*default=*/"0.0",
           "Largest norm of all gradients together; 0 sets no limit.">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // AAL_TRANSFORMS_PASSES
