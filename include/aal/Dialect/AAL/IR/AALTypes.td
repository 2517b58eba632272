//===- AALTypes.td - types of the aal dialect -------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALTYPES
#define AAL_DIALECT_AAL_IR_AALTYPES

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_SavedType : AAL_Type<"Saved", "saved"> {
  let summary = "handle of a tensor that crosses from forward to backward";
  let description = [{
    The handle says nothing of how the tensor is stored: the policy on its
    `aal.save` does.

    ```mlir
    !aal.saved<tensor<64x256xf32>>
    ```
  }];
  let parameters = (ins "::mlir::RankedTensorType":$tensorType);
  let assemblyFormat = "`<` $tensorType `>`";
  let genVerifyDecl = 1;
  let builders = [TypeBuilderWithInferredContext<
      (ins "::mlir::RankedTensorType":$tensorType), [{
        return $_get(tensorType.getContext(), tensorType);
      }]>];
}

def AAL_HostType : AAL_Type<"Host", "host"> {
  let summary = "a tensor in the memory of the host";
  let description = [{
    Takes no memory of the device.

    ```mlir
    !aal.host<tensor<64x256xf32>>
    ```
  }];
  let parameters = (ins "::mlir::RankedTensorType":$tensorType);
  let assemblyFormat = "`<` $tensorType `>`";
  let genVerifyDecl = 1;
  let builders = [TypeBuilderWithInferredContext<
      (ins "::mlir::RankedTensorType":$tensorType), [{
        return $_get(tensorType.getContext(), tensorType);
      }]>];
}

def AAL_CopyType : AAL_Type<"Copy", "copy"> {
  let summary = "token of a copy between the device and the host";
  let description = [{
    ```mlir
    !aal.copy
    ```
  }];
}

#endif // AAL_DIALECT_AAL_IR_AALTYPES
