//===- AALInterfaces.td - interfaces of the aal dialect ---*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALINTERFACES
#define AAL_DIALECT_AAL_IR_AALINTERFACES

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/OpBase.td"

def AAL_StoragePolicyAttrInterface
    : AttrInterface<"StoragePolicyAttrInterface"> {
  let cppNamespace = "::mlir::aal";
  let description = [{
    How a saved tensor is kept between the forward and the backward pass.

    Passes know policies through this interface alone. A policy is stated per
    `aal.save`, that is per saved tensor and use kind; saves of one tensor whose
    policies have equal stored forms share what is stored.
  }];
  let methods = [
    InterfaceMethod<
      "True when a tensor of `type` whose backward use is `kind` may be stored "
      "under this policy. Legality speaks of the error only; `canApply` of the "
      "graph around the save.",
      "bool", "isLegalFor",
      (ins "::mlir::aal::UseKind":$kind, "::mlir::RankedTensorType":$type)>,
    InterfaceMethod<
      "Whether restored values are the saved ones (exact), right in "
      "expectation (unbiased) or neither (biased).",
      "::mlir::aal::Fidelity", "getFidelity">,
    InterfaceMethod<
      "Bytes stored on the device for a tensor of `type`, which has a static "
      "shape.",
      "int64_t", "getStorageBytes", (ins "::mlir::RankedTensorType":$type)>,
    InterfaceMethod<
      "Bytes stored in the memory of the host for a tensor of `type`.",
      "int64_t", "getHostBytes", (ins "::mlir::RankedTensorType":$type),
      /*methodBody=*/"", /*defaultImplementation=*/"return 0;">,
    InterfaceMethod<
      "Names what `encode` stores: policies with equal stored forms store the "
      "same values for the same tensor, so that one copy serves all. The "
      "default is the policy itself.",
      "::mlir::Attribute", "getStoredForm", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return $_attr;">,
    InterfaceMethod<
      "The policy that a rule means for `save`, where the rule leaves a "
      "parameter to the tensor and its uses, or null where what the uses do does "
      "not suit the policy. Called when a policy is assigned.",
      "::mlir::Attribute", "specialize", (ins "::mlir::Operation *":$save),
      /*methodBody=*/"", /*defaultImplementation=*/"return $_attr;">,
    InterfaceMethod<
      "True when `encode` draws random numbers: it then needs an argument of the "
      "function with role `seed`.",
      "bool", "needsSeed", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return false;">,
    InterfaceMethod<
      "True when `buildForward` changes the value: such a policy needs the "
      "forward contraction that belongs to the weight gradient.",
      "bool", "changesForward", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return false;">,
    InterfaceMethod<
      "The name of the save whose tensor, of the same type, stands for this one "
      "or lets the policy compute it; empty for policies that need no other. "
      "Such a policy stores nothing: in place of what `encode` made, `decode` "
      "gets the root as the backward pass has it, and `buildForward` the root "
      "itself.",
      "::llvm::StringRef", "getRoot", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return {};">,
    InterfaceMethod<
      "True when a root of `rootType` may stand for a tensor of `type`.",
      "bool", "acceptsRoot",
      (ins "::mlir::RankedTensorType":$type,
           "::mlir::RankedTensorType":$rootType),
      /*methodBody=*/"", /*defaultImplementation=*/"return type == rootType;">,
    InterfaceMethod<
      "True when the root must be restored to the bit.",
      "bool", "needsExactRoot", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return false;">,
    InterfaceMethod<
      "The name of a tensor that is carried from step to step: an argument of "
      "the function with role `state`, which `encode` may read "
      "(`findArgument`), and a result with role `state_update`, which is the last "
      "value that `encode` makes and is not stored. Empty for policies without a "
      "memory.",
      "::llvm::StringRef", "getStateName", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return {};">,
    InterfaceMethod<
      "The type of that tensor, for a saved tensor of `type`. It is all zeros "
      "in the first step.",
      "::mlir::RankedTensorType", "getStateType",
      (ins "::mlir::RankedTensorType":$type),
      /*methodBody=*/"", /*defaultImplementation=*/"return {};">,
    InterfaceMethod<
      "Checks what only the op around it can tell (a root that dominates, a "
      "producer that is pure). Reports through `emitError`.",
      "::mlir::LogicalResult", "verifySave",
      (ins "::mlir::Operation *":$save,
           "::llvm::function_ref<::mlir::InFlightDiagnostic()>":$emitError),
      /*methodBody=*/"", /*defaultImplementation=*/"return ::mlir::success();">,
    InterfaceMethod<
      "Builds, in the forward pass, the values that are stored for `value`; "
      "none is a legal answer.",
      "::llvm::SmallVector<::mlir::Value>", "encode",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$value)>,
    InterfaceMethod<
      "Builds, in the forward pass, the value that the forward contraction "
      "reads in place of `value`. `stored` is what `encode` made.",
      "::mlir::Value", "buildForward",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::Value":$value, "::mlir::ValueRange":$stored),
      /*methodBody=*/"", /*defaultImplementation=*/"return value;">,
    InterfaceMethod<
      "True when the tensor is made anew from its producer instead of being "
      "decoded: then `encode` stores nothing and `decode` is not called; the "
      "pass that materialises policies clones the producer's chain.",
      "bool", "isRecomputed", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return false;">,
    InterfaceMethod<
      "For a tensor that is made anew: the round of recomputation, from 1, that "
      "makes it. A round runs each op at most once, from what is stored and what "
      "earlier rounds make of the tensors that are saved with them.",
      "unsigned", "getRound", (ins),
      /*methodBody=*/"", /*defaultImplementation=*/"return 1;">,
    InterfaceMethod<
      "Builds, in the backward pass, the tensor of `type` that stands for the "
      "saved one, from what `encode` made.",
      "::mlir::Value", "decode",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::Location":$loc,
           "::mlir::ValueRange":$stored, "::mlir::RankedTensorType":$type)>,
    InterfaceMethod<
      "Called when the backward pass reads `decoded`, which `decode` made of "
      "`stored`: may simplify the ops that read it, which `builder` inserts "
      "into.",
      "void", "simplifyUses",
      (ins "::mlir::OpBuilder &":$builder, "::mlir::ValueRange":$stored,
           "::mlir::Value":$decoded),
      /*methodBody=*/"", /*defaultImplementation=*/"return;">,
  ];
}

#endif // AAL_DIALECT_AAL_IR_AALINTERFACES
