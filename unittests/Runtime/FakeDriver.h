//===- FakeDriver.h - a CUDA driver that fails on demand --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A shared library with the entry points of a CUDA driver that the runtime
// uses. It holds memory and copies it, but runs no kernel. Any call can be made
// to fail, and all that is alive is counted. A lost context (errors 700 and
// up) fails every call until its last release.
//
// In a tool, the environment does the same: AAL_FAKE_FAIL=FUNCTION:CALL:CODE
// fails a call, AAL_FAKE_FAULT=NAME lets the kernel NAME fail after its launch,
// with AAL_FAKE_REPORT set the process tells at its end what is still alive.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_RUNTIME_FAKEDRIVER_H
#define AAL_UNITTESTS_RUNTIME_FAKEDRIVER_H

#include <stdint.h>

extern "C" {
/// Forgets calls, failures and misuse. What is alive stays.
void aalFakeReset();
/// Lets call number `call` (from 0) of `function` fail with `code`.
void aalFakeFail(const char *function, int64_t call, int code);
/// Lets the kernel `name` fail with error 700 once its stream is waited for.
void aalFakeFault(const char *name);
/// Calls of `function` since the last reset.
int64_t aalFakeCalls(const char *function);
/// Whether the failure that was asked for has happened.
int aalFakeHasFailed();
/// Contexts, streams, events, modules and pieces of memory that are alive.
int64_t aalFakeLiveObjects();
/// The first misuse, such as a handle that is not alive; null: none.
const char *aalFakeMisuse();
}

#endif // AAL_UNITTESTS_RUNTIME_FAKEDRIVER_H
