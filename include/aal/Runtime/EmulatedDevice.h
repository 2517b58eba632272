//===- EmulatedDevice.h - what the emulated device adds ---------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// libaal_emulated_cuda.so exports entry points of the CUDA driver and the two
// functions below, which let it check more and say more than a driver can.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_EMULATEDDEVICE_H
#define AAL_RUNTIME_EMULATEDDEVICE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Device memory that a launch may touch.
typedef struct AalEmulatedRange {
  uint64_t address, bytes;
  /// Not 0: what the range holds is undefined from here on; reads before the
  /// next write are faults.
  int32_t fresh;
  /// For messages; may be null. Copied.
  const char *name;
} AalEmulatedRange;

/// Says what global memory the next cuLaunchKernel may touch: these ranges and
/// nothing else. They may overlap. Ends with that launch; a launch without the
/// call may touch every allocation. A range outside the allocations makes the
/// launch fail with CUDA_ERROR_INVALID_VALUE.
void aalEmulatedSetOperands(const AalEmulatedRange *ranges, size_t count);

/// One line on the fault behind the last call that failed, or empty. Valid
/// until the next call of any entry point.
const char *aalEmulatedLastFault(void);

#ifdef __cplusplus
} // extern "C"
#endif

#endif // AAL_RUNTIME_EMULATEDDEVICE_H
