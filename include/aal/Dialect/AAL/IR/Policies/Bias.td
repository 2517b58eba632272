//===- Bias.td - auxiliary bias activation -----------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_BIAS
#define AAL_DIALECT_AAL_IR_POLICIES_BIAS

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_BiasAttr : AAL_Attr<"Bias", "bias"> {
  let summary = "auxiliary bias activation: a constant vector, nothing stored";
  let description = [{
    The negative control of Woo & Jeon's auxiliary activations: the forward
    contraction reads x + a for a vector a over the channels (dimension 1 of
    tensors of four dimensions or more, else the last), and the weight gradient is
    contracted with gain * a instead of x, so it has rank one. a is drawn once from
    [-1 / sqrt(C), 1 / sqrt(C)) for C channels, by Philox4x32-10 under the counter
    (channel, `stream`); the authors train it. `stream` is set when a rule applies.
    Biased; legal for `weight_gradient` on tensors of floats. Training with it is
    expected to be worse than with `#aal.sign`.

    ```mlir
    #aal.bias
    #aal.bias<gain = 50, stream = 7>
    ```
  }];
  let parameters = (ins
    DefaultValuedParameter<"int64_t", "100">:$gain,
    DefaultValuedParameter<"uint64_t", "0">:$stream);
  let assemblyFormat = "(`<` struct(params)^ `>`)?";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_BIAS
