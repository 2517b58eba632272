//===- Passes.td - conversion passes -----------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_CONVERSION_PASSES
#define AAL_CONVERSION_PASSES

include "mlir/Pass/PassBase.td"

def ConvertAALToLinalg : Pass<"convert-aal-to-linalg", "::mlir::ModuleOp"> {
  let summary = "decomposes aal.pack_bits and aal.unpack_bits";
  let description = [{
    Packing becomes a reduction over the codes of a word and unpacking an
    elementwise op over codes and words, both as `linalg.generic`. Where the
    innermost dimension is a multiple of the codes in a word, only that dimension
    is split, so that upstream fusion can join the comparison that makes the
    codes, or the select that reads them. A tensor is padded only where its
    number of codes does not fill its words.

    Input:

    ```mlir
    func.func @pack(%codes: tensor<4x16xi1>) -> tensor<8xi8> {
      %p = aal.pack_bits %codes width 1 : tensor<4x16xi1> -> tensor<8xi8>
      return %p : tensor<8xi8>
    }
    ```

    Output:

    ```mlir
    #codes = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
    #bytes = affine_map<(d0, d1, d2) -> (d0, d1)>
    func.func @pack(%codes: tensor<4x16xi1>) -> tensor<8xi8> {
      %split = tensor.expand_shape %codes [[0], [1, 2]] output_shape [4, 2, 8]
          : tensor<4x16xi1> into tensor<4x2x8xi1>
      %zero = arith.constant 0 : i8
      %empty = tensor.empty() : tensor<4x2xi8>
      %init = linalg.fill ins(%zero : i8) outs(%empty : tensor<4x2xi8>)
          -> tensor<4x2xi8>
      %bytes = linalg.generic {
          indexing_maps = [#codes, #bytes],
          iterator_types = ["parallel", "parallel", "reduction"]}
          ins(%split : tensor<4x2x8xi1>) outs(%init : tensor<4x2xi8>) {
      ^bb0(%code: i1, %byte: i8):
        %bits = arith.extui %code : i1 to i8
        %place = linalg.index 2 : index
        %shift = arith.index_cast %place : index to i8
        %moved = arith.shli %bits, %shift : i8
        %joined = arith.ori %byte, %moved : i8
        linalg.yield %joined : i8
      } -> tensor<4x2xi8>
      %p = tensor.collapse_shape %bytes [[0, 1]]
          : tensor<4x2xi8> into tensor<8xi8>
      return %p : tensor<8xi8>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def ConvertAALCopiesToGPU
    : Pass<"convert-aal-copies-to-gpu", "::mlir::ModuleOp"> {
  let summary = "turns copies into gpu.memcpy on streams of their own";
  let description = [{
    Each `aal.start_copy` becomes a `gpu.memcpy` on a stream of its own, behind the
    last copy in its direction that has not been waited for, and `aal.wait_copy`
    the end of that stream. `--gpu-to-llvm` makes calls of the runtime of both.
    Launches that are not async have ended when a copy starts; those behind it run
    beside it, if the memory of the host is page-locked.

    A copy is waited for once, in the block in which it starts, and its buffers
    have no layout; anything else is an error.

    Input:

    ```mlir
    func.func @main(%x: memref<256xf32>, %h: memref<256xf32>) {
      %t = aal.start_copy out %x to %h : memref<256xf32> -> memref<256xf32>
      aal.wait_copy %t
      return
    }
    ```

    Output:

    ```mlir
    func.func @main(%x: memref<256xf32>, %h: memref<256xf32>) {
      %stream = gpu.wait async
      %end = gpu.memcpy async [%stream] %h, %x : memref<256xf32>, memref<256xf32>
      gpu.wait [%end]
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
}

def ConvertAALCopiesToMemRef
    : Pass<"convert-aal-copies-to-memref", "::mlir::ModuleOp"> {
  let summary = "turns copies into memref.copy";
  let description = [{
    For a device that is the host. `aal.start_copy` becomes a `memref.copy`, and
    `aal.wait_copy` goes.

    Input:

    ```mlir
    func.func @main(%x: memref<256xf32>, %h: memref<256xf32>) {
      %t = aal.start_copy out %x to %h : memref<256xf32> -> memref<256xf32>
      aal.wait_copy %t
      return
    }
    ```

    Output:

    ```mlir
    func.func @main(%x: memref<256xf32>, %h: memref<256xf32>) {
      memref.copy %x, %h : memref<256xf32> to memref<256xf32>
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

#endif // AAL_CONVERSION_PASSES
