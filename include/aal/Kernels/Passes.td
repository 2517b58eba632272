//===- Passes.td - passes over kernels ---------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_PASSES
#define AAL_KERNELS_PASSES

include "mlir/Pass/PassBase.td"

def DeduplicateKernels
    : Pass<"aal-deduplicate-kernels", "::mlir::ModuleOp"> {
  let summary = "keeps one of each set of equal kernels";
  let description = [{
    Of functions that differ in nothing but names and locations the first stays,
    and the users of the others use it. Takes private `func.func` of the module
    and kernels (`gpu.func`) of each `gpu.module` in it. Public functions and
    declarations stay as they are.

    Input:

    ```mlir
    func.func @main(%a: f32) -> f32 {
      %0 = func.call @k0(%a) : (f32) -> f32
      %1 = func.call @k1(%0) : (f32) -> f32
      return %1 : f32
    }
    func.func private @k0(%a: f32) -> f32 {
      %0 = arith.addf %a, %a : f32
      return %0 : f32
    }
    func.func private @k1(%a: f32) -> f32 {
      %0 = arith.addf %a, %a : f32
      return %0 : f32
    }
    ```

    Output:

    ```mlir
    func.func @main(%a: f32) -> f32 {
      %0 = func.call @k0(%a) : (f32) -> f32
      %1 = func.call @k0(%0) : (f32) -> f32
      return %1 : f32
    }
    func.func private @k0(%a: f32) -> f32 {
      %0 = arith.addf %a, %a : f32
      return %0 : f32
    }
    ```
  }];
  let statistics = [
    Statistic<"numErased", "erased", "Kernels that were equal to another.">
  ];
}

def Fuse : Pass<"aal-fuse", "::mlir::ModuleOp"> {
  let summary = "numbers ops by the launch that computes them";
  let description = [{
    Groups the ops of a function into launches as execution does, and writes the
    number of the launch to each op as `aal.group`: loop nests that run as one
    kernel share a number, a contraction or convolution has one of its own, which
    an operand that it decodes from packed bits shares. Ops without a number take
    no launch: they only move data, and become strides of what reads them. Where
    an op takes several launches, such as a sum of many rows, the number is that
    of the last.

    The function is canonicalised first, since execution does so.

    Input:

    ```mlir
    func.func @main(%a: tensor<8x4xf32>, %b: tensor<4x8xf32>)
        -> tensor<8x8xf32> {
      %e = tensor.empty() : tensor<8x4xf32>
      %z = arith.constant dense<0.0> : tensor<8x8xf32>
      %r = linalg.exp ins(%a : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %s = linalg.sqrt ins(%r : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %m = linalg.matmul ins(%s, %b : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %m : tensor<8x8xf32>
    }
    ```

    Output:

    ```mlir
    #id = affine_map<(i, j) -> (i, j)>
    func.func @main(%a: tensor<8x4xf32>, %b: tensor<4x8xf32>)
        -> tensor<8x8xf32> {
      %z = arith.constant dense<0.0> : tensor<8x8xf32>
      %e = tensor.empty() : tensor<8x4xf32>
      %r = linalg.generic {indexing_maps = [#id, #id],
          iterator_types = ["parallel", "parallel"]} ins(%a : tensor<8x4xf32>)
          outs(%e : tensor<8x4xf32>) attrs = {aal.group = 0 : i64} {
      ^bb0(%in: f32, %out: f32):
        %0 = math.exp %in : f32
        linalg.yield %0 : f32
      } -> tensor<8x4xf32>
      %s = linalg.generic {indexing_maps = [#id, #id],
          iterator_types = ["parallel", "parallel"]} ins(%r : tensor<8x4xf32>)
          outs(%e : tensor<8x4xf32>) attrs = {aal.group = 0 : i64} {
      ^bb0(%in: f32, %out: f32):
        %0 = math.sqrt %in : f32
        linalg.yield %0 : f32
      } -> tensor<8x4xf32>
      %m = linalg.matmul {aal.group = 1 : i64}
          ins(%s, %b : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %m : tensor<8x8xf32>
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function.">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

def PrintLaunches : Pass<"aal-print-launches", "::mlir::ModuleOp"> {
  let summary = "prints the launches that a function becomes";
  let description = [{
    Forms the program of a function as execution does, and prints it to standard
    output: one line for each launch, with what it computes, and for a kernel its
    loop nests, the outer iterations that are spread over threads, its stages and
    the bytes that each outer iteration keeps to itself. The module is not
    changed.

    Input:

    ```mlir
    func.func @main(%a: tensor<8x4xf32>, %b: tensor<4x8xf32>)
        -> tensor<8x8xf32> {
      %e = tensor.empty() : tensor<8x4xf32>
      %z = arith.constant dense<0.0> : tensor<8x8xf32>
      %r = linalg.exp ins(%a : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %s = linalg.sqrt ins(%r : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %m = linalg.matmul ins(%s, %b : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %m : tensor<8x8xf32>
    }
    ```

    Output:

    ```
    0: kernel of 2 loop nests, 1 outer iterations, vectors along 32, 1 stages, 0 bytes of scratch
    1: gemm 8x8x4 nn
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function.">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect", "::mlir::tensor::TensorDialect"
  ];
}

#endif // AAL_KERNELS_PASSES
