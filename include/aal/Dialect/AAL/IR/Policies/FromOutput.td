//===- FromOutput.td - from the output of a function ----- -*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_FROMOUTPUT
#define AAL_DIALECT_AAL_IR_POLICIES_FROMOUTPUT

include "aal/Dialect/AAL/IR/AALDialect.td"
include "aal/Dialect/AAL/IR/AALEnums.td"

def AAL_FromOutputAttr : AAL_Attr<"FromOutput", "from_output"> {
  let summary = "from the output of the function that read the tensor";
  let description = [{
    Nothing is stored: what the backward pass needs of the tensor x follows from
    y, the output of a function of the forward pass that reads x, which the save
    named `root` stores exactly for another use anyway. `function` says how:

    - `compared`: the backward pass compares x with constants, or x is itself
      the outcome of a comparison (`compare`), and y = f(x) for an f made of
      comparisons, minima, maxima and selections (ReLU, clamp), on which the
      comparison has the same outcome for every x, NaN included. Exact.
    - `tanh`, `sigmoid`, `exp`: the backward pass computes f'(x), which becomes
      1 - y * y, y * (1 - y) or y. Biased by rounding: the error is at most
      3 * 2^-24 of the largest derivative in f32.
    - `affine`: y = x * scale + shift for parameters `scale` and `shift` along
      `dimension` of the tensor, as at the end of a normalisation, and x is
      computed as (y - shift) / scale. Biased by rounding: the error is at most
      2^-23 * (|y| + |shift|) / |scale|. Where a scale is 0, x counts as 0.

    `automatic`, for rules, is what the arithmetic of the graph tells. Legal for
    `predicate`, `pointwise`, `normalization` and `weight_gradient`.

    ```mlir
    #aal.from_output                                         // for rules
    #aal.from_output<root = "fc2.input", function = tanh>
    #aal.from_output<root = "fc2.input", function = compared, compare = <[ogt], [0.0]>>
    #aal.from_output<root = "fc1.input", function = affine, scale = "norm.weight", shift = "norm.bias", dimension = 1>
    ```
  }];
  let parameters = (ins
    OptionalParameter<"::mlir::StringAttr">:$root,
    DefaultValuedParameter<"::mlir::aal::OutputFunction",
                           "::mlir::aal::OutputFunction::Automatic">:$function,
    OptionalParameter<"::mlir::aal::MaskAttr">:$compare,
    OptionalParameter<"::mlir::StringAttr">:$scale,
    OptionalParameter<"::mlir::StringAttr">:$shift,
    DefaultValuedParameter<"int64_t", "0">:$dimension);
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_FROMOUTPUT
