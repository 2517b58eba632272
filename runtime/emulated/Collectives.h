//===- Collectives.h - barriers, shuffles and votes -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Compiled kernels call these where a GPU thread waits for others.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_COLLECTIVES_H
#define AAL_EMULATED_COLLECTIVES_H

#include "State.h"

extern "C" {
/// A collective of the lanes in `mask`. `operand` and `clamp` are the last two
/// operands of a shuffle. Returns 32 bits of result and, in bit 32, the
/// predicate.
uint64_t aalEmulatedWarp(aal::emulated::Thread *thread,
                         aal::emulated::Site *site, uint32_t mask,
                         uint64_t value, uint32_t operand, uint32_t clamp);
/// A barrier of `count` threads of the block, 0: all of them.
uint32_t aalEmulatedBarrier(aal::emulated::Thread *thread,
                            aal::emulated::Site *site, uint32_t barrier,
                            uint32_t count, uint32_t predicate);
/// Lanes of the warp that have not exited.
uint32_t aalEmulatedActiveMask(aal::emulated::Thread *thread);
/// A clock that only rises.
uint64_t aalEmulatedClock();
}

#endif // AAL_EMULATED_COLLECTIVES_H
