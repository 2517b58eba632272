//===- AssignPolicies.h - parts of aal-assign-policies ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef LIB_TRANSFORMS_ASSIGNPOLICIES_H
#define LIB_TRANSFORMS_ASSIGNPOLICIES_H

#include "aal/Analysis/ResidualChains.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Planner/StorageCut.h"
#include "aal/Transforms/Rules.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// True where no rule has chosen another form than the tensor itself.
inline bool isKept(SaveOp save) { return isa<KeepAttr>(save.getPolicy()); }

/// True where the forward contraction of a weight gradient reads the tensor.
inline bool hasForward(SaveOp save) {
  return llvm::any_of(save.getHandle().getUsers(),
                      [](Operation *user) { return isa<ForwardOp>(user); });
}

/// Gives the policy of `statement` to the saves that it selects. Returns them.
/// Reports a policy that is not legal for one of them, and a statement that
/// selects none.
FailureOr<SmallVector<SaveOp>> applyPolicy(const RuleStatement &statement,
                                           ArrayRef<SaveOp> saves);

/// Adds what `statement` offers or allows to `options`. Reports an offer that
/// selects no save.
LogicalResult addOffer(const RuleStatement &statement, ArrayRef<SaveOp> saves,
                       StorageCutOptions &options);

/// Gives the saves that no rule gave a form their exact form of fewer bits,
/// where they have one and no other save needs the tensor as it is.
void applyLosslessForms(ArrayRef<SaveOp> saves);

/// Gives #aal.recompute to each save with #aal.keep whose tensor elementwise
/// ops compute from arguments, constants and tensors that stay stored exactly.
/// Returns how many it changed.
unsigned recomputeElementwise(ArrayRef<SaveOp> saves, StringRef reason);

/// True where recomputeElementwise would find something if no save had another
/// policy than #aal.keep.
bool couldRecomputeElementwise(ArrayRef<SaveOp> saves);

/// Gives #aal.recompute to each save with #aal.keep whose tensor
/// normalisations, activations and the cheap products of a block compute from
/// what stays stored, and one bit an element to what is left that the backward
/// pass only compares. Returns how many it changed.
unsigned recomputeBlocks(const StepGraph &graph, const ResidualChains &chains,
                         ArrayRef<SaveOp> saves, StringRef reason);

/// True where recomputeBlocks would find something if no save had another
/// policy than #aal.keep.
bool couldRecomputeBlocks(const StepGraph &graph, const ResidualChains &chains,
                          ArrayRef<SaveOp> saves);

/// Gives each of `saves` that no rule gave another form what a minimum cut of
/// the step says: #aal.recompute, the tensor itself, its lossless form or one
/// of the offered ones. Adds saves for tensors that others are computed from.
/// Products of the parts of the forward pass that `settings` names may run
/// again, and what crosses the ends of those is stored or, where the share of
/// `settings` says so, made again as well; prices are those of `settings`.
/// Saves that change get `reason`. Returns how many saves are not kept as they
/// are. Reports, at `loc`, parts that need more than the share.
FailureOr<unsigned> recomputeByMincut(const StepGraph &graph,
                                      ArrayRef<SaveOp> saves,
                                      StorageCutOptions options, bool lossless,
                                      const CutSettings &settings,
                                      StringRef reason, Location loc);

/// Gives #aal.residual to the weight gradients along the residual chains, with
/// one root for as many values as the stride of the chain says. Returns the
/// saves that it changed. Reports a step without chains and strides that are
/// not as many as chains.
FailureOr<SmallVector<SaveOp>>
shareResidualRoots(const RuleStatement &statement, const ResidualChains &chains,
                   ArrayRef<SaveOp> saves);

/// Where the derivative of an activation reads several saved tensors that are
/// functions of one of them, makes the backward pass compute the others from
/// that one: then one table can stand for it.
void joinActivations(func::FuncOp step);

/// Where the backward pass finds the places of maxima in tensors that are saved
/// for that alone, lets the forward pass find them and saves the places, with
/// the form of them in `reason`'s rule. Returns how many it found. Fails, with
/// an error, where the step has no forward pass.
FailureOr<unsigned> storeIndices(const TrainingStep &step, StringRef reason);

/// Where the backward pass finds the places of maxima by comparing a tensor
/// with the maxima that the forward pass made of it, lets it compute those
/// again, so that a tensor that is computed again, and rounded in another
/// order, still holds its maxima. Fails, with an error, where the step has no
/// forward pass.
LogicalResult findMaximaAgain(const TrainingStep &step);

/// Gives `step` an argument with role `state` and a result with role
/// `state_update` for each policy of `saves` that carries something from step
/// to step.
void addStates(func::FuncOp step, ArrayRef<SaveOp> saves);

/// Gives `step` an argument with role `seed` if a policy of `saves` needs one
/// and there is none.
void addSeedWhereNeeded(func::FuncOp step, ArrayRef<SaveOp> saves);

/// Takes back the auxiliary activations whose learning indicators in the file
/// at `path` are not above 0 on average. Reports a file that cannot be read at
/// `loc`.
LogicalResult heedLearningIndicators(StringRef path, ArrayRef<SaveOp> saves,
                                     Location loc);

/// Changes the forward value of the contractions of `predict` that have the
/// parameters of `saves` (all of `step`) whose policies change it.
LogicalResult applyForwardToPredict(func::FuncOp step, ArrayRef<SaveOp> saves,
                                    func::FuncOp predict);

/// Why a save that no rule changed is kept as it is: what its use forbids of
/// the forms in few bits, and what it allows.
std::string describeKept(SaveOp save);

} // namespace mlir::aal

#endif // LIB_TRANSFORMS_ASSIGNPOLICIES_H
