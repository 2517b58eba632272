//===- Roles.h - roles of a training step's arguments and results -*- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_IR_ROLES_H
#define AAL_DIALECT_AAL_IR_ROLES_H

#include "mlir/IR/Block.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Support/LLVM.h"
#include "llvm/ADT/StringRef.h"
#include <optional>

namespace mlir::aal {

/// Discardable attributes on the arguments and results of a training step.
inline constexpr llvm::StringLiteral kRoleAttrName = "aal.role";
inline constexpr llvm::StringLiteral kNameAttrName = "aal.name";
/// Unit attribute on ops that are copies made for the backward pass. Copies
/// carry it so that CSE does not merge them with their originals, which would
/// make the forward value cross again.
inline constexpr llvm::StringLiteral kBackwardAttrName = "aal.backward";

/// Attribute on ops that make a stored tensor: the name of what is stored.
/// Such an op belongs to the forward pass though only the backward pass reads
/// it.
inline constexpr llvm::StringLiteral kStoredAttrName = "aal.stored";
/// On a save of what the forward pass makes only since a rule asked for it: the
/// bytes of the tensors that were saved in its place.
inline constexpr llvm::StringLiteral kBytesBeforeAttrName = "aal.bytes_before";
/// On a slice of the forward pass: whether it is copied out of its tensor where
/// the step has no plan. Plans keep to it, since sums can depend on strides.
inline constexpr llvm::StringLiteral kCopiedAttrName = "aal.copied";
/// On a step: the rules that a budget has led to.
inline constexpr llvm::StringLiteral kRulesAttrName = "aal.rules";
/// On a step: settings of the copies to the host (CopyEngine::parse).
inline constexpr llvm::StringLiteral kCopyEngineAttrName = "aal.copy_engine";

/// Roles of arguments.
enum class ArgumentRole {
  Parameter,    // trained; has a gradient
  Buffer,       // not trained; may have a buffer_update (running statistics)
  Input,        // a batch of samples
  Target,       // what the loss compares the output with
  DropoutMask,  // i1, true where the element is kept
  Seed,         // i64, seeds random numbers
  State,        // of the optimizer; has a state_update
  LearningRate, // scalar step size of the optimizer
  LossGradient, // scalar that seeds the backward pass
  Saved,        // what the forward pass stored, where the passes are split
};

/// Roles of results.
enum class ResultRole {
  Loss,            // scalar
  Output,          // of the network
  Gradient,        // named as its parameter
  BufferUpdate,    // named as its buffer
  ParameterUpdate, // named as its parameter
  StateUpdate,     // named as its state
  Saved,           // what the backward pass reads, where the passes are split
};

/// The role that `text` spells ("dropout_mask"), or none.
std::optional<ArgumentRole> parseArgumentRole(llvm::StringRef text);
std::optional<ResultRole> parseResultRole(llvm::StringRef text);
llvm::StringRef stringify(ArgumentRole role);
llvm::StringRef stringify(ResultRole role);
/// All spellings, comma-separated, for messages.
std::string argumentRoleNames();
std::string resultRoleNames();

/// The argument with `role` of the function that `block` is the body of, named
/// `name` unless that is empty; null where it has none.
Value findArgument(Block &block, ArgumentRole role, llvm::StringRef name = "");

/// The number of the result of `function` with `role` and named `name`, if it
/// has one.
std::optional<unsigned> findResult(FunctionOpInterface function,
                                   ResultRole role, llvm::StringRef name);

/// The argument with role `seed` of the function that `block` is the body of;
/// null where it has none.
Value findSeedArgument(Block &block);

} // namespace mlir::aal

#endif // AAL_DIALECT_AAL_IR_ROLES_H
