//===- StepPasses.td - order, report and halves of a step --*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_STEPPASSES
#define AAL_TRANSFORMS_STEPPASSES

include "mlir/Pass/PassBase.td"

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
    Option<"schedule", "schedule", "std::string", /*default=*/"\"none\"",
           "Plan the memory of the step as aal-schedule orders it: for that of "
           "launches or of ops, or none.">,
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

#endif // AAL_TRANSFORMS_STEPPASSES
