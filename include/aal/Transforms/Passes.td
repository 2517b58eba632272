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

def MarkSaved : Pass<"aal-mark-saved", "::mlir::ModuleOp"> {
  let summary = "makes the tensors that the backward pass reads explicit";
  let description = [{
    Finds the saved tensors of a training step: values of the forward pass (the
    ancestors of the loss, the outputs and the buffer updates) that the backward
    pass (every other op) reads. Through layout ops the smallest tensor on the
    chain is the saved one, and the ops behind it are copied into the backward
    pass, where they carry `aal.backward`. For each saved tensor, kind of use
    and, for weight gradients, parameter there is one `aal.save` with
    `#aal.keep`, one `aal.restore` for the backward readers and, where a forward
    contraction belongs to the weight gradient, one `aal.forward` that the
    contraction reads. Emits a remark for each (`--remarks-filter=aal`).

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

    Output:

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
          {layer = "fc", name = "fc.input"} : tensor<8xf32>
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
  let dependentDialects = ["::mlir::aal::AALDialect"];
}

def AssignPolicies : Pass<"aal-assign-policies", "::mlir::ModuleOp"> {
  let summary = "sets the storage policy of each saved tensor";
  let description = [{
    Applies `rules`: presets (bp, asa1 to asa4, ara, elementwise, gcp, mincut) and
    `@files`, joined by `+`, in the grammar of docs/Rules.md. Then, unless `lossless` is false,
    gives every save that the rules left alone its cheapest exact form that
    costs no recomputation: what the backward pass only compares is stored as a
    mask, unless the tensor is stored exactly for another use anyway.

    With a `budget`, recomputation is added to the rules where the planned arena
    of the step would take more, and forms of the class of error that `errors`
    allows: of the plans that fit, the one that repeats the fewest operations
    (docs/Budget.md). The function then says in `aal.rules` which
    rules give that plan. A budget that no plan meets is an error with the least
    that one does.

    A rule that matches no save is an error, as is a policy that is not legal for
    the save that it matches. Each save says in `reason` why it has its policy.

    A policy that changes the value that the forward contraction reads changes
    the trained function. If the module has a function `predict`, the same
    contractions, found by their parameters, get the same change there.

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
          {layer = "fc", layer_role = "ffn_second",
           name = "fc.input"} : tensor<8xf32>
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

    Output of `aal-assign-policies{rules=asa1}`:

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
      %h = aal.save %a for weight_gradient as [#aal.sign]
          {layer = "fc", layer_role = "ffn_second", name = "fc.input",
           reason = "rule: apply #aal.sign<negative = automatic> to use=weight_gradient role=ffn_second"} : tensor<8xf32>
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
  let options = [
    Option<"rules", "rules", "std::string", /*default=*/"\"bp\"",
           "Presets and @files, joined by +.">,
    Option<"lossless", "lossless", "bool", /*default=*/"true",
           "Use exact forms that cost no recomputation (masks).">,
    Option<"budget", "budget", "std::string", /*default=*/"\"\"",
           "Bytes that the arena may take: 800MiB, 1.5GB, or 60% of the peak "
           "without recomputation.">,
    Option<"errors", "errors", "std::string", /*default=*/"\"\"",
           "What error of gradients the plans of a budget may have: exact (the "
           "default), unbiased or biased.">,
    Option<"profile", "profile", "std::string", /*default=*/"\"\"",
           "File of learning indicators (aal-run --profile): an "
           "auxiliary activation whose mean is not above 0 is not used.">,
    Option<"copyEngine", "copy-engine", "std::string", /*default=*/"\"\"",
           "How fast tensors are copied to the host and back, left on the "
           "function as aal.copy_engine: settings such as "
           "bandwidth=25,latency=10,stalls=refuse (docs/policies/Offload.md).">,
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function that holds the step.">,
    Option<"predict", "predict", "std::string", /*default=*/"\"predict\"",
           "Name of the inference function, which may be missing.">
  ];
  let dependentDialects = [
    "::mlir::aal::AALDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def PrintSavedTensors : Pass<"aal-print-saved-tensors", "::mlir::ModuleOp"> {
  let summary = "prints the saved tensors of a step and the roles of its layers";
  let description = [{
    One line for each saved tensor, kind of use and parameter, one for each
    contraction with a role, and one for each residual chain. Changes nothing.

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

    Output:

    ```
    fc.input: weight_gradient tensor<8xf32> uses=1 sites=1
    ```
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

def MaterializePolicies
    : Pass<"aal-materialize-policies", "::mlir::ModuleOp"> {
  let summary = "turns saves into what their policies store";
  let description = [{
    Rewrites `aal.save`, `aal.forward` and `aal.restore` in every function by
    the ops that the policies build: encoded once in the forward pass for each
    tensor and stored form, decoded once in the backward pass before the first
    op that needs it. A recomputed tensor is the result of a copy of its
    producers, down to arguments, constants and tensors that are stored exactly;
    a copy serves everything after it. A lossy tensor never stands in for an
    exact one. `#aal.keep` leaves the tensor itself.

    What is made for the backward pass carries `aal.backward`. A copy of an op
    that reads only arguments would otherwise equal its original, and `--cse`
    would merge the two and keep the tensor alive after all. What makes a stored
    tensor carries `aal.stored`.

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
      %h = aal.save %a for weight_gradient as [#aal.sign]
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

    Output:

    ```mlir
    #id = affine_map<(d0) -> (d0)>
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
      // The stored bit: not a <= 0.
      %bits_init = tensor.empty() : tensor<8xi1>
      %bits = linalg.generic {
          indexing_maps = [#id, #id], iterator_types = ["parallel"]}
          ins(%a : tensor<8xf32>) outs(%bits_init : tensor<8xi1>) {
      ^bb0(%in: f32, %out: i1):
        %c = arith.constant 0.0 : f32
        %bit = arith.cmpf ugt, %in, %c : f32
        linalg.yield %bit : i1
      } -> tensor<8xi1>
      %stored = aal.pack_bits %bits width 1 {aal.stored = "fc.input"}
          : tensor<8xi1> -> tensor<1xi8>
      // The forward value: a + epsilon * sign(a).
      %f_init = tensor.empty() : tensor<8xf32>
      %f = linalg.generic {
          indexing_maps = [#id, #id], iterator_types = ["parallel"]}
          ins(%a : tensor<8xf32>) outs(%f_init : tensor<8xf32>) {
      ^bb0(%in: f32, %out: f32):
        %c = arith.constant 0.0 : f32
        %bit = arith.cmpf ugt, %in, %c : f32
        %up = arith.constant 0.01 : f32
        %down = arith.constant -0.01 : f32
        %step = arith.select %bit, %up, %down : f32
        %sum = arith.addf %in, %step : f32
        linalg.yield %sum : f32
      } -> tensor<8xf32>
      %y = linalg.dot ins(%f, %w : tensor<8xf32>, tensor<8xf32>)
          outs(%zero : tensor<f32>) -> tensor<f32>
      %dys = linalg.broadcast ins(%dy : tensor<f32>)
          outs(%init : tensor<8xf32>) dimensions = [0]
      // The backward value: gain * epsilon * sign(a).
      %codes = aal.unpack_bits %stored width 1 {aal.backward}
          : tensor<1xi8> -> tensor<8xi1>
      %r_init = tensor.empty() {aal.backward} : tensor<8xf32>
      %r = linalg.generic {
          indexing_maps = [#id, #id], iterator_types = ["parallel"]}
          ins(%codes : tensor<8xi1>) outs(%r_init : tensor<8xf32>)
          attrs = {aal.backward} {
      ^bb0(%bit: i1, %out: f32):
        %up = arith.constant 1.0 : f32
        %down = arith.constant -1.0 : f32
        %level = arith.select %bit, %up, %down : f32
        linalg.yield %level : f32
      } -> tensor<8xf32>
      %dw = linalg.mul ins(%r, %dys : tensor<8xf32>, tensor<8xf32>)
          outs(%init : tensor<8xf32>) -> tensor<8xf32>
      return %y, %dw : tensor<f32>, tensor<8xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def Report : Pass<"aal-report", "::mlir::ModuleOp"> {
  let summary = "reports what a step keeps in memory, and when";
  let description = [{
    Writes what the step keeps in memory, with its storage policies and with
    every tensor stored as it is: the peak and what is live at it, the arena
    over time, and for each saved tensor its name, kinds of use, shape, policy,
    bytes and why it is not cheaper. Runs between `aal-assign-policies` and
    `aal-materialize-policies`. Each tensor counts once before, and once for
    each stored form after; values that are derived from parameters alone are
    listed and counted apart. A file is written whole or not at all.

    The path says the format: .txt, .json, or .html for a page to look at, with
    pictures. See docs/Report.md for what each part shows. JSON has the keys
    `model`, `rules`, `saved_bytes_before`, `saved_bytes_after`,
    `parameter_derived_bytes`, `peak_bytes_before`, `peak_bytes_after`,
    `peak_lower_bound`, `recomputed_flops`, `step_flops` and `tensors`, a list
    of objects with the keys `name`, `layer`, `kinds`, `shape`, `type`,
    `bytes_before`, `policy`, `bytes_after`, `reason`, `parameter_derived` and
    `cheaper`; then `more_rules`, what further rules would save, `curve`, other plans, `arena_before` and `arena`, with the live bytes of each step and the
    offset and steps of each buffer, and `measured`. Null stands for what is not
    known.

    Input:

    ```mlir
    func.func @main(%x: tensor<16x64xf32>) -> tensor<16x64xf32> {
      %h = aal.save %x for weight_gradient as [#aal.sign] {name = "fc.input"}
          : tensor<16x64xf32>
      %r = aal.restore %h : !aal.saved<tensor<16x64xf32>>
      return %r : tensor<16x64xf32>
    }
    ```

    Output of `aal-report{plan=false}`:

    ```
    saved              4.1 kB -> 128 B (96.9 % less)
    saved tensors      1
      fc.input
        16x64xf32 for weight_gradient: 4096 -> 128 bytes, #aal.sign
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function that holds the step.">,
    Option<"output", "output", "std::string", /*default=*/"\"-\"",
           "Path of the report (.txt, .json or .html), - for text on standard "
           "output.">,
    Option<"plan", "plan", "bool", /*default=*/"true",
           "Plan the memory of the step and try other rules on it, which takes "
           "time. Without it only saved tensors are reported.">,
    Option<"lossless", "lossless", "bool", /*default=*/"true",
           "Whether the policies were assigned with exact forms that cost no "
           "time.">,
    Option<"model", "model", "std::string", /*default=*/"\"\"",
           "Name of the model, by default that of the module.">,
    Option<"rules", "rules", "std::string", /*default=*/"\"\"",
           "Name of the rules that assigned the policies.">
  ];
  let dependentDialects = [
    "::mlir::aal::AALDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def Schedule : Pass<"aal-schedule", "::mlir::ModuleOp"> {
  let summary = "puts ops in an order that lowers the peak of memory";
  let description = [{
    Moves ops of a function on tensors within their dependences, so that the
    arena that its temporaries need at the peak is smaller: what frees more than
    it makes, such as a weight gradient or the update of a parameter, runs as
    soon as its operands exist; what makes more than it frees, such as decoding
    or recomputation, right before what needs it, as a chain where it is one.
    Results do not change. The order is kept as given where none is found whose
    planned arena is smaller. Deterministic, O(n log n) in the number of ops.

    With `memory=launches` memory is that of execution: ops that run as one kernel
    keep what only they read in registers, and library calls read views. With
    `memory=ops` each op has its results in memory, as after upstream
    bufferization; reshapes and slices lie in what they are of. Arguments, results
    and constants are not counted.

    Input:

    ```mlir
    func.func @main(%x: tensor<8x4xf32>, %w: tensor<4x8xf32>)
        -> (tensor<8x8xf32>, tensor<8x8xf32>) {
      %e = tensor.empty() : tensor<8x4xf32>
      %z = arith.constant dense<0.0> : tensor<8x8xf32>
      %a = linalg.exp ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %b = linalg.sqrt ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %m = linalg.matmul ins(%a, %w : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      %n = linalg.matmul ins(%b, %w : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %m, %n : tensor<8x8xf32>, tensor<8x8xf32>
    }
    ```

    Output:

    ```mlir
    func.func @main(%x: tensor<8x4xf32>, %w: tensor<4x8xf32>)
        -> (tensor<8x8xf32>, tensor<8x8xf32>) {
      %e = tensor.empty() : tensor<8x4xf32>
      %a = linalg.exp ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %z = arith.constant dense<0.0> : tensor<8x8xf32>
      %m = linalg.matmul ins(%a, %w : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      %b = linalg.sqrt ins(%x : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %n = linalg.matmul ins(%b, %w : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %m, %n : tensor<8x8xf32>, tensor<8x8xf32>
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function.">,
    Option<"memory", "memory", "std::string", /*default=*/"\"launches\"",
           "Whose memory counts: that of launches or of ops.">
  ];
  let statistics = [
    Statistic<"bytesBefore", "bytes-before", "Planned arena of the given order.">,
    Statistic<"bytesAfter", "bytes-after", "Planned arena of the new order.">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def SplitTrainingStep : Pass<"aal-split-training-step", "::mlir::ModuleOp"> {
  let summary = "makes a function of each pass of a training step";
  let description = [{
    Replaces the step by two functions: `forward` returns the loss, the outputs,
    the buffer updates and, with the role `saved`, the tensors that are stored;
    `backward` takes them, the arguments that it reads and the loss gradient,
    and returns the gradients and the updates of parameters and state. A stored
    tensor has the same name on both sides: the one in `aal.stored`.

    The forward pass holds the ancestors of its results and what carries
    `aal.stored`, the backward pass every other op. Constants and other ops that
    depend on no argument are copied instead of passed on. Policies must be materialised.

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
      %a = linalg.exp {aal.stored = "fc.input"} ins(%x : tensor<8xf32>) outs(%init : tensor<8xf32>)
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

    Output:

    ```mlir
    func.func @forward(
        %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
        %w: tensor<8xf32> {aal.role = "parameter", aal.name = "fc.w"})
        -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
            tensor<8xf32> {aal.role = "saved", aal.name = "fc.input"}) {
      %zero = arith.constant dense<0.0> : tensor<f32>
      %init = tensor.empty() : tensor<8xf32>
      %a = linalg.exp {aal.stored = "fc.input"} ins(%x : tensor<8xf32>)
          outs(%init : tensor<8xf32>) -> tensor<8xf32>
      %y = linalg.dot ins(%a, %w : tensor<8xf32>, tensor<8xf32>)
          outs(%zero : tensor<f32>) -> tensor<f32>
      return %y, %a : tensor<f32>, tensor<8xf32>
    }
    func.func @backward(
        %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"},
        %a: tensor<8xf32> {aal.role = "saved", aal.name = "fc.input"})
        -> (tensor<8xf32> {aal.role = "gradient", aal.name = "fc.w"}) {
      %init = tensor.empty() : tensor<8xf32>
      %dys = linalg.broadcast ins(%dy : tensor<f32>)
          outs(%init : tensor<8xf32>) dimensions = [0]
      %dw = linalg.mul ins(%a, %dys : tensor<8xf32>, tensor<8xf32>)
          outs(%init : tensor<8xf32>) -> tensor<8xf32>
      return %dw : tensor<8xf32>
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function that holds the step.">,
    Option<"forward", "forward", "std::string", /*default=*/"\"forward\"",
           "Name of the function of the forward pass.">,
    Option<"backward", "backward", "std::string", /*default=*/"\"backward\"",
           "Name of the function of the backward pass.">
  ];
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

#endif // AAL_TRANSFORMS_PASSES
