//===- BufferizableOpInterfaceImpl.h - upstream bufferization ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_DIALECT_AAL_BUFFERIZATION_BUFFERIZABLEOPINTERFACEIMPL_H
#define AAL_DIALECT_AAL_BUFFERIZATION_BUFFERIZABLEOPINTERFACEIMPL_H

namespace mlir {
class DialectRegistry;

namespace aal {

/// Lets upstream bufferization take `aal.offload`, `aal.reload` and
/// `!aal.host`: each becomes a buffer and an `aal.start_copy` to it, with its
/// `aal.wait_copy` right behind.
void registerBufferizableOpInterfaceExternalModels(DialectRegistry &registry);

} // namespace aal
} // namespace mlir

#endif // AAL_DIALECT_AAL_BUFFERIZATION_BUFFERIZABLEOPINTERFACEIMPL_H
