//===- QuantizeSamples.td - bits a sample ---------------- -*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_QUANTIZESAMPLES
#define AAL_DIALECT_AAL_IR_POLICIES_QUANTIZESAMPLES

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_QuantizeSamplesAttr : AAL_Attr<"QuantizeSamples", "quantize_samples"> {
  let summary = "store the tensor as small integers, more bits for wider samples";
  let description = [{
    The tensor is `samples` equal parts in row-major order, one of each sample of
    the batch, and a part is groups of about `group` elements, each with a minimum
    m and a step d as in `#aal.quantize`, both as bf16. Sample n has b_n bits an
    element, 1 to 8, and all samples together `bits` on average, so the size is
    known when the step is compiled. The b_n are chosen in each step: with C_n the
    sum of the squared ranges of the groups of sample n, they minimise

        sum over n of C_n / (2^b_n - 1)^2

    which is the variance of stochastic rounding up to a factor. The sum is
    convex, so the greedy choice is a minimum: of all steps from k to k + 1 bits
    of a sample, those that lower it most are taken; ties go to the sample that
    comes first.

    Rounding is stochastic: the error is below d and zero in expectation. It
    needs an argument with role `seed`; `stream` names the random numbers and is
    set when a rule applies, as is `samples`, which is 0 in rules. A group that
    holds a NaN or an infinity decodes to NaN, and its sample counts as the
    widest. Legal for every use but `predicate` and `other` of a tensor of f32,
    f16 or bf16 whose samples have a multiple of eight elements.

    ```mlir
    #aal.quantize_samples<bits = 2>                                 // for rules
    #aal.quantize_samples<bits = 2, samples = 32, stream = 7>
    ```
  }];
  let parameters = (ins
    DefaultValuedParameter<"int64_t", "2">:$bits,
    DefaultValuedParameter<"int64_t", "256">:$group,
    DefaultValuedParameter<"int64_t", "0">:$samples,
    DefaultValuedParameter<"uint64_t", "0">:$stream);
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_QUANTIZESAMPLES
