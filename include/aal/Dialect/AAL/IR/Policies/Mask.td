//===- Mask.td - one bit a comparison ----------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_MASK
#define AAL_DIALECT_AAL_IR_POLICIES_MASK

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_MaskAttr : AAL_Attr<"Mask", "mask"> {
  let summary = "store the outcome of the comparisons that the backward makes";
  let description = [{
    The backward pass only compares the tensor with constants (ReLU, clamp), or
    the tensor is one of i1. What the comparisons say of an element is stored in
    one bit (two outcomes) or two (up to four); the decoded tensor holds, for
    each element, a representative value on which every comparison has the
    outcome that it had on the saved value, NaN included. Exact for the uses of
    kind `predicate`, and for every use of a tensor of i1, for which
    `predicates` is empty.

    `predicates` are values of `arith.cmpf` predicates with the saved tensor on
    the left, `thresholds` the constants on the right, pairwise.

    ```mlir
    #aal.mask                                        // a tensor of i1
    #aal.mask<[ole], [0.0]>                          // ReLU
    #aal.mask<[ole, oge], [0.0, 6.0]>                // clamp to 0..6
    ```
  }];
  let parameters = (ins
    OptionalArrayRefParameter<"::mlir::arith::CmpFPredicate">:$predicates,
    OptionalArrayRefParameter<"::llvm::APFloat">:$thresholds);
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_MASK
