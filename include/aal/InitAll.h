//===- InitAll.h - registration of everything -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_INITALL_H
#define AAL_INITALL_H

namespace mlir {
class DialectRegistry;
namespace aal {

/// Registers the aal dialect, its storage policies and its bufferization.
void registerAllDialects(DialectRegistry &registry);

/// Registers every aal pass and pipeline with the global pass registry.
void registerAllPasses();

} // namespace aal
} // namespace mlir

#endif // AAL_INITALL_H
