//===- Checks.h - checks of memory accesses ---------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Compiled kernels call these before each access. They return, or end the
// block with a fault.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_CHECKS_H
#define AAL_EMULATED_CHECKS_H

#include "State.h"

extern "C" {
void aalEmulatedGlobal(aal::emulated::Thread *thread, uint64_t address,
                       aal::emulated::Site *site);
void aalEmulatedShared(aal::emulated::Thread *thread, uint64_t address,
                       aal::emulated::Site *site);
/// An address of which only the run tells the memory that it is in.
void aalEmulatedGeneric(aal::emulated::Thread *thread, uint64_t address,
                        aal::emulated::Site *site);
/// An access of `bytes` bytes, for llvm.memcpy and the like.
void aalEmulatedBulk(aal::emulated::Thread *thread, uint64_t address,
                     uint64_t bytes, aal::emulated::Site *site);
/// What __assertfail calls: message, file, line.
void aalEmulatedAssert(aal::emulated::Thread *thread, aal::emulated::Site *site,
                       const char *message, const char *file, uint32_t line);
}

#endif // AAL_EMULATED_CHECKS_H
