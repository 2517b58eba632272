//===- AALOffloadOps.td - copies to the host and back ------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// On tensors, what `#aal.offload` becomes. On buffers, the two ends of each copy
// in a host program, where launches run between them.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALOFFLOADOPS
#define AAL_DIALECT_AAL_IR_AALOFFLOADOPS

include "aal/Dialect/AAL/IR/AALEnums.td"
include "aal/Dialect/AAL/IR/AALTypes.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def AAL_OffloadOp : AAL_Op<"offload", [Pure, InferTypeOpAdaptor]> {
  let summary = "a tensor on its way to the memory of the host";
  let description = [{
    The copy runs beside later ops. Nothing but `aal.reload` reads the result.
    `aal.stored` names the saved tensor, in messages too.

    ```mlir
    %h = aal.offload %x : tensor<64x256xf32>
    ```
  }];
  let arguments = (ins AnyStaticShapeTensor:$value);
  let results = (outs AAL_HostType:$host);
  let assemblyFormat = "$value attr-dict `:` type($value)";
}

def AAL_ReloadOp : AAL_Op<"reload", [Pure, InferTypeOpAdaptor]> {
  let summary = "a tensor from the memory of the host";
  let description = [{
    The copy runs beside earlier ops, and has ended when the first op reads the
    result.

    ```mlir
    %r = aal.reload %h : !aal.host<tensor<64x256xf32>>
    ```
  }];
  let arguments = (ins AAL_HostType:$host);
  let results = (outs AnyStaticShapeTensor:$result);
  let assemblyFormat = "$host attr-dict `:` type($host)";
}

def AAL_StartCopyOp : AAL_Op<"start_copy"> {
  let summary = "starts a copy between the device and the host";
  let description = [{
    The copy runs beside the ops that follow, after what stands before it, and
    after earlier copies in its direction. Until `aal.wait_copy` on its token,
    nothing may write what it reads, or touch what it writes.

    ```mlir
    %t = aal.start_copy out %x to %h : memref<256xf32> -> memref<256xf32>
    ```
  }];
  let arguments = (ins AAL_CopyDirection:$direction,
      Arg<StaticShapeMemRefOf<[AnyType]>, "", [MemRead]>:$from,
      Arg<StaticShapeMemRefOf<[AnyType]>, "", [MemWrite]>:$to);
  let results = (outs AAL_CopyType:$token);
  let assemblyFormat = [{
    $direction $from `to` $to attr-dict `:` type($from) `->` type($to)
  }];
  let hasVerifier = 1;
}

def AAL_WaitCopyOp : AAL_Op<"wait_copy"> {
  let summary = "the end of a copy";
  let description = [{
    Ops behind it run after the copy. A copy out gives the memory that it reads
    free, and a copy in makes what it writes ready to be read.

    ```mlir
    aal.wait_copy %t
    ```
  }];
  let arguments = (ins AAL_CopyType:$token);
  let assemblyFormat = "$token attr-dict";
}

#endif // AAL_DIALECT_AAL_IR_AALOFFLOADOPS
