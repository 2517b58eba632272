//===- Fiber.h - switching between stacks -----------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// One stack for each GPU thread that may wait. A switch saves the registers
// that the C calling convention preserves and costs a few nanoseconds.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_FIBER_H
#define AAL_EMULATED_FIBER_H

#include <cstddef>
#include <vector>

namespace aal::emulated {

/// A suspended computation: the top of its stack.
using Fiber = void *;

/// Suspends the caller into `*from` and goes on with `to`.
extern "C" void aalEmulatedSwitch(Fiber *from, Fiber to);

/// Stacks of one size below a guard page each, mapped once and used again.
class StackPool {
public:
  ~StackPool() { release(); }
  /// Makes stack `index` have at least `bytes`. False: no memory.
  bool reserve(size_t count, size_t bytes);
  /// A fiber that runs entry(argument) on stack `index`; `entry` must not
  /// return.
  Fiber start(size_t index, void (*entry)(void *), void *argument);
  /// Whether `address` lies in stack `index`.
  bool contains(size_t index, const void *address) const;

private:
  void release();
  std::vector<char *> stacks;
  size_t stackBytes = 0;
};

} // namespace aal::emulated

#endif // AAL_EMULATED_FIBER_H
