//===- Device.h - what host programs call on a CUDA device ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A small runtime over the CUDA driver API, whose library is loaded when a
// device is created. Functions that can fail return null on success, else a
// message that stays valid until the thread's next call: the driver's call, the
// name of its error and what that means. After a failure, results are unset.
//
// An AalDevice owns all that is made on it: what its user has not released goes
// with it. It is not thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_DEVICE_H
#define AAL_RUNTIME_DEVICE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct AalDevice AalDevice;
/// An address in the memory of a device.
typedef uint64_t AalAddress;
typedef struct AalStreamObject *AalStream;
typedef struct AalEventObject *AalEvent;
typedef struct AalModuleObject *AalModule;
typedef struct AalFunctionObject *AalFunction;

typedef struct AalDeviceInfo {
  const char *name;      // lives as long as the device
  int32_t driverVersion; // 1000 * major + 10 * minor
  int32_t computeMajor, computeMinor;
  int32_t multiprocessors;
  int32_t isEmulated; // the host runs the kernels, each launch to its end
  int64_t totalBytes;
} AalDeviceInfo;

/// Path of the driver of the emulated device, which lies beside this library.
const char *aalEmulatedDriver(void);

/// Loads the shared library `driver` ("libcuda.so.1" where null), and retains
/// the primary context of its device number `ordinal`.
const char *aalDeviceCreate(const char *driver, int32_t ordinal,
                            AalDevice **device);
/// Releases all that the device holds, whatever fails on the way. Returns the
/// first failure.
const char *aalDeviceDestroy(AalDevice *device);
void aalDeviceGetInfo(const AalDevice *device, AalDeviceInfo *info);
/// Makes the device's context the calling thread's. Other functions expect
/// that it is; aalDeviceCreate() and aalDeviceDestroy() see to it themselves.
const char *aalDeviceActivate(AalDevice *device);
/// Whether an error was seen that no call on this context recovers from, such
/// as an illegal address in a kernel.
int32_t aalDeviceIsLost(const AalDevice *device);

/// Bytes of device memory allocated now, and the most at any time.
void aalDeviceGetMemory(const AalDevice *device, int64_t *bytes,
                        int64_t *highWaterBytes);
const char *aalDeviceAllocate(AalDevice *device, size_t bytes,
                              AalAddress *address);
const char *aalDeviceFree(AalDevice *device, AalAddress address);
/// Page-locked host memory, to and from which copies run at full speed.
const char *aalDeviceAllocateHost(AalDevice *device, size_t bytes,
                                  void **memory);
const char *aalDeviceFreeHost(AalDevice *device, void *memory);

/// Copies and fills run in the order of their stream. Host memory must stay as
/// it is until then.
const char *aalDeviceCopyIn(AalDevice *device, AalAddress to, const void *from,
                            size_t bytes, AalStream stream);
const char *aalDeviceCopyOut(AalDevice *device, void *to, AalAddress from,
                             size_t bytes, AalStream stream);
const char *aalDeviceCopy(AalDevice *device, AalAddress to, AalAddress from,
                          size_t bytes, AalStream stream);
const char *aalDeviceFill(AalDevice *device, AalAddress to, uint8_t value,
                          size_t bytes, AalStream stream);

/// A stream of the device's own or a new one. Released streams are kept for
/// the next call.
const char *aalStreamAcquire(AalDevice *device, AalStream *stream);
void aalStreamRelease(AalDevice *device, AalStream stream);
/// Waits for all work of the stream. Also fails for what that work did.
const char *aalStreamSynchronize(AalDevice *device, AalStream stream);
/// Work that the stream gets from now on starts after `event`.
const char *aalStreamWait(AalDevice *device, AalStream stream, AalEvent event);

const char *aalEventCreate(AalDevice *device, AalEvent *event);
const char *aalEventDestroy(AalDevice *device, AalEvent event);
const char *aalEventRecord(AalDevice *device, AalEvent event, AalStream stream);
const char *aalEventSynchronize(AalDevice *device, AalEvent event);
/// Seconds from `start` to `end`, both recorded and reached.
const char *aalEventElapsed(AalDevice *device, AalEvent start, AalEvent end,
                            double *seconds);

/// Loads device code: a cubin, a fatbin, PTX text that ends in a NUL, or what
/// the emulated device takes.
const char *aalModuleLoad(AalDevice *device, const void *image,
                          AalModule *module);
const char *aalModuleUnload(AalDevice *device, AalModule module);
/// A kernel of the module, which it lives as long as.
const char *aalModuleGetFunction(AalDevice *device, AalModule module,
                                 const char *name, AalFunction *function);

struct AalEmulatedRange;

typedef struct AalDeviceLaunch {
  AalFunction function;
  uint32_t grid[3], block[3];
  /// One address for each parameter of the kernel.
  const AalAddress *parameters;
  size_t parameterCount;
  /// All memory that the kernel may touch. Only the emulated device reads
  /// this, and checks every access.
  const struct AalEmulatedRange *ranges;
  size_t rangeCount;
} AalDeviceLaunch;

/// Starts a kernel.
const char *aalDeviceLaunch(AalDevice *device, const AalDeviceLaunch *launch,
                            AalStream stream);

/// C = A * B + beta * C in f32 for m x k, k x n and m x n matrices, and each
/// index of a batch. A matrix is lines of contiguous elements: its rows, or its
/// columns where it is transposed. Strides are in elements, that of lines at
/// least the length of a line.
typedef struct AalMatmul {
  int64_t m, n, k;
  int64_t aTransposed, bTransposed;
  int64_t aStride, bStride, cStride;
  int64_t batch, aBatchStride, bBatchStride, cBatchStride;
  /// What addresses are multiples of: powers of two, in bytes.
  int64_t aAlignment, bAlignment, cAlignment;
} AalMatmul;

typedef struct AalMatmulPlanObject *AalMatmulPlan;

/// Loads cuBLASLt, the shared library `library` or the newest of the system
/// where null. On the emulated device it has to be one that says that it
/// computes there: by a symbol aalEmulatedCublasLt.
const char *aalMatmulLoad(AalDevice *device, const char *library);
/// Asks cuBLASLt, once for equal products, how to compute one with at most
/// `workspaceLimit` bytes of workspace. The device owns the plan.
const char *aalMatmulPlan(AalDevice *device, const AalMatmul *product,
                          size_t workspaceLimit, AalMatmulPlan *plan);
/// Bytes of workspace that a product needs, aligned to 256.
size_t aalMatmulWorkspace(AalMatmulPlan plan);
/// Starts a product.
const char *aalMatmulRun(AalDevice *device, AalMatmulPlan plan, AalAddress a,
                         AalAddress b, AalAddress c, float beta,
                         AalAddress workspace, AalStream stream);

#ifdef __cplusplus
} // extern "C"
#endif

#endif // AAL_RUNTIME_DEVICE_H
