//===- Offload.td - in the memory of the host --------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_OFFLOAD
#define AAL_DIALECT_AAL_IR_POLICIES_OFFLOAD

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_OffloadAttr : AAL_Attr<"Offload", "offload"> {
  let summary = "store the tensor in the memory of the host";
  let description = [{
    Copies the tensor out of the device after it is made, and back before the
    backward pass first reads it. On the device it takes no bytes in between.
    Exact, legal for every use.

    `min_bytes`, for rules, leaves smaller tensors alone; it is gone when the
    policy is assigned.

    ```mlir
    #aal.offload
    #aal.offload<min_bytes = 1048576>
    ```
  }];
  let parameters = (ins DefaultValuedParameter<"int64_t", "0">:$min_bytes);
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_OFFLOAD
