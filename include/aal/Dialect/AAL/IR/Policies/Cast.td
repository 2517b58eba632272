//===- Cast.td - a narrower float --------------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_CAST
#define AAL_DIALECT_AAL_IR_POLICIES_CAST

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_CastAttr : AAL_Attr<"Cast", "cast"> {
  let summary = "store the tensor in a narrower type of float";
  let description = [{
    Rounds to nearest, ties to even. `type` is bf16, f16, f8E4M3FN or f8E5M2 and
    narrower than the tensor's. The relative error of a number in the normal range
    of `type` is at most 2^-9, 2^-11, 2^-4 or 2^-3; below that range the absolute
    error is at most half the smallest subnormal. NaN stays NaN. Infinities and
    numbers beyond the range become infinities, but for f8E4M3FN, which has none:
    they become +-448. Biased; legal for every use but `predicate` and `other`.

    ```mlir
    #aal.cast<bf16>
    ```
  }];
  let parameters = (ins "::mlir::Type":$type);
  let assemblyFormat = "`<` $type `>`";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_CAST
