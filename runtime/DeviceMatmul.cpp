//===- DeviceMatmul.cpp - products through cuBLASLt -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// cuBLASLt's matrices are columns of contiguous elements. Rows of C are the
// columns of its transpose, which is B^T * A^T: the library gets the operands
// in exchanged order, and what it is to transpose is what we did not.
//
//===----------------------------------------------------------------------===//

#include "DeviceImpl.h"
#include <memory>

using namespace aal;

struct AalMatmulPlanObject {
  cublasLtMatmulDesc_t desc = nullptr;
  cublasLtMatrixLayout_t a = nullptr, b = nullptr, c = nullptr;
  cublasLtMatmulAlgo_t algo = {};
  size_t workspaceBytes = 0;
};

const char *Products::check(const char *call, cublasStatus_t status,
                            const std::string &detail) const {
  if (status == CUBLAS_STATUS_SUCCESS)
    return nullptr;
  std::string text = std::string(call) + " failed: " + library.describe(status);
  return keepMessage(detail.empty() ? text : text + "; " + detail);
}

/// Calls a function of the library and returns from the caller if it fails.
#define AAL_TRY(products, name, ...)                                           \
  if (const char *error =                                                      \
          (products).check(#name, (products).library.name(__VA_ARGS__)))       \
    return error;

/// Releases what `plan` has. Returns the first failure.
static std::string releasePlan(Products &products, AalMatmulPlan plan) {
  CublasLt &library = products.library;
  std::string first;
  auto note = [&](const char *call, cublasStatus_t status) {
    const char *error = products.check(call, status);
    if (error && first.empty())
      first = error;
  };
  for (cublasLtMatrixLayout_t layout : {plan->a, plan->b, plan->c})
    if (layout)
      note("cublasLtMatrixLayoutDestroy",
           library.cublasLtMatrixLayoutDestroy(layout));
  if (plan->desc)
    note("cublasLtMatmulDescDestroy",
         library.cublasLtMatmulDescDestroy(plan->desc));
  delete plan;
  return first;
}

const char *Products::release() {
  std::string first;
  for (auto &entry : plans) {
    std::string error = releasePlan(*this, entry.second);
    if (first.empty())
      first = std::move(error);
  }
  plans.clear();
  if (handle)
    if (const char *error =
            check("cublasLtDestroy", library.cublasLtDestroy(handle)))
      if (first.empty())
        first = error;
  handle = nullptr;
  return first.empty() ? nullptr : keepMessage(std::move(first));
}

/// The layout of `lines` lines of `length` elements.
static const char *makeLayout(Products &products, int64_t length, int64_t lines,
                              int64_t stride, int64_t batch,
                              int64_t batchStride,
                              cublasLtMatrixLayout_t &layout) {
  AAL_TRY(products, cublasLtMatrixLayoutCreate, &layout, CUDA_R_32F, length,
          lines, stride);
  if (batch == 1)
    return nullptr;
  int32_t count = static_cast<int32_t>(batch);
  AAL_TRY(products, cublasLtMatrixLayoutSetAttribute, layout,
          CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, &count, sizeof(count));
  AAL_TRY(products, cublasLtMatrixLayoutSetAttribute, layout,
          CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, &batchStride,
          sizeof(batchStride));
  return nullptr;
}

static const char *makeLayouts(Products &products, const AalMatmul &p,
                               AalMatmulPlanObject &plan) {
  auto pick = [](bool transposed, int64_t x, int64_t y) {
    return transposed ? y : x;
  };
  if (const char *error = makeLayout(products, pick(p.aTransposed, p.k, p.m),
                                     pick(p.aTransposed, p.m, p.k), p.aStride,
                                     p.batch, p.aBatchStride, plan.a))
    return error;
  if (const char *error = makeLayout(products, pick(p.bTransposed, p.n, p.k),
                                     pick(p.bTransposed, p.k, p.n), p.bStride,
                                     p.batch, p.bBatchStride, plan.b))
    return error;
  return makeLayout(products, p.n, p.m, p.cStride, p.batch, p.cBatchStride,
                    plan.c);
}

static const char *makeDesc(Products &products, const AalMatmul &p,
                            AalMatmulPlanObject &plan) {
  AAL_TRY(products, cublasLtMatmulDescCreate, &plan.desc, CUBLAS_COMPUTE_32F,
          CUDA_R_32F);
  int32_t first = p.bTransposed ? CUBLAS_OP_T : CUBLAS_OP_N;
  int32_t second = p.aTransposed ? CUBLAS_OP_T : CUBLAS_OP_N;
  AAL_TRY(products, cublasLtMatmulDescSetAttribute, plan.desc,
          CUBLASLT_MATMUL_DESC_TRANSA, &first, sizeof(first));
  AAL_TRY(products, cublasLtMatmulDescSetAttribute, plan.desc,
          CUBLASLT_MATMUL_DESC_TRANSB, &second, sizeof(second));
  return nullptr;
}

static const char *setPreference(Products &products, const AalMatmul &p,
                                 uint64_t workspaceLimit,
                                 cublasLtMatmulPreference_t preference) {
  AAL_TRY(products, cublasLtMatmulPreferenceSetAttribute, preference,
          CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, &workspaceLimit,
          sizeof(workspaceLimit));
  const std::pair<int, int64_t> alignments[] = {
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, p.bAlignment},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, p.aAlignment},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, p.cAlignment},
      {CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, p.cAlignment},
  };
  for (auto [attribute, bytes] : alignments) {
    uint32_t value = static_cast<uint32_t>(bytes);
    AAL_TRY(products, cublasLtMatmulPreferenceSetAttribute, preference,
            attribute, &value, sizeof(value));
  }
  return nullptr;
}

/// Asks for the algorithm of `plan` with a preference made for that.
static const char *chooseAlgorithm(Products &products, const AalMatmul &p,
                                   uint64_t workspaceLimit,
                                   AalMatmulPlanObject &plan) {
  cublasLtMatmulPreference_t preference = nullptr;
  AAL_TRY(products, cublasLtMatmulPreferenceCreate, &preference);
  cublasLtMatmulHeuristicResult_t result = {};
  int found = 0;
  const char *error = setPreference(products, p, workspaceLimit, preference);
  if (!error)
    error = products.check("cublasLtMatmulAlgoGetHeuristic",
                           products.library.cublasLtMatmulAlgoGetHeuristic(
                               products.handle, plan.desc, plan.b, plan.a,
                               plan.c, plan.c, preference, /*requested=*/1,
                               &result, &found));
  if (!error && found == 0)
    error = keepMessage("cublasLtMatmulAlgoGetHeuristic found no algorithm");
  if (!error)
    error = products.check("cublasLtMatmulAlgoGetHeuristic", result.state);
  std::string kept = error ? error : "";
  const char *released = products.check(
      "cublasLtMatmulPreferenceDestroy",
      products.library.cublasLtMatmulPreferenceDestroy(preference));
  if (error)
    return keepMessage(std::move(kept));
  plan.algo = result.algo;
  plan.workspaceBytes = result.workspaceSize;
  return released;
}

extern "C" const char *aalMatmulLoad(AalDevice *device, const char *library) {
  Products &products = device->products;
  if (products.handle)
    return keepMessage("cuBLASLt is loaded already");
  if (device->info.isEmulated && !library)
    return keepMessage("cuBLASLt computes on a GPU, not on the emulated "
                       "device");
  std::string problem = products.library.load(library);
  if (problem.empty() && device->info.isEmulated &&
      !products.library.isEmulated())
    problem = std::string(library) +
              " computes on a GPU, not on the emulated device: it lacks " +
              CublasLt::kEmulatedMark;
  if (!problem.empty())
    return keepMessage(std::move(problem));
  AAL_TRY(products, cublasLtCreate, &products.handle);
  return nullptr;
}

extern "C" const char *aalMatmulPlan(AalDevice *device,
                                     const AalMatmul *product,
                                     size_t workspaceLimit,
                                     AalMatmulPlan *result) {
  Products &products = device->products;
  const AalMatmul &p = *product;
  if (!products.handle)
    return keepMessage("expected aalMatmulLoad() before aalMatmulPlan()");
  std::vector<int64_t> key = {p.m,
                              p.n,
                              p.k,
                              p.aTransposed,
                              p.bTransposed,
                              p.aStride,
                              p.bStride,
                              p.cStride,
                              p.batch,
                              p.aBatchStride,
                              p.bBatchStride,
                              p.cBatchStride,
                              p.aAlignment,
                              p.bAlignment,
                              p.cAlignment,
                              static_cast<int64_t>(workspaceLimit)};
  auto it = products.plans.find(key);
  if (it != products.plans.end()) {
    *result = it->second;
    return nullptr;
  }
  auto *plan = new AalMatmulPlanObject;
  const char *error = makeDesc(products, p, *plan);
  if (!error)
    error = makeLayouts(products, p, *plan);
  if (!error)
    error = chooseAlgorithm(products, p, workspaceLimit, *plan);
  if (error) {
    // Releasing what there is may replace the message.
    std::string kept = error;
    releasePlan(products, plan);
    return keepMessage(std::move(kept));
  }
  *result = products.plans[std::move(key)] = plan;
  return nullptr;
}

extern "C" size_t aalMatmulWorkspace(AalMatmulPlan plan) {
  return plan->workspaceBytes;
}

extern "C" const char *aalMatmulRun(AalDevice *device, AalMatmulPlan plan,
                                    AalAddress a, AalAddress b, AalAddress c,
                                    float beta, AalAddress workspace,
                                    AalStream stream) {
  Products &products = device->products;
  const float alpha = 1;
  auto pointer = [](AalAddress address) {
    return reinterpret_cast<void *>(address);
  };
  AAL_TRY(products, cublasLtMatmul, products.handle, plan->desc, &alpha,
          pointer(b), plan->b, pointer(a), plan->a, &beta, pointer(c), plan->c,
          pointer(c), plan->c, &plan->algo,
          plan->workspaceBytes ? pointer(workspace) : nullptr,
          plan->workspaceBytes, stream);
  return nullptr;
}
