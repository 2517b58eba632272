//===- Index.td - small integers ---------------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_INDEX
#define AAL_DIALECT_AAL_IR_POLICIES_INDEX

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_IndexAttr : AAL_Attr<"Index", "index"> {
  let summary = "store integers in the bits that they take";
  let description = [{
    For indices, such as the places of the maxima of a pooling window: integers
    from 0 to 2^bits - 1, `bits` from 1 to 8 or 16, stored in that many bits and
    extended with zeros. Exact, and so legal for every use, of tensors of integers
    that are wider. That all elements are in range must follow from the op that
    makes the tensor (positions in loops, constants and arithmetic on them);
    anything else is an error at the save. `bits = 0`, for rules, is the least
    that is enough.

    ```mlir
    #aal.index<4>
    ```
  }];
  let parameters = (ins "int64_t":$bits);
  let assemblyFormat = "`<` $bits `>`";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_INDEX
