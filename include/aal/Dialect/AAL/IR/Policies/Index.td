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

    Where a loop over a `window` yields the place of one of its iterations, such
    as that of a maximum in an image, the number of the iteration is stored
    instead, counted from 1: `place` is the place as a function of the element's
    and the iteration's position, and 0 stands for `none`, what the loop starts
    with.

    ```mlir
    #aal.index<4>
    #aal.index<4, window = [3, 3], place = affine_map<(d0, d1, d2, d3) -> (d0 * 64 + d1 * 2 + d2 * 32 + d3)>>
    ```
  }];
  let parameters = (ins
    "int64_t":$bits,
    OptionalParameter<"::mlir::DenseI64ArrayAttr">:$window,
    OptionalParameter<"::mlir::AffineMapAttr">:$place,
    DefaultValuedParameter<"int64_t", "-1">:$none);
  let assemblyFormat = [{
    `<` $bits (`,` struct($window, $place, $none)^)? `>`
  }];
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_INDEX
