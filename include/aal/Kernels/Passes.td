//===- Passes.td - passes over kernels ---------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_PASSES
#define AAL_KERNELS_PASSES

include "mlir/Pass/PassBase.td"

def PrintLaunches : Pass<"aal-print-launches", "::mlir::ModuleOp"> {
  let summary = "prints the launches that a function becomes";
  let description = [{
    Forms the program of a function as execution does, and prints it to standard
    output: one line for each launch, with what it computes, and for a kernel its
    loop nests, the outer iterations that are spread over threads, its stages and
    the bytes that each outer iteration keeps to itself. The module is not
    changed.
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
