//===- ConvolutionGradients.cpp - gradients written as convolutions -------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// Exporters write the gradients of a convolution as convolutions: that of the
// input slides flipped weights over an output gradient spread out by the
// stride; that of the weights slides the output gradient over the input, with
// batch and channels exchanged. The library has code of its own for both, which
// neither multiplies the zeros in between nor needs the copies.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"

using namespace mlir;
using namespace mlir::aal;

/// Whether the last window of the forward pass fits the input, so that the
/// library computes the same output size.
static bool sizesFit(const AalConvolution &desc) {
  for (unsigned i = 0; i < 2; ++i) {
    int64_t window = (desc.weights[3 + i] - 1) * desc.dilations[i] + 1;
    int64_t room = desc.src[2 + i] + desc.padLow[i] + desc.padHigh[i] - window;
    if (desc.padLow[i] < 0 || room < 0 ||
        room / desc.strides[i] + 1 != desc.dst[2 + i])
      return false;
  }
  return true;
}

LogicalResult aal::toBackwardData(AalConvolution &desc, const int64_t *steps,
                                  int64_t &weightsOffset) {
  AalConvolution d = desc;
  bool isFlipped = false;
  for (unsigned i = 0; i < 2; ++i) {
    int64_t &stride = d.weightsStrides[3 + i];
    bool isPoint = d.weights[3 + i] == 1;
    if (d.strides[i] != 1 || (!isPoint && stride > 0))
      return failure();
    isFlipped |= !isPoint;
    if (!isPoint)
      weightsOffset += stride * (d.weights[3 + i] - 1);
    stride = std::abs(stride);
    // See the comment at the top: input element low + step * o of the
    // convolution is output element o of the forward pass.
    d.padLow[i] = (d.weights[3 + i] - 1) * d.dilations[i] - desc.padLow[i];
    d.strides[i] = steps[i];
  }
  if (!isFlipped && steps[0] == 1 && steps[1] == 1)
    return failure(); // a convolution of one element is as good
  d.direction = AAL_BACKWARD_DATA;
  std::swap(d.src, d.dst);
  std::swap(d.srcStrides, d.dstStrides);
  std::swap(d.weights[1], d.weights[2]);
  std::swap(d.weightsStrides[1], d.weightsStrides[2]);
  if (d.weightsStrides[1] < 0 || d.weightsStrides[2] < 0)
    return failure();
  setHighPadding(d);
  if (!sizesFit(d))
    return failure();
  desc = d;
  return success();
}

LogicalResult aal::toBackwardWeights(AalConvolution &desc) {
  const AalConvolution d = desc;
  // In a gradient the summed dimension is the batch, the outermost one.
  bool isTransposed = d.srcStrides[0] < d.srcStrides[1] || d.src[0] == 1;
  bool slidesLarge = d.dst[2] * d.dst[3] <= d.weights[3] * d.weights[4];
  if (!isTransposed || !slidesLarge || d.src[1] == 1 ||
      llvm::any_of(d.srcStrides, [](int64_t s) { return s < 0; }) ||
      llvm::any_of(d.weightsStrides, [](int64_t s) { return s < 0; }))
    return failure();
  AalConvolution w = d;
  w.direction = AAL_BACKWARD_WEIGHTS;
  for (unsigned i = 0; i < 2; ++i) {
    w.src[i] = d.src[1 - i];
    w.srcStrides[i] = d.srcStrides[1 - i];
    w.dst[i] = d.weights[2 - i];
    w.dstStrides[i] = d.weightsStrides[2 - i];
    w.dst[2 + i] = d.weights[3 + i];
    w.dstStrides[2 + i] = d.weightsStrides[3 + i];
    w.weights[1 + i] = d.dst[1 - i];
    w.weights[3 + i] = d.dst[2 + i];
    w.strides[i] = d.dilations[i];
    w.dilations[i] = d.strides[i];
  }
  Strides dense = denseStrides(ArrayRef<int64_t>(w.weights + 1, 4));
  llvm::copy(dense, w.weightsStrides + 1);
  setHighPadding(w);
  if (!sizesFit(w))
    return failure();
  desc = w;
  return success();
}

/// Loops of the sum, by the dimension of the grouped result that they walk.
namespace {
struct GroupedSum {
  int64_t extent[5] = {1, 1, 1, 1, 1}; // n, group, f, h, w
  int64_t outStride[5] = {0, 0, 0, 0, 0};
};
} // namespace

static FailureOr<GroupedSum> matchSum(const LoopOp &loop, const View &grouped,
                                      const AalConvolution &desc) {
  const Access &in = loop.inputs[0];
  int64_t f = desc.dst[1] / desc.groups, area = desc.dst[2] * desc.dst[3];
  int64_t strides[] = {desc.groups * f * area, f * area, area, desc.dst[3], 1};
  GroupedSum sum;
  if (in.offset != grouped.offset)
    return failure();
  for (unsigned l = 0; l < loop.extents.size(); ++l) {
    if (loop.extents[l] == 1)
      continue;
    int64_t *dim = llvm::find(strides, in.strides[l]);
    unsigned index = dim - strides;
    if (dim == std::end(strides) || sum.extent[index] != 1 ||
        loop.reduction[l] != (index == 1))
      return failure();
    sum.extent[index] = loop.extents[l];
    sum.outStride[index] = loop.outputs[0].strides[l];
  }
  bool isWhole = sum.extent[0] == desc.dst[0] && sum.extent[1] == desc.groups &&
                 sum.extent[2] == f;
  if (!isWhole)
    return failure();
  return sum;
}

bool ProgramBuilder::visitGroupedGradient(linalg::LinalgOp op,
                                          const LoopOp &loop) {
  if (loop.inputs.size() != 1 || loop.outputs.size() != 1 ||
      !loop.gathers.empty() || !isZero(values[op.getDpsInits()[0]]))
    return false;
  auto it = groupedConvolutions.find(loop.inputs[0].buffer);
  if (it == groupedConvolutions.end() || !isPlainSum(op))
    return false;
  const ConvolutionCall &grouped = *program.items[it->second].convolution;
  const AalConvolution &g = grouped.desc;
  if (g.direction != AAL_FORWARD || g.accumulate || g.src[1] != g.groups)
    return false;
  FailureOr<GroupedSum> sum = matchSum(loop, grouped.dst, g);
  if (failed(sum))
    return false;
  AalConvolution w = g;
  w.direction = AAL_BACKWARD_WEIGHTS;
  w.groups = 1;
  int64_t src[] = {g.groups, g.src[0]},
          srcStrides[] = {g.srcStrides[1], g.srcStrides[0]};
  int64_t dst[] = {g.groups, g.weights[1], g.weights[3], g.weights[4]};
  int64_t dstStrides[] = {g.weightsStrides[0], g.weightsStrides[1],
                          g.weightsStrides[3], g.weightsStrides[4]};
  llvm::copy(src, w.src);
  llvm::copy(srcStrides, w.srcStrides);
  llvm::copy(dst, w.dst);
  llvm::copy(dstStrides, w.dstStrides);
  unsigned order[] = {2, 0, 3, 4}; // f, c, h, w of the gradient
  w.weights[0] = 1;
  w.weightsStrides[0] = 0;
  for (unsigned i = 0; i < 4; ++i) {
    w.weights[1 + i] = sum->extent[order[i]];
    w.weightsStrides[1 + i] = std::max<int64_t>(1, sum->outStride[order[i]]);
  }
  for (unsigned i = 0; i < 2; ++i) {
    w.strides[i] = g.dilations[i];
    w.dilations[i] = g.strides[i];
  }
  setHighPadding(w);
  if (!sizesFit(w))
    return false;
  View result{loop.outputs[0].buffer, loop.outputs[0].offset, {}, {}};
  View x = grouped.src, y = grouped.weights;
  addConvolution(op, w, x, result, y, {});
  return true;
}
