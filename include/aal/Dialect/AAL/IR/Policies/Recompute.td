//===- Recompute.td - store nothing ------------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_POLICIES_RECOMPUTE
#define AAL_DIALECT_AAL_IR_POLICIES_RECOMPUTE

include "aal/Dialect/AAL/IR/AALDialect.td"

def AAL_RecomputeAttr : AAL_Attr<"Recompute", "recompute"> {
  let summary = "store nothing, compute the tensor again in the backward pass";
  let description = [{
    The backward pass runs a copy of the producer's chain, from values that are
    arguments, constants or stored exactly: exact. Where a save for
    `recomputation` stores one of them under a lossy policy, the chain runs on
    what that restores, and what it makes is biased. Every op of the chain must be
    free of side effects.

    Each op of the chain runs at most once in a round. The chain of a tensor of
    a later round starts from tensors of earlier rounds as well, which are held
    for it, and runs other ops once more: a value may be computed in the forward
    pass, again in the first round for the sake of the values behind it, and
    again in the second where the backward pass reads it.

    ```mlir
    #aal.recompute
    #aal.recompute<2>
    ```
  }];
  let parameters = (ins
      DefaultValuedParameter<"unsigned", "1", "from 1">:$round);
  let builders = [AttrBuilder<(ins CArg<"unsigned", "1">:$round), [{
    return $_get($_ctxt, round);
  }]>];
  let skipDefaultBuilders = 1;
  let assemblyFormat = "(`<` $round^ `>`)?";
  let genVerifyDecl = 1;
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_RECOMPUTE
