//===- PolicyPasses.td - how saved tensors are stored ------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_POLICYPASSES
#define AAL_TRANSFORMS_POLICYPASSES

include "mlir/Pass/PassBase.td"

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

#endif // AAL_TRANSFORMS_POLICYPASSES
