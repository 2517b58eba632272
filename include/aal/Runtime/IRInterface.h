//===- IRInterface.h - what compiled programs may call ----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Every symbol of libaal_runtime that a compiled program may use, as a C
// interface: plain structs, no exceptions, errors as a message that stays
// valid until the thread's next call.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_IRINTERFACE_H
#define AAL_RUNTIME_IRINTERFACE_H

#include "aal/Runtime/Device.h"
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define AAL_MAX_BATCH_DIMS 4

/// A compiled kernel. Runs outer iterations [begin, end) on `pointers`, with
/// `scratch` bytes private to the calling thread.
typedef void (*AalKernel)(void *const *pointers, int64_t begin, int64_t end,
                          void *scratch);

/// Threads that launches use: `threads`, or all that OpenMP offers for 0.
void aalSetThreads(unsigned threads);
unsigned aalGetThreads(void);

/// Spreads outer iterations [0, iterations) of `kernel` over the threads, at
/// least `grain` for each. Thread t gets scratch + t * scratchBytes.
void aalLaunch(AalKernel kernel, void *const *pointers, int64_t iterations,
               int64_t grain, char *scratch, int64_t scratchBytes);

/// An operand that is no f32 matrix in memory but small integers in words:
/// element i, where i is what the strides of the product add up to, is
/// table[code first + i]. Code j is the `bits` bits from bit j * bits on, least
/// significant first, of the bytes in memory.
typedef struct AalCodes {
  int64_t bits; // 1, 2 or 4; 0 stands for an operand of floats
  int64_t first;
  float table[16];
} AalCodes;

/// C = A * B + beta * C in f32, for each index of the batch dimensions.
/// Strides are in elements. One of rowStride and columnStride is 1 for A and
/// B, columnStride is 1 for C. A batch dimension with cBatchStride 0 sums: its
/// products accumulate in order.
typedef struct AalGemm {
  int64_t m, n, k;
  int64_t aRowStride, aColumnStride;
  int64_t bRowStride, bColumnStride;
  int64_t cRowStride;
  int64_t batchDims;
  int64_t batch[AAL_MAX_BATCH_DIMS];
  int64_t aBatchStride[AAL_MAX_BATCH_DIMS];
  int64_t bBatchStride[AAL_MAX_BATCH_DIMS];
  int64_t cBatchStride[AAL_MAX_BATCH_DIMS];
  float beta;
  AalCodes aCodes, bCodes; // of one at most
} AalGemm;

/// Bytes of workspace that aalGemm() needs with the threads set now.
size_t aalGemmWorkspace(const AalGemm *gemm);
/// Null on success, else a message. `a` and `b` point to floats or, at code 0,
/// to words.
const char *aalGemm(const AalGemm *gemm, const void *a, const void *b, float *c,
                    void *workspace);

typedef enum AalDirection {
  AAL_FORWARD,          // writes dst
  AAL_BACKWARD_DATA,    // writes src
  AAL_BACKWARD_WEIGHTS, // writes weights
} AalDirection;

/// A 2-d convolution in f32. Dimensions and strides in elements are those of
/// the forward pass for every direction: src [n, groups * c, h, w], weights
/// [groups, f, c, kh, kw] (groups is 1: [f, c, kh, kw]), dst [n, groups * f,
/// oh, ow].
typedef struct AalConvolution {
  int32_t direction;  // AalDirection
  int32_t accumulate; // adds to what the result holds (forward only)
  int32_t bias;       // dst starts from one value for each channel
  int32_t reserved;
  int64_t groups;
  int64_t src[4], weights[5], dst[4];
  int64_t srcStrides[4], weightsStrides[5], dstStrides[4];
  int64_t strides[2], dilations[2], padLow[2], padHigh[2];
} AalConvolution;

typedef struct AalConvolutionPlan AalConvolutionPlan;

/// Plans the convolution, once. On failure returns null and sets `error`.
AalConvolutionPlan *aalConvolutionCreate(const AalConvolution *convolution,
                                         const char **error);
void aalConvolutionDestroy(AalConvolutionPlan *plan);
/// Bytes of workspace that a run needs, 64-byte aligned.
size_t aalConvolutionWorkspace(const AalConvolutionPlan *plan);
/// Name of the library's implementation, for profiles.
const char *aalConvolutionImplementation(const AalConvolutionPlan *plan);
/// Null on success, else a message. `bias` may be null.
const char *aalConvolutionRun(AalConvolutionPlan *plan, const void *src,
                              const void *weights, const void *bias,
                              const void *dst, void *workspace);

#ifdef __cplusplus
} // extern "C"
#endif

#endif // AAL_RUNTIME_IRINTERFACE_H
