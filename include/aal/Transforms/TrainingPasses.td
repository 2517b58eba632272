//===- TrainingPasses.td - what a step computes besides ----*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_TRAININGPASSES
#define AAL_TRANSFORMS_TRAININGPASSES

include "mlir/Pass/PassBase.td"

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

    Output of `aal-append-optimizer{kind=sgd}`:

    ```mlir
    #id = affine_map<(d0) -> (d0)>
    #scalar = affine_map<(d0) -> ()>
    func.func @main(
        %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
        %w: tensor<8xf32> {aal.role = "parameter", aal.name = "fc.w"},
        %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"},
        %lr: tensor<f32> {aal.role = "learning_rate", aal.name = "learning_rate"})
        -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
            tensor<8xf32> {aal.role = "parameter_update", aal.name = "fc.w"}) {
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
      %new_init = tensor.empty() : tensor<8xf32>
      %new = linalg.generic {
          indexing_maps = [#id, #id, #scalar, #id], iterator_types = ["parallel"]}
          ins(%w, %dw, %lr : tensor<8xf32>, tensor<8xf32>, tensor<f32>)
          outs(%new_init : tensor<8xf32>) {
      ^bb0(%old: f32, %gradient: f32, %rate: f32, %out: f32):
        %step = arith.mulf %rate, %gradient : f32
        %updated = arith.subf %old, %step : f32
        linalg.yield %updated : f32
      } -> tensor<8xf32>
      return %y, %new : tensor<f32>, tensor<8xf32>
    }
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

def AddLearningIndicators
    : Pass<"aal-add-learning-indicators", "::mlir::ModuleOp"> {
  let summary = "computes how well auxiliary activations stand for the real ones";
  let description = [{
    For each weight gradient under a policy that is not exact, appends a result
    `li/<name of the save>` with the learning indicators of Woo & Jeon (ICLR
    2023): with r what the forward contraction reads and a the auxiliary
    activation, before its gain,

        LI = sum(a * (2 r - a)) / (sum(r^2) + 1e-6)

    which is 1 - |r - a|^2 / |r|^2: 1 is plain backpropagation, above 0 the
    auxiliary brings the gradient nearer. The sums run over what a contraction
    sums over, so that there is one number for each token, and over all
    dimensions but the first for a convolution. Runs between
    `aal-assign-policies` and `aal-materialize-policies`; a step without such a
    weight gradient is an error unless `required=false`.

    Input:

    ```mlir
    func.func @main(%x: tensor<2x4xf32>, %y: tensor<2x4xf32>, %w: tensor<4x4xf32>)
        -> (tensor<2x4xf32> {aal.role = "loss", aal.name = "loss"}) {
      %zeros = arith.constant dense<0.0> : tensor<2x4xf32>
      %hx = aal.save %x for weight_gradient as [#aal.keep] {name = "x"}
          : tensor<2x4xf32>
      %hy = aal.save %y for weight_gradient as [#aal.residual<"x">] {name = "y"}
          : tensor<2x4xf32>
      %r = aal.forward %hy : !aal.saved<tensor<2x4xf32>>
      %z = linalg.matmul ins(%r, %w : tensor<2x4xf32>, tensor<4x4xf32>)
          outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
      return %z : tensor<2x4xf32>
    }
    ```

    Output:

    ```mlir
    #id = affine_map<(d0, d1) -> (d0, d1)>
    #row = affine_map<(d0, d1) -> (d0)>
    #vector = affine_map<(d0) -> (d0)>
    func.func @main(%x: tensor<2x4xf32>, %y: tensor<2x4xf32>, %w: tensor<4x4xf32>)
        -> (tensor<2x4xf32> {aal.role = "loss", aal.name = "loss"},
            tensor<2xf32> {aal.role = "output", aal.name = "li/y"}) {
      %zeros = arith.constant dense<0.0> : tensor<2x4xf32>
      %hx = aal.save %x for weight_gradient as [#aal.keep] {name = "x"}
          : tensor<2x4xf32>
      %hy = aal.save %y for weight_gradient as [#aal.residual<"x">] {name = "y"}
          : tensor<2x4xf32>
      %r = aal.forward %hy : !aal.saved<tensor<2x4xf32>>
      %zero0 = arith.constant 0.0 : f32
      %empty0 = tensor.empty() : tensor<2xf32>
      %init0 = linalg.fill ins(%zero0 : f32) outs(%empty0 : tensor<2xf32>)
          -> tensor<2xf32>
      %agreement = linalg.generic {indexing_maps = [#id, #id, #row],
          iterator_types = ["parallel", "reduction"]}
          ins(%x, %r : tensor<2x4xf32>, tensor<2x4xf32>)
          outs(%init0 : tensor<2xf32>) {
      ^bb0(%a: f32, %b: f32, %sum: f32):
        %twice = arith.addf %b, %b : f32
        %rest = arith.subf %twice, %a : f32
        %term = arith.mulf %a, %rest : f32
        %next = arith.addf %sum, %term : f32
        linalg.yield %next : f32
      } -> tensor<2xf32>
      %zero1 = arith.constant 0.0 : f32
      %empty1 = tensor.empty() : tensor<2xf32>
      %init1 = linalg.fill ins(%zero1 : f32) outs(%empty1 : tensor<2xf32>)
          -> tensor<2xf32>
      %size = linalg.generic {indexing_maps = [#id, #row],
          iterator_types = ["parallel", "reduction"]}
          ins(%r : tensor<2x4xf32>) outs(%init1 : tensor<2xf32>) {
      ^bb0(%b: f32, %sum: f32):
        %term = arith.mulf %b, %b : f32
        %next = arith.addf %sum, %term : f32
        linalg.yield %next : f32
      } -> tensor<2xf32>
      %empty2 = tensor.empty() : tensor<2xf32>
      %li = linalg.generic {indexing_maps = [#vector, #vector, #vector],
          iterator_types = ["parallel"]}
          ins(%agreement, %size : tensor<2xf32>, tensor<2xf32>)
          outs(%empty2 : tensor<2xf32>) {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %least = arith.constant 9.99999997E-7 : f32
        %divisor = arith.addf %b, %least : f32
        %ratio = arith.divf %a, %divisor : f32
        linalg.yield %ratio : f32
      } -> tensor<2xf32>
      %z = linalg.matmul ins(%r, %w : tensor<2x4xf32>, tensor<4x4xf32>)
          outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
      return %z, %li : tensor<2x4xf32>, tensor<2xf32>
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function that holds the step.">,
    Option<"required", "required", "bool", /*default=*/"true",
           "Whether a step without auxiliary activations is an error.">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // AAL_TRANSFORMS_TRAININGPASSES
