//===- Fiber.cpp - switching between stacks -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Fiber.h"
#include <cstdint>
#include <sys/mman.h>
#include <unistd.h>

using namespace aal::emulated;

// A new stack holds what a switch pops: zeros, with the argument and the entry
// in two of the preserved registers, and the address of the start code.
#if defined(__x86_64__)
asm(R"(
  .text
  .globl aalEmulatedSwitch
  .hidden aalEmulatedSwitch
  .type aalEmulatedSwitch, @function
aalEmulatedSwitch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  ret
  .size aalEmulatedSwitch, . - aalEmulatedSwitch
  .hidden aalEmulatedStart
  .type aalEmulatedStart, @function
aalEmulatedStart:
  movq %r12, %rdi
  callq *%r13
  ud2
  .size aalEmulatedStart, . - aalEmulatedStart
)");
// Nine slots leave the stack aligned to 16 bytes at the start code's call.
static constexpr size_t kSlots = 9, kEntry = 2, kArgument = 3, kReturn = 6;
#elif defined(__aarch64__)
asm(R"(
  .text
  .p2align 2
  .globl aalEmulatedSwitch
  .hidden aalEmulatedSwitch
  .type aalEmulatedSwitch, %function
aalEmulatedSwitch:
  sub sp, sp, #160
  stp x19, x20, [sp, #0]
  stp x21, x22, [sp, #16]
  stp x23, x24, [sp, #32]
  stp x25, x26, [sp, #48]
  stp x27, x28, [sp, #64]
  stp x29, x30, [sp, #80]
  stp d8, d9, [sp, #96]
  stp d10, d11, [sp, #112]
  stp d12, d13, [sp, #128]
  stp d14, d15, [sp, #144]
  mov x9, sp
  str x9, [x0]
  mov sp, x1
  ldp x19, x20, [sp, #0]
  ldp x21, x22, [sp, #16]
  ldp x23, x24, [sp, #32]
  ldp x25, x26, [sp, #48]
  ldp x27, x28, [sp, #64]
  ldp x29, x30, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  add sp, sp, #160
  ret
  .size aalEmulatedSwitch, . - aalEmulatedSwitch
  .hidden aalEmulatedStart
  .type aalEmulatedStart, %function
aalEmulatedStart:
  mov x0, x20
  blr x19
  brk #0
  .size aalEmulatedStart, . - aalEmulatedStart
)");
static constexpr size_t kSlots = 20, kEntry = 0, kArgument = 1, kReturn = 11;
#else
#error "the emulated device switches stacks on x86-64 and AArch64 only"
#endif

extern "C" void aalEmulatedStart();

bool StackPool::reserve(size_t count, size_t bytes) {
  size_t page = sysconf(_SC_PAGESIZE);
  bytes = (bytes + page - 1) / page * page;
  if (bytes > stackBytes) {
    release();
    stackBytes = bytes;
  }
  while (stacks.size() < count) {
    void *memory = mmap(nullptr, stackBytes + page, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
      return false;
    mprotect(memory, page, PROT_NONE);
    stacks.push_back(static_cast<char *>(memory) + page);
  }
  return true;
}

Fiber StackPool::start(size_t index, void (*entry)(void *), void *argument) {
  auto **slots = reinterpret_cast<void **>(stacks[index] + stackBytes) - kSlots;
  for (size_t i = 0; i < kSlots; ++i)
    slots[i] = nullptr;
  slots[kEntry] = reinterpret_cast<void *>(entry);
  slots[kArgument] = argument;
  slots[kReturn] = reinterpret_cast<void *>(&aalEmulatedStart);
  return slots;
}

bool StackPool::contains(size_t index, const void *address) const {
  return static_cast<size_t>(static_cast<const char *>(address) -
                             stacks[index]) < stackBytes;
}

void StackPool::release() {
  size_t page = sysconf(_SC_PAGESIZE);
  for (char *stack : stacks)
    munmap(stack - page, stackBytes + page);
  stacks.clear();
}
