//===- CudaDriver.h - the entry points that are emulated --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Declares as functions what the runtime looks up in a driver.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_CUDADRIVER_H
#define AAL_EMULATED_CUDADRIVER_H

#include "../Driver.h"

using aal::CUcontext;
using aal::CUdevice;
using aal::CUdeviceptr;
using aal::CUevent;
using aal::CUfunction;
using aal::CUmodule;
using aal::CUresult;
using aal::CUstream;

extern "C" {
#define AAL_DECLARE(name, parameters) CUresult name parameters;
AAL_DRIVER_ENTRY_POINTS(AAL_DECLARE)
#undef AAL_DECLARE
}

#endif // AAL_EMULATED_CUDADRIVER_H
