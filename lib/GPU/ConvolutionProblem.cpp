//===- ConvolutionProblem.cpp - convolutions as implicit products ---------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// With output pixel o and weight k of one dimension, the input pixel is
// i = o * stride + k * dilation - padding. Forward and for the gradient of the
// weights, i is affine in o and k. For the gradient of the input, o is affine
// in i and k once i is written as q * stride + r: only weights with
// (r + padding - k * dilation) divisible by the stride reach it, and those are
// again an arithmetic progression.
//
//===----------------------------------------------------------------------===//

#include "GemmProblem.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

namespace {

enum Dim4 { Image, Channel, Height, Width };
enum WeightDim { WeightGroup, WeightOut, WeightIn, WeightHeight, WeightWidth };

/// Builds the loops of one problem. `src`, `weights` and `dst` are the roles
/// that the operands of the forward pass play.
class LoopBuilder {
public:
  LoopBuilder(const AalConvolution &conv, GemmRole src, GemmRole weights,
              GemmRole dst)
      : conv(conv), src(src), weights(weights), dst(dst) {
    problem.operands = {-1, -1, -1, -1};
    problem.operands[src] = 0;
    problem.operands[weights] = 1;
    problem.operands[dst] = 2;
  }

  void addGroups();
  void addImages(GemmAxis axis);
  void addOutChannels(GemmAxis axis);
  void addInChannels(GemmAxis axis);
  /// Output pixels and weights of dimension `i`, and the window on the input.
  void addForwardWindow(unsigned i, GemmAxis pixels, GemmAxis weightsAxis);
  /// Input pixels of remainder `r` and the weights that reach them. False
  /// where there are no such pixels.
  bool addBackwardWindow(unsigned i, int64_t r);

  GemmProblem finish() {
    normalize(problem);
    return std::move(problem);
  }

  GemmProblem problem;

private:
  const AalConvolution &conv;
  GemmRole src, weights, dst;
};

} // namespace

void LoopBuilder::addGroups() {
  GemmLoop &loop = problem.addLoop(BatchAxis, conv.groups);
  int64_t inChannels = conv.src[Channel] / conv.groups;
  int64_t outChannels = conv.dst[Channel] / conv.groups;
  loop.steps[src].stride = inChannels * conv.srcStrides[Channel];
  loop.steps[weights].stride = conv.weightsStrides[WeightGroup];
  loop.steps[dst].stride = outChannels * conv.dstStrides[Channel];
  loop.steps[RoleBias].stride = outChannels;
}

void LoopBuilder::addImages(GemmAxis axis) {
  GemmLoop &loop = problem.addLoop(axis, conv.src[Image]);
  loop.steps[src].stride = conv.srcStrides[Image];
  loop.steps[dst].stride = conv.dstStrides[Image];
}

void LoopBuilder::addOutChannels(GemmAxis axis) {
  GemmLoop &loop = problem.addLoop(axis, conv.weights[WeightOut]);
  loop.steps[weights].stride = conv.weightsStrides[WeightOut];
  loop.steps[dst].stride = conv.dstStrides[Channel];
  loop.steps[RoleBias].stride = 1;
}

void LoopBuilder::addInChannels(GemmAxis axis) {
  GemmLoop &loop = problem.addLoop(axis, conv.weights[WeightIn]);
  loop.steps[weights].stride = conv.weightsStrides[WeightIn];
  loop.steps[src].stride = conv.srcStrides[Channel];
}

void LoopBuilder::addForwardWindow(unsigned i, GemmAxis pixels,
                                   GemmAxis weightsAxis) {
  int64_t stride = conv.srcStrides[Height + i];
  GemmLoop &pixel = problem.addLoop(pixels, conv.dst[Height + i]);
  pixel.steps[dst].stride = conv.dstStrides[Height + i];
  pixel.steps[src].stride = conv.strides[i] * stride;
  pixel.steps[src].window[i] = conv.strides[i];
  GemmLoop &weight =
      problem.addLoop(weightsAxis, conv.weights[WeightHeight + i]);
  weight.steps[weights].stride = conv.weightsStrides[WeightHeight + i];
  weight.steps[src].stride = conv.dilations[i] * stride;
  weight.steps[src].window[i] = conv.dilations[i];
  problem.windows[src][i] = {-conv.padLow[i], conv.src[Height + i]};
  problem.offsets[src] -= conv.padLow[i] * stride;
}

bool LoopBuilder::addBackwardWindow(unsigned i, int64_t r) {
  int64_t size = conv.src[Height + i], step = conv.strides[i];
  if (r >= size)
    return false;
  int64_t shared = std::gcd(step, conv.dilations[i]);
  int64_t between = step / shared; // from one weight to the next
  int64_t taps = conv.weights[WeightHeight + i], first = 0;
  while (first < taps &&
         (r + conv.padLow[i] - first * conv.dilations[i]) % step != 0)
    ++first;
  int64_t reached = first < taps ? (taps - first - 1) / between + 1 : 0;

  int64_t stride = conv.dstStrides[Height + i];
  GemmLoop &pixel = problem.addLoop(ColumnAxis, (size - r - 1) / step + 1);
  pixel.steps[src].stride = step * conv.srcStrides[Height + i];
  pixel.steps[dst].stride = stride;
  pixel.steps[dst].window[i] = 1;
  problem.offsets[src] += r * conv.srcStrides[Height + i];
  GemmLoop &weight = problem.addLoop(SumAxis, reached);
  weight.steps[weights].stride =
      between * conv.weightsStrides[WeightHeight + i];
  weight.steps[dst].stride = -(conv.dilations[i] / shared) * stride;
  weight.steps[dst].window[i] = -(conv.dilations[i] / shared);
  if (reached == 0)
    return true;
  int64_t start = (r + conv.padLow[i] - first * conv.dilations[i]) / step;
  problem.offsets[weights] += first * conv.weightsStrides[WeightHeight + i];
  problem.windows[dst][i] = {start, conv.dst[Height + i]};
  problem.offsets[dst] += start * stride;
  return true;
}

static GemmProblem makeForward(const AalConvolution &conv) {
  LoopBuilder builder(conv, RoleB, RoleA, RoleC);
  builder.problem.beta = conv.accumulate ? 1 : 0;
  if (conv.bias)
    builder.problem.operands[RoleBias] = 3;
  builder.addGroups();
  builder.addOutChannels(RowAxis);
  builder.addImages(ColumnAxis);
  builder.addInChannels(SumAxis);
  for (unsigned i = 0; i < 2; ++i)
    builder.addForwardWindow(i, ColumnAxis, SumAxis);
  return builder.finish();
}

static GemmProblem makeBackwardWeights(const AalConvolution &conv) {
  LoopBuilder builder(conv, RoleB, RoleC, RoleA);
  builder.addGroups();
  builder.addOutChannels(RowAxis);
  builder.addImages(SumAxis);
  builder.addInChannels(ColumnAxis);
  for (unsigned i = 0; i < 2; ++i)
    builder.addForwardWindow(i, SumAxis, ColumnAxis);
  return builder.finish();
}

std::vector<GemmProblem>
aal::makeConvolutionProblems(const AalConvolution &conv) {
  if (conv.direction == AAL_FORWARD)
    return {makeForward(conv)};
  if (conv.direction == AAL_BACKWARD_WEIGHTS)
    return {makeBackwardWeights(conv)};
  std::vector<GemmProblem> problems;
  for (int64_t rh = 0; rh < conv.strides[0]; ++rh)
    for (int64_t rw = 0; rw < conv.strides[1]; ++rw) {
      LoopBuilder builder(conv, RoleC, RoleA, RoleB);
      builder.addGroups();
      builder.addInChannels(RowAxis);
      builder.addImages(ColumnAxis);
      builder.addOutChannels(SumAxis);
      if (builder.addBackwardWindow(0, rh) && builder.addBackwardWindow(1, rw))
        problems.push_back(builder.finish());
    }
  return problems;
}
