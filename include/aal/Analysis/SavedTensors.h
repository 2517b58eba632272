//===- SavedTensors.h - tensors that the backward pass keeps alive -*- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_SAVEDTENSORS_H
#define AAL_ANALYSIS_SAVEDTENSORS_H

#include "aal/Analysis/StepGraph.h"
#include "aal/Dialect/AAL/IR/AALAttributes.h"
#include "mlir/IR/Operation.h"

namespace mlir::aal {

/// One read of a saved tensor in the backward pass.
struct SavedUse {
  /// The operand that reads; its owner may sit in a region of a top-level op.
  OpOperand *operand;
  /// The top-level op around it.
  Operation *reader;
  /// Layout ops between the saved tensor and the operand, the saved tensor's
  /// reader first. Forward ones are copied into the backward pass.
  SmallVector<Operation *, 2> layout;
};

/// The forward contraction whose weight gradient reads a saved tensor.
struct ForwardSite {
  /// The operand that reads the activation.
  OpOperand *activation;
  /// Layout ops between the saved tensor and the operand.
  SmallVector<Operation *, 2> layout;
};

/// Evenly spaced places of a tensor: in each dimension `sizes` of them, the
/// first at `offsets`, `strides` apart.
struct TensorSlice {
  SmallVector<int64_t, 0> offsets, sizes, strides;
};

/// The uses of one saved tensor that have one kind and, for weight gradients,
/// one parameter: the unit that gets a storage policy.
struct SavedGroup {
  UseKind kind;
  /// The parameter, for weight gradients; null otherwise.
  const StepArgument *parameter = nullptr;
  SmallVector<SavedUse> uses;
  /// Empty where no forward contraction of tensor and parameter was found.
  SmallVector<ForwardSite> sites;
  /// What the backward pass compares the tensor with, for predicates whose
  /// every use compares with constants; empty otherwise.
  SmallVector<std::pair<arith::CmpFPredicate, APFloat>> comparisons;
  /// The part of the tensor that results of the step depend on by these uses;
  /// none where that is all of it.
  std::optional<TensorSlice> slice;
  /// The layer that the group belongs to ("blocks.3.mlp.fc2"), may be empty.
  std::string layer;
  /// What reports and rules call the group, unique within the step.
  std::string name;
};

/// A tensor that the forward pass makes and the backward pass reads.
struct SavedTensor {
  Value value;
  /// Depends on parameters and buffers alone.
  bool isParameterDerived;
  SmallVector<SavedGroup, 0> groups;
};

/// Finds the saved tensors of a step (rooted through layout ops, equal values
/// once) and what the backward pass does with them. Linear in the step.
class SavedTensors {
public:
  explicit SavedTensors(const StepGraph &graph);

  const StepGraph &getGraph() const { return graph; }
  ArrayRef<SavedTensor> getTensors() const { return tensors; }

  /// One line a group: name, kind, type, layer. For tests.
  void print(raw_ostream &os) const;

private:
  const StepGraph &graph;
  std::vector<SavedTensor> tensors;
};

/// Bytes of a tensor as it is; an i1 takes a byte.
int64_t getTensorBytes(RankedTensorType type);

/// The text of the name location that `loc` is or holds, empty where it has
/// none.
StringRef getLocationName(Location loc);

/// The layer that a location names: "fwd/<layer>/<op>" and "bwd/<layer>/<op>",
/// or the scopes of "jit(f)/jvp(Model)/<layer>/<op>". Empty where it names
/// none.
std::string getLayerName(Location loc);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_SAVEDTENSORS_H
