//===- AALDialect.td - the aal dialect --------------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALDIALECT
#define AAL_DIALECT_AAL_IR_AALDIALECT

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/OpBase.td"

def AAL_Dialect : Dialect {
  let name = "aal";
  let cppNamespace = "::mlir::aal";
  let summary = "storage of the tensors that a backward pass reads";
  let description = [{
    A training step computes a loss in its forward pass and gradients in its
    backward pass. A tensor that the forward pass makes and the backward pass
    reads is a *saved tensor*. The `aal` dialect makes that crossing explicit:
    `aal.save` turns a tensor into a handle under a storage policy,
    `aal.restore` turns the handle back into a tensor, and `aal.forward` gives
    the value that the forward contraction reads, which some policies change.
    A storage policy is an attribute that implements
    `StoragePolicyAttrInterface`; policies of other dialects work the same.

    Discardable attributes of this dialect on functions that hold a training
    step:

    | attribute | on | meaning |
    |---|---|---|
    | `aal.role` | arguments, results | what the value is: see `aal::Role` |
    | `aal.name` | arguments, results | its name, unique within its role |
    | `aal.backward` | ops | made for the backward pass, as a unit or the number of a later round of recomputation; keeps a copy from being merged with its original |
    | `aal.stored` | ops | makes what is stored of the saved tensor of this name, so belongs to the forward pass |
  }];
  let useDefaultAttributePrinterParser = 1;
  let useDefaultTypePrinterParser = 1;
  let extraClassDeclaration = [{
    void registerAttributes();
    void registerTypes();
  }];
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

class AAL_Op<string mnemonic, list<Trait> traits = []>
    : Op<AAL_Dialect, mnemonic, traits>;

class AAL_Attr<string name, string attrMnemonic, list<Trait> traits = []>
    : AttrDef<AAL_Dialect, name, traits> {
  let mnemonic = attrMnemonic;
}

class AAL_Type<string name, string typeMnemonic, list<Trait> traits = []>
    : TypeDef<AAL_Dialect, name, traits> {
  let mnemonic = typeMnemonic;
}

#endif // AAL_DIALECT_AAL_IR_AALDIALECT
