//===- Convolution.cpp - convolutions through oneDNN ----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Weight gradients, and what the library computes as products, are sums that it
// divides by the number of threads. These are cut into parts of equal extents.
//
//===----------------------------------------------------------------------===//

#include "ConvolutionCall.h"
#include "SingleThread.h"
#include "Status.h"
#include <algorithm>
#include <memory>

using namespace aal;

namespace {

/// Equal parts of a convolution; operand i of the next part is step[i] elements
/// further. The operand `shared` is the same for all parts.
struct Parts {
  int64_t count = 1;
  AalConvolution part;
  int64_t step[4] = {};
  int shared = -1;
};

} // namespace

struct AalConvolutionPlan {
  Parts parts;
  /// One for all, or one for each thread that runs parts.
  std::vector<std::unique_ptr<ConvolutionCall>> calls;
  ConvolutionOperand shared;
  size_t sharedBytes = 0; // of the shared operand in the library's layout
  bool isDivided = false; // by extents, not by the library

  dnnl_status_t create(const AalConvolution &desc);
  dnnl_status_t createParts();
  size_t getWorkspaceBytes() const {
    return sharedBytes + calls.size() * calls.front()->getWorkspaceBytes();
  }
  dnnl_status_t run(void *const *pointers, char *workspace);
  dnnl_status_t runPart(int64_t thread, int64_t part, void *const *pointers,
                        char *workspace);
};

/// The most parts of channels that keep vectors whole and products large.
static int64_t countChannelParts(int64_t channels) {
  constexpr int64_t vector = 16, enough = 32;
  for (int64_t parts : {8, 4, 2})
    if (channels % (parts * vector) == 0 && channels / parts >= enough)
      return parts;
  return channels % (2 * vector) == 0 ? 2 : 1;
}

/// The weight gradients of some output channels, of some input channels, or of
/// some groups.
static Parts divideWeights(const AalConvolution &desc) {
  Parts parts;
  AalConvolution &part = parts.part = desc;
  int64_t &inputs = part.weights[2], &outputs = part.weights[1];
  if (desc.groups > 1) {
    for (int64_t count : {8, 4, 2})
      if (desc.groups % (16 * count) == 0) {
        parts.count = count;
        break;
      }
    part.groups = part.weights[0] = desc.groups / parts.count;
    part.src[1] = part.groups * inputs;
    part.dst[1] = part.groups * outputs;
    parts.step[ConvolutionCall::Source] = part.src[1] * desc.srcStrides[1];
    parts.step[ConvolutionCall::Weights] = part.groups * desc.weightsStrides[0];
    parts.step[ConvolutionCall::Destination] = part.dst[1] * desc.dstStrides[1];
    return parts;
  }
  bool byOutputs = countChannelParts(outputs) > 1 &&
                   (outputs >= inputs || countChannelParts(inputs) == 1);
  if (byOutputs) {
    parts.count = countChannelParts(outputs);
    outputs /= parts.count;
    part.dst[1] = outputs;
    parts.step[ConvolutionCall::Weights] = outputs * desc.weightsStrides[1];
    parts.step[ConvolutionCall::Destination] = outputs * desc.dstStrides[1];
    parts.shared = ConvolutionCall::Source;
  } else {
    parts.count = countChannelParts(inputs);
    inputs /= parts.count;
    part.src[1] = inputs;
    parts.step[ConvolutionCall::Weights] = inputs * desc.weightsStrides[2];
    parts.step[ConvolutionCall::Source] = inputs * desc.srcStrides[1];
    parts.shared = ConvolutionCall::Destination;
  }
  return parts;
}

/// Some of the images.
static Parts divideImages(const AalConvolution &desc) {
  Parts parts;
  int64_t images = desc.src[0];
  parts.count = std::min<int64_t>(images, 8);
  while (images % parts.count != 0)
    --parts.count;
  parts.part = desc;
  parts.part.src[0] = parts.part.dst[0] = images / parts.count;
  parts.step[ConvolutionCall::Source] = parts.part.src[0] * desc.srcStrides[0];
  parts.step[ConvolutionCall::Destination] =
      parts.part.dst[0] * desc.dstStrides[0];
  parts.shared = ConvolutionCall::Weights;
  return parts;
}

dnnl_status_t AalConvolutionPlan::create(const AalConvolution &desc) {
  if (desc.direction == AAL_BACKWARD_WEIGHTS) {
    parts = divideWeights(desc);
    return createParts();
  }
  calls.push_back(std::make_unique<ConvolutionCall>());
  AAL_TRY(calls.front()->create(desc));
  if (calls.front()->getImplementation().find("gemm") == std::string::npos)
    return dnnl_success;
  parts = divideImages(desc);
  return createParts();
}

dnnl_status_t AalConvolutionPlan::createParts() {
  isDivided = true;
  calls.clear();
  if (parts.count == 1)
    parts.shared = -1;
  int64_t threads = std::min<int64_t>(aalGetThreads(), parts.count);
  for (int64_t t = 0; t < threads; ++t) {
    SingleThread single;
    calls.push_back(std::make_unique<ConvolutionCall>());
    AAL_TRY(calls.back()->create(parts.part, parts.shared));
  }
  if (parts.shared < 0)
    return dnnl_success;
  AAL_TRY(calls.front()->createShared(parts.shared, shared, sharedBytes));
  sharedBytes = (sharedBytes + 63) & ~size_t(63);
  return dnnl_success;
}

/// Runs on one thread.
dnnl_status_t AalConvolutionPlan::runPart(int64_t thread, int64_t part,
                                          void *const *pointers,
                                          char *workspace) {
  void *moved[4];
  for (int i = 0; i < 4; ++i) {
    moved[i] = pointers[i];
    if (parts.step[i])
      moved[i] = static_cast<float *>(pointers[i]) + part * parts.step[i];
  }
  ConvolutionCall &call = *calls[thread];
  return call.run(moved,
                  workspace + sharedBytes + thread * call.getWorkspaceBytes());
}

dnnl_status_t AalConvolutionPlan::run(void *const *pointers, char *workspace) {
  if (!isDivided)
    return calls.front()->run(pointers, workspace);
  void *given[4];
  std::copy(pointers, pointers + 4, given);
  if (shared.reorder) {
    given[parts.shared] = workspace;
    AAL_TRY(calls.front()->runShared(shared, pointers[parts.shared],
                                     given[parts.shared]));
  }
  int64_t threads = calls.size();
  dnnl_status_t worst = dnnl_success;
  if (threads == 1) {
    SingleThread single;
    for (int64_t p = 0; p < parts.count && worst == dnnl_success; ++p)
      worst = runPart(0, p, given, workspace);
    return worst;
  }
#pragma omp parallel num_threads(static_cast<int>(threads))
  {
    int64_t thread = omp_get_thread_num();
    int64_t begin = parts.count * thread / threads;
    int64_t end = parts.count * (thread + 1) / threads;
    for (int64_t p = begin; p < end; ++p) {
      dnnl_status_t status = runPart(thread, p, given, workspace);
      if (status != dnnl_success) {
#pragma omp atomic write
        worst = status;
        break;
      }
    }
  }
  return worst;
}

extern "C" AalConvolutionPlan *
aalConvolutionCreate(const AalConvolution *convolution, const char **error) {
  auto plan = std::make_unique<AalConvolutionPlan>();
  *error =
      aal::statusMessage("planning a convolution", plan->create(*convolution));
  return *error ? nullptr : plan.release();
}

extern "C" void aalConvolutionDestroy(AalConvolutionPlan *plan) { delete plan; }

extern "C" size_t aalConvolutionWorkspace(const AalConvolutionPlan *plan) {
  return plan->getWorkspaceBytes();
}

extern "C" const char *
aalConvolutionImplementation(const AalConvolutionPlan *plan) {
  return plan->calls.front()->getImplementation().c_str();
}

extern "C" const char *aalConvolutionRun(AalConvolutionPlan *plan,
                                         const void *src, const void *weights,
                                         const void *bias, const void *dst,
                                         void *workspace) {
  void *pointers[] = {const_cast<void *>(src), const_cast<void *>(weights),
                      const_cast<void *>(dst), const_cast<void *>(bias)};
  return aal::statusMessage(
      "a convolution", plan->run(pointers, static_cast<char *>(workspace)));
}
