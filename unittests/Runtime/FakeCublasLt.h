//===- FakeCublasLt.h - a cuBLASLt that fails on demand ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A shared library with the entry points of cuBLASLt that the runtime uses. It
// computes products on the host, in the memory of the emulated device or, where
// that is not in use, of the fake driver. Descriptions that cuBLASLt would
// refuse are refused, and addresses must be what was promised for them. Any
// call can be made to fail, and all that is alive is counted.
//
// In a tool, the environment does the same:
// AAL_FAKE_CUBLASLT_FAIL=FUNCTION:CALL:STATUS fails a call, and with
// AAL_FAKE_REPORT set the process tells at its end what is still alive.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_UNITTESTS_RUNTIME_FAKECUBLASLT_H
#define AAL_UNITTESTS_RUNTIME_FAKECUBLASLT_H

#include <stdint.h>

extern "C" {
/// Forgets calls, failures and misuse. What is alive stays.
void aalFakeBlasReset();
/// Lets call number `call` (from 0) of `function` fail with `status`.
void aalFakeBlasFail(const char *function, int64_t call, int status);
/// Calls of `function` since the last reset.
int64_t aalFakeBlasCalls(const char *function);
/// Whether the failure that was asked for has happened.
int aalFakeBlasHasFailed();
/// Handles, descriptions, layouts and preferences that are alive.
int64_t aalFakeBlasLiveObjects();
/// The first misuse, such as a handle that is not alive; null: none.
const char *aalFakeBlasMisuse();
/// Says that the library computes on the memory of the emulated device.
extern const int aalEmulatedCublasLt;
}

#endif // AAL_UNITTESTS_RUNTIME_FAKECUBLASLT_H
