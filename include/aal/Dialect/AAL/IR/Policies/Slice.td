//===- Slice.td - the part of a tensor that matters --------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_SLICE
#define AAL_DIALECT_AAL_IR_POLICIES_SLICE

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_SliceAttr : AAL_Attr<"Slice", "slice"> {
  let summary = "store a slice of the tensor, where the rest meets zeros alone";
  let description = [{
    For a tensor of which the backward pass multiplies all elements but those of a
    slice with a gradient that is zero, such as the tokens of the last block of a
    network that classifies by the first one. The slice has in each dimension
    `sizes` places, the first at `offsets`, `strides` apart; the decoded tensor is
    zero elsewhere. Exact for the uses that it is chosen for, where all elements
    are finite; not legal for `predicate` and `other`, nor for recomputation.

    ```mlir
    #aal.slice<offsets = [0, 0], sizes = [4, 1024], strides = [197, 1]>
    ```
  }];
  let parameters = (ins "::mlir::DenseI64ArrayAttr":$offsets,
                        "::mlir::DenseI64ArrayAttr":$sizes,
                        "::mlir::DenseI64ArrayAttr":$strides);
  let assemblyFormat = "`<` struct(params) `>`";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_SLICE
