//===- Keep.td - the tensor as it is -----------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_KEEP
#define AAL_DIALECT_AAL_IR_POLICIES_KEEP

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_KeepAttr : AAL_Attr<"Keep", "keep"> {
  let summary = "store the tensor as it is";
  let description = [{
    Exact, legal for every use. Every `aal.save` starts with this policy.

    ```mlir
    #aal.keep
    ```
  }];
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_KEEP
