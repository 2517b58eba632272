//===- Binding.h - tensors of a file as arguments ---------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_BINDING_H
#define AAL_TRAINING_BINDING_H

#include "aal/Training/Signature.h"

namespace mlir::aal {

/// Checks that the tensors of `file` are the arguments of `signature`, by name.
/// A loss_gradient, a seed and a state may be missing. Any other missing
/// tensor, one that no argument has the name of, and one of another type or
/// shape is an error.
llvm::Error checkInputs(const Signature &signature,
                        const SafetensorsFile &file);

/// The same, and copies them into arguments, in the order of `signature`. A
/// missing loss_gradient is 1, a missing seed or state 0.
llvm::Expected<std::vector<HostTensor>> bindInputs(const Signature &signature,
                                                   const SafetensorsFile &file);

/// Zeros of the results' types and shapes.
std::vector<HostTensor> makeOutputs(const Signature &signature);

/// The results under their keys.
std::vector<TensorView> viewOutputs(const Signature &signature,
                                    llvm::ArrayRef<HostTensor> outputs);

/// An error if the loss is NaN or infinite: names the first tensor, among the
/// arguments and then the results, that holds such an element.
llvm::Error checkLoss(const Signature &signature,
                      llvm::ArrayRef<HostTensor> inputs,
                      llvm::ArrayRef<HostTensor> outputs);

} // namespace mlir::aal

#endif // AAL_TRAINING_BINDING_H
