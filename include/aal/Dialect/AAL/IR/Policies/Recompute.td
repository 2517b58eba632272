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

    ```mlir
    #aal.recompute
    ```
  }];
}

#endif // AAL_DIALECT_AAL_IR_POLICIES_RECOMPUTE
