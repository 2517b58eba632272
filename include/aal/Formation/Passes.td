//===- Passes.td - passes that form host programs ----------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_FORMATION_PASSES
#define AAL_FORMATION_PASSES

include "mlir/Pass/PassBase.td"

def FormKernels : Pass<"aal-form-kernels", "::mlir::ModuleOp"> {
  let summary = "turns a function into a list of launches and library calls";
  let description = [{
    Replaces a function on tensors with the host program that execution makes of
    it: a function of buffers, which are the arguments, the results (with the role
    in `aal.result_role`) and one arena, marked `aal.arena`. Its body is a
    straight list. Each group of loop nests is a private function, launched by
    `aal.launch`; contractions and convolutions are `aal.gemm` and
    `aal.convolution`. Temporaries are `memref.view` of the arena at the offsets
    that were planned. An i1 takes one byte, as i8. Equal kernels are left to
    `aal-deduplicate-kernels`.

    `aal.offload` and `aal.reload` become `aal.start_copy` and `aal.wait_copy`, each
    where the copy engine of the function (`aal.copy_engine`) says. What lies on the
    host has an arena of its own, marked `aal.host_arena`, and for its bytes a
    function, `@main_host_arena_bytes`. A tensor that is not back before it is read
    is an error unless launches may wait (docs/policies/Offload.md).
    `convert-aal-copies-to-gpu` or `convert-aal-copies-to-memref` lowers both.

    With `device=gpu` every step, products included, is one or a few `gpu.func` of
    a `gpu.module`, launched by `gpu.launch_func` on addresses. The end of the
    arena is their scratch memory. Constants are an argument too, marked
    `aal.constants`; a global holds the bytes that it must have.

    Input:

    ```mlir
    func.func @main(%a: tensor<8x4xf32>, %b: tensor<4x8xf32>)
        -> tensor<8x8xf32> {
      %e = tensor.empty() : tensor<8x4xf32>
      %z = arith.constant dense<0.0> : tensor<8x8xf32>
      %r = linalg.exp ins(%a : tensor<8x4xf32>) outs(%e : tensor<8x4xf32>)
          -> tensor<8x4xf32>
      %m = linalg.matmul ins(%r, %b : tensor<8x4xf32>, tensor<4x8xf32>)
          outs(%z : tensor<8x8xf32>) -> tensor<8x8xf32>
      return %m : tensor<8x8xf32>
    }
    ```

    Output:

    ```mlir
    func.func private @main_kernel_0(%a: memref<32xf32> {llvm.noalias},
        %r: memref<32xf32> {llvm.noalias}, %scratch: memref<64xi8> {llvm.noalias},
        %begin: index, %end: index) {
      %c1 = arith.constant 1 : index
      scf.for %i = %begin to %end step %c1 {
        %c0 = arith.constant 0 : index
        %c32 = arith.constant 32 : index
        %low = arith.constant 0 : index
        %c16 = arith.constant 16 : index
        scf.for %j = %low to %c32 step %c16 {
          %0 = vector.load %a[%j] : memref<32xf32>, vector<16xf32>
          %1 = math.exp %0 : vector<16xf32>
          vector.store %1, %r[%j] : memref<32xf32>, vector<16xf32>
        }
      }
      return
    }
    func.func @main(%a: memref<8x4xf32>, %b: memref<4x8xf32>,
        %m: memref<8x8xf32>, %arena: memref<128xi8> {aal.arena}) {
      %flat = memref.reinterpret_cast %a to offset: [0], sizes: [32],
          strides: [1] : memref<8x4xf32> to memref<32xf32>
      %c0 = arith.constant 0 : index
      %r = memref.view %arena[%c0][] : memref<128xi8> to memref<32xf32>
      aal.launch @main_kernel_0 for 1 by 384 (%flat, %r)
          : memref<32xf32>, memref<32xf32>
      %c0_0 = arith.constant 0 : index
      %r2 = memref.view %arena[%c0_0][] : memref<128xi8> to memref<8x4xf32>
      aal.gemm %r2, %b into %m
          : memref<8x4xf32>, memref<4x8xf32> -> memref<8x8xf32>
      return
    }
    ```
  }];
  let options = [
    Option<"function", "function", "std::string", /*default=*/"\"main\"",
           "Name of the function.">,
    Option<"device", "device", "std::string", /*default=*/"\"cpu\"",
           "Device that runs the kernels: cpu or gpu.">
  ];
  let dependentDialects = [
    "::mlir::aal::AALDialect", "::mlir::arith::ArithDialect",
    "::mlir::bufferization::BufferizationDialect", "::mlir::func::FuncDialect",
    "::mlir::gpu::GPUDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::LLVM::LLVMDialect", "::mlir::NVVM::NVVMDialect",
    "::mlir::affine::AffineDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect",
    "::mlir::vector::VectorDialect"
  ];
}

#endif // AAL_FORMATION_PASSES
