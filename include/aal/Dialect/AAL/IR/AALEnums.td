//===- AALEnums.td - enumerations of the aal dialect ------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_AALENUMS
#define AAL_DIALECT_AAL_IR_AALENUMS

include "mlir/IR/EnumAttr.td"

def AAL_UseKind : I32EnumAttr<
    "UseKind", "how the backward pass reads a saved tensor", [
      I32EnumAttrCase<"WeightGradient", 0, "weight_gradient">,
      I32EnumAttrCase<"Predicate", 1, "predicate">,
      I32EnumAttrCase<"Pointwise", 2, "pointwise">,
      I32EnumAttrCase<"Normalization", 3, "normalization">,
      I32EnumAttrCase<"Bilinear", 4, "bilinear">,
      I32EnumAttrCase<"Softmax", 5, "softmax">,
      I32EnumAttrCase<"Other", 6, "other">,
      I32EnumAttrCase<"Recomputation", 7, "recomputation">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_Fidelity : I32EnumAttr<
    "Fidelity", "what a storage policy does to the restored values", [
      I32EnumAttrCase<"Exact", 0, "exact">,
      I32EnumAttrCase<"Unbiased", 1, "unbiased">,
      I32EnumAttrCase<"Biased", 2, "biased">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_NegativeLevel : I32EnumAttr<
    "NegativeLevel", "level that a sign activation takes where x <= 0", [
      I32EnumAttrCase<"MinusOne", 0, "minus_one">,
      I32EnumAttrCase<"Zero", 1, "zero">,
      I32EnumAttrCase<"Automatic", 2, "automatic">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_ConvolutionDirection : I32EnumAttr<
    "ConvolutionDirection", "which operand a convolution computes", [
      I32EnumAttrCase<"Forward", 0, "forward">,
      I32EnumAttrCase<"BackwardData", 1, "backward_data">,
      I32EnumAttrCase<"BackwardWeights", 2, "backward_weights">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_Activation : I32EnumAttr<
    "Activation", "a smooth activation, or its derivative as a function of its "
    "output", [
      I32EnumAttrCase<"Automatic", 0, "automatic">,
      I32EnumAttrCase<"Gelu", 1, "gelu">,
      I32EnumAttrCase<"GeluTanh", 2, "gelu_tanh">,
      I32EnumAttrCase<"Silu", 3, "silu">,
      I32EnumAttrCase<"Tanh", 4, "tanh">,
      I32EnumAttrCase<"Sigmoid", 5, "sigmoid">,
      I32EnumAttrCase<"TanhOutput", 6, "tanh_output">,
      I32EnumAttrCase<"SigmoidOutput", 7, "sigmoid_output">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_Rounding : I32EnumAttr<
    "Rounding", "how a quantised number is rounded", [
      I32EnumAttrCase<"Nearest", 0, "nearest">,
      I32EnumAttrCase<"Stochastic", 1, "stochastic">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_QuantizeRange : I32EnumAttr<
    "QuantizeRange", "what the range of a group of quantised numbers is", [
      I32EnumAttrCase<"MinMax", 0, "min_max">,
      I32EnumAttrCase<"Running", 1, "running">,
      I32EnumAttrCase<"Fixed", 2, "fixed">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_OutputFunction : I32EnumAttr<
    "OutputFunction", "how a tensor, or what the backward pass computes of it, "
    "follows from the output of the function that read it", [
      I32EnumAttrCase<"Automatic", 0, "automatic">,
      I32EnumAttrCase<"Compared", 1, "compared">,
      I32EnumAttrCase<"Tanh", 2, "tanh">,
      I32EnumAttrCase<"Sigmoid", 3, "sigmoid">,
      I32EnumAttrCase<"Exp", 4, "exp">,
      I32EnumAttrCase<"Affine", 5, "affine">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_Grouping : I32EnumAttr<
    "Grouping", "what the elements of one range have in common", [
      I32EnumAttrCase<"Elements", 0, "elements">,
      I32EnumAttrCase<"Heads", 1, "heads">,
      I32EnumAttrCase<"Channels", 2, "channels">]> {
  let cppNamespace = "::mlir::aal";
}

def AAL_CopyDirection : I32EnumAttr<
    "CopyDirection", "direction of a copy, as the device sees it", [
      I32EnumAttrCase<"Out", 0, "out">,
      I32EnumAttrCase<"In", 1, "in">]> {
  let cppNamespace = "::mlir::aal";
}

#endif // AAL_DIALECT_AAL_IR_AALENUMS
