//===- Quantize.td - integers in a group's range -----------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_QUANTIZE
#define AAL_DIALECT_AAL_IR_POLICIES_QUANTIZE

include "aal/Dialect/AAL/IR/AALDialect.td"
include "aal/Dialect/AAL/IR/AALEnums.td"

def AAL_QuantizeAttr : AAL_Attr<"Quantize", "quantize"> {
  let summary = "store the tensor as small integers, with a range a group";
  let description = [{
    Each group of elements stores its minimum m and a step d = (maximum - m) /
    (2^bits - 1), both as `scale` (bf16 or f32), and each element the integer q =
    floor((x - m) / d + u) of `bits` bits (1, 2, 4 or 8). The decoded element is
    m + q * d. m is rounded down and d up to `scale`, and q is computed with the
    rounded ones, so that nothing is clipped and no bias is added.

    `rounding = nearest` takes u = 1/2: the error is at most d / 2, biased.
    `rounding = stochastic` draws u from [0, 1) with `aal.uniform`: the error is
    below d and zero in expectation. It needs an argument with role `seed`;
    `stream` names the random numbers of the tensor and is set when a rule
    applies.

    `along` says what a group is: `elements`, `group` consecutive elements of the
    tensor in row-major order (a divisor of the size that is at least half of it,
    if there is one; else the last group is smaller); `channels`, a slice of
    dimension 1 of a tensor of four dimensions or more, and of the last dimension
    of others; `heads`, a slice of dimension 1 of a tensor of four dimensions, and
    of others one of `group` equal parts of the last dimension (all of it where
    they would not be equal).

    `range` says what m and the maximum are: `min_max`, those of the group;
    `fixed`, `low` and `high` for all groups, of which nothing is stored;
    `running`, a mean over the steps, r + (1 - decay) * (current - r) for the
    minimum and for the width of the range, kept in the argument of role `state`
    that is named `state` (set when a rule applies) and starting with the first
    step's. What is outside of a fixed or running range is stored as its end: the
    error of such an element is its distance from the range plus that of
    rounding, and the rounding of elements in the range stays unbiased.

    A group that holds a NaN or an infinity decodes to NaN, so that what is not
    finite shows in the gradients; a running range leaves the values of such a
    step out. With a fixed range NaN becomes `low` and infinities the ends. Differences below 2^-126 may vanish. Legal for
    every use but `predicate` and `other` of a tensor of f32, f16 or bf16.

    ```mlir
    #aal.quantize<bits = 2, rounding = stochastic>
    #aal.quantize<bits = 8, along = heads, group = 16, scale = f32>
    #aal.quantize<bits = 4, range = fixed, low = -1.0, high = 1.0>
    #aal.quantize<bits = 8, along = heads, group = 16, range = running, decay = 0.9>
    ```
  }];
  let parameters = (ins
    DefaultValuedParameter<"int64_t", "8">:$bits,
    DefaultValuedParameter<"::mlir::aal::Grouping",
                           "::mlir::aal::Grouping::Elements">:$along,
    DefaultValuedParameter<"int64_t", "256">:$group,
    DefaultValuedParameter<"::mlir::aal::Rounding",
                           "::mlir::aal::Rounding::Nearest">:$rounding,
    DefaultValuedParameter<"::mlir::Type",
                           "::mlir::BFloat16Type::get($_ctxt)">:$scale,
    DefaultValuedParameter<"uint64_t", "0">:$stream,
    DefaultValuedParameter<"::mlir::aal::QuantizeRange",
                           "::mlir::aal::QuantizeRange::MinMax">:$range,
    OptionalParameter<"::mlir::FloatAttr">:$low,
    OptionalParameter<"::mlir::FloatAttr">:$high,
    OptionalParameter<"::mlir::FloatAttr">:$decay,
    OptionalParameter<"::mlir::StringAttr">:$state);
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_QUANTIZE
