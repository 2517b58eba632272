//===- AALOps.td - operations of the aal dialect -----------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALOPS
#define AAL_DIALECT_AAL_IR_AALOPS

include "aal/Dialect/AAL/IR/AALEnums.td"
include "aal/Dialect/AAL/IR/AALInterfaces.td"
include "aal/Dialect/AAL/IR/AALTypes.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

/// Any attribute that implements the interface or has promised to.
def AAL_StoragePolicy
    : ConfinedAttr<AnyAttr,
        [PromisedAttrInterface<AAL_StoragePolicyAttrInterface>]>;

def AAL_SaveOp : AAL_Op<"save", [Pure, InferTypeOpAdaptor]> {
  let summary = "stores a tensor of the forward pass for the backward pass";
  let description = [{
    Makes a handle of `value` for one kind of backward use, under a storage
    policy. There is one save for each saved tensor, kind of use and, for
    weight gradients, layer. `name` is what rules and reports call it, `reason`
    says why the tensor is not stored in a cheaper form, `lossless` is the
    cheapest exact policy that needs no recomputation, where there is one, and
    `parameter_derived` marks a value that depends on parameters alone, which
    reports count apart.

    ```mlir
    %h = aal.save %x for weight_gradient as [#aal.sign]
           {name = "layers.3.mlp.fc2.input"} : tensor<64x1024xf32>
    ```
  }];
  let arguments = (ins AnyStaticShapeTensor:$value, AAL_UseKind:$use,
                       AAL_StoragePolicy:$policy, StrAttr:$name,
                       OptionalAttr<StrAttr>:$layer,
                       OptionalAttr<StrAttr>:$layer_role,
                       OptionalAttr<AnyAttr>:$lossless,
                       OptionalAttr<StrAttr>:$reason,
                       UnitAttr:$parameter_derived);
  let results = (outs AAL_SavedType:$handle);
  let assemblyFormat = [{
    $value `for` $use `as` ` ` `[` $policy `]` attr-dict `:` type($value)
  }];
  let hasVerifier = 1;
}

def AAL_RestoreOp : AAL_Op<"restore", [Pure, InferTypeOpAdaptor]> {
  let summary = "the saved tensor, in the backward pass";
  let description = [{
    Never folds to the saved value: what is saved by a policy must survive
    `--canonicalize --cse`.

    ```mlir
    %r = aal.restore %h : !aal.saved<tensor<64x1024xf32>>
    ```
  }];
  let arguments = (ins AAL_SavedType:$handle);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "$handle attr-dict `:` type($handle)";
}

def AAL_ForwardOp : AAL_Op<"forward", [Pure, InferTypeOpAdaptor]> {
  let summary = "what the forward consumer of a saved tensor reads";
  let description = [{
    Policies such as `#aal.sign` change the value that the forward contraction
    reads, so that the stored form is part of it. This op stands for that value
    and is read by the contraction whose weight gradient the save is for, and by
    nothing else.

    ```mlir
    %x1 = aal.forward %h : !aal.saved<tensor<64x1024xf32>>
    %y = linalg.matmul ins(%x1, %w : ...) outs(%init : ...) -> ...
    ```
  }];
  let arguments = (ins AAL_SavedType:$handle);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "$handle attr-dict `:` type($handle)";
}

def AAL_UniformOp : AAL_Op<"uniform", [Pure]> {
  let summary = "random numbers from [0, 1), the same for the same seed";
  let description = [{
    A number is (h + 1/2) times 2^-16, where h is 16 bits that come from a block
    of Philox4x32-7 (Salmon et al., SC 2011) under the key `seed`. The elements
    that share a block are s neighbours along the first dimension but the last
    whose size 8 divides, or else 4, 2 or 1: 16 of them where 16 divides it, too.
    With that size divided by s, the row-major index of the neighbours, with
    `stream`, names the block, and the place among them is the number of the half:
    of the four words of the block, lower halves before upper ones, then of the
    words that are the exclusive or of each and the next, the first being next to
    the last. So any two numbers are independent, which is what the mean and the
    variance of a sum depend on. A number depends on seed, stream and place alone:
    any order or number of threads, and any copy of the op, gives the same.
    Streams of one seed are independent of each other, and so are seeds.

    ```mlir
    %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<4x16xf32>
    ```
  }];
  let arguments = (ins 0DTensorOf<[I64]>:$seed, I64Attr:$stream);
  let results = (outs StaticShapeTensorOf<[F32]>:$result);
  let assemblyFormat = [{
    $seed `stream` $stream attr-dict `:` type($seed) `->` type($result)
  }];
}

class AAL_BitsOp<string mnemonic, list<Trait> traits = []>
    : AAL_Op<mnemonic, traits # [Pure]> {
  let hasVerifier = 1;
}

def AAL_PackedBits : 1DTensorOf<[I8, I16, I32]>;

def AAL_PackBitsOp : AAL_BitsOp<"pack_bits"> {
  let summary = "packs small integer codes into words";
  let description = [{
    Packs the low `width` bits (1, 2 or 4) of each element into words of 8, 16 or
    32 bits: elements in logical (row-major) order, the first in the least
    significant bits of the first word. The last word is padded with zeros. The
    result has ceil(elements * width / bits of a word) words, which in
    little-endian memory are the same bytes whatever the word. Wide words let
    wide vectors work on the codes of one word.

    ```mlir
    %p = aal.pack_bits %codes width 1 : tensor<3x5xi1> -> tensor<2xi8>
    %q = aal.pack_bits %codes width 1 : tensor<3x5xi1> -> tensor<1xi16>
    ```
  }];
  let arguments = (ins StaticShapeTensorOf<[AnySignlessInteger]>:$codes,
                       ConfinedAttr<I64Attr, [IntPositive]>:$width);
  let results = (outs AAL_PackedBits:$packed);
  let assemblyFormat = [{
    $codes `width` $width attr-dict `:` type($codes) `->` type($packed)
  }];
  let builders = [
    /// Words as wide as fit the innermost dimension without padding, or else
    /// the whole tensor; bytes where none do.
    OpBuilder<(ins "::mlir::Value":$codes, "int64_t":$width)>
  ];
  let hasFolder = 1;
}

def AAL_UnpackBitsOp : AAL_BitsOp<"unpack_bits"> {
  let summary = "unpacks words into small integer codes";
  let description = [{
    The inverse of `aal.pack_bits`: codes are zero-extended to the element type
    of the result.

    ```mlir
    %codes = aal.unpack_bits %p width 1 : tensor<2xi8> -> tensor<3x5xi1>
    ```
  }];
  let arguments = (ins AAL_PackedBits:$packed,
                       ConfinedAttr<I64Attr, [IntPositive]>:$width);
  let results = (outs StaticShapeTensorOf<[AnySignlessInteger]>:$codes);
  let assemblyFormat = [{
    $packed `width` $width attr-dict `:` type($packed) `->` type($codes)
  }];
}

#endif // AAL_DIALECT_AAL_IR_AALOPS
