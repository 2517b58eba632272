//===- AALKernelOps.td - launches and library calls -------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// What a host program is made of once its memory is planned. Operands are views
// of buffers: sizes, strides and offsets stand in their types.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALKERNELOPS
#define AAL_DIALECT_AAL_IR_AALKERNELOPS

include "aal/Dialect/AAL/IR/AALDialect.td"
include "aal/Dialect/AAL/IR/AALEnums.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def AAL_CodesAttr : AAL_Attr<"Codes", "codes"> {
  let summary = "how an operand of a product is decoded from packed codes";
  let description = [{
    Element i of the operand, where i is what its `strides` add up to, is
    `table[code first + i]`. Codes lie in the words as `aal.pack_bits` puts them;
    a table of 2, 4 or 16 floats stands for codes of 1, 2 or 4 bits.
  }];
  let parameters = (ins "int64_t":$first,
                        ArrayRefParameter<"int64_t">:$strides,
                        "::mlir::DenseF32ArrayAttr":$table);
  let assemblyFormat = [{
    `<` `first` `=` $first `,` `strides` `=` `[` $strides `]` `,`
    `table` `=` $table `>`
  }];
  let genVerifyDecl = 1;
}

def AAL_LaunchOp : AAL_Op<"launch", [
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "runs a kernel on the CPU";
  let description = [{
    Runs `iterations` outer iterations of a kernel, spread over threads, at least
    `grain` for each. The kernel is a function of memrefs, scratch memory private
    to the thread, and the first and last iteration that the thread runs. It gets
    the addresses of `operands`, which are as many elements of stride 1 as its
    arguments; an i1 takes one byte.

    ```mlir
    aal.launch @k0 for 64 by 8(%x, %y)
        : memref<6144xf32>, memref<64xf32, strided<[1], offset: 64>>
    func.func private @k0(%x: memref<64x96xf32>, %y: memref<64xf32>,
                          %scratch: memref<128xi8>, %begin: index, %end: index)
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$kernel,
      ConfinedAttr<I64Attr, [IntPositive]>:$iterations,
      ConfinedAttr<I64Attr, [IntPositive]>:$grain,
      Arg<Variadic<AnyStaticShapeMemRef>, "", [MemRead, MemWrite]>:$operands);
  let assemblyFormat = [{
    $kernel `for` $iterations `by` $grain ` ` `(` $operands `)` attr-dict
    (`:` type($operands)^)?
  }];
}

def AAL_GemmOp : AAL_Op<"gemm"> {
  let summary = "a batched matrix product of the library";
  let description = [{
    C = A * B, or C += A * B where it accumulates: leading dimensions are the
    batch, the last two of A, B and C are m x k, k x n and m x n. A batch
    dimension of stride 0 in C sums. An operand of integers is the words of packed
    codes, which `codes` says how to decode.

    ```mlir
    aal.gemm %a, %b into %c : memref<64x32xf32, strided<[1, 64]>>,
        memref<32x16xf32> -> memref<64x16xf32>
    aal.gemm %words, %b into %c codes <first = 0, strides = [1, 64],
        table = [-1.0, 1.0]>
        : memref<256xi8>, memref<32x16xf32> -> memref<64x16xf32>
    ```
  }];
  let arguments = (ins
      Arg<StaticShapeMemRefOf<[F32, AnySignlessInteger]>, "", [MemRead]>:$a,
      Arg<StaticShapeMemRefOf<[F32, AnySignlessInteger]>, "", [MemRead]>:$b,
      Arg<StaticShapeMemRefOf<[F32]>, "", [MemRead, MemWrite]>:$c,
      UnitAttr:$accumulate, OptionalAttr<AAL_CodesAttr>:$codes);
  let assemblyFormat = [{
    $a `,` $b `into` $c (`accumulate` $accumulate^)? (`codes` $codes^)? attr-dict
    `:` type($a) `,` type($b) `->` type($c)
  }];
  let hasVerifier = 1;
}

def AAL_ConvolutionOp : AAL_Op<"convolution"> {
  let summary = "a convolution of the library, or one of its gradients";
  let description = [{
    Operands are those of the forward pass for every direction: source n x c x h x
    w, weights groups x f x c x kh x kw, destination n x f x h x w, channels of
    all groups together. `forward` writes the destination, `backward_data` the
    source, `backward_weights` the weights. A bias has one element for each
    channel of the destination.

    ```mlir
    aal.convolution forward %src, %weights, %dst strides [1, 1] dilations [1, 1]
        pad [1, 1] to [1, 1] : memref<2x3x8x8xf32>, memref<1x4x3x3x3xf32>,
        memref<2x4x8x8xf32>
    ```
  }];
  let arguments = (ins AAL_ConvolutionDirection:$direction,
      Arg<StaticShapeMemRefOf<[F32]>, "", [MemRead, MemWrite]>:$src,
      Arg<StaticShapeMemRefOf<[F32]>, "", [MemRead, MemWrite]>:$weights,
      Arg<StaticShapeMemRefOf<[F32]>, "", [MemRead, MemWrite]>:$dst,
      Arg<Optional<StaticShapeMemRefOf<[F32]>>, "", [MemRead]>:$bias,
      UnitAttr:$accumulate, DenseI64ArrayAttr:$strides,
      DenseI64ArrayAttr:$dilations, DenseI64ArrayAttr:$pad_low,
      DenseI64ArrayAttr:$pad_high);
  let assemblyFormat = [{
    $direction $src `,` $weights `,` $dst (`bias` $bias^ `:` type($bias))?
    (`accumulate` $accumulate^)? `strides` $strides `dilations` $dilations
    `pad` $pad_low `to` $pad_high attr-dict
    `:` type($src) `,` type($weights) `,` type($dst)
  }];
  let hasVerifier = 1;
}

#endif // AAL_DIALECT_AAL_IR_AALKERNELOPS
