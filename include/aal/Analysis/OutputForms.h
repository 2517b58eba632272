//===- OutputForms.h - tensors that follow from a function's output -*- C++
//-*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_OUTPUTFORMS_H
#define AAL_ANALYSIS_OUTPUTFORMS_H

#include "aal/Dialect/AAL/IR/AALOps.h"

namespace mlir::aal {

/// The form of `save` in which what the backward pass needs of its tensor is
/// computed from the output of a function of the forward pass that reads it,
/// which another save keeps as it is; null where there is no such output. Told
/// by the arithmetic of the graph alone; looks at a few ops around the tensor.
FromOutputAttr findOutputForm(SaveOp save);

/// The ops near `variable` that compute the derivative of `function` (tanh,
/// sigmoid or exp) there, the last one first, if `variable` is read for nothing
/// else; empty where there are none.
SmallVector<Operation *> findOutputDerivative(Value variable,
                                              OutputFunction function);

} // namespace mlir::aal

#endif // AAL_ANALYSIS_OUTPUTFORMS_H
