//===- Convolution.cpp - convolutions become library calls ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::aal;

namespace {

/// Where a named form keeps its dimensions: positions in the shape.
struct ConvolutionLayout {
  int srcN, srcG, srcC, srcH, srcW; // srcG is -1 without groups
  int weightsG, weightsF, weightsC, weightsH, weightsW;
  int dstN, dstG, dstF, dstH, dstW;
};

/// The input of a convolution with its padding taken apart.
struct PaddedInput {
  View view;
  Strides low, high, steps; // for each dimension of the view
};

} // namespace

static std::optional<ConvolutionLayout> getLayout(Operation *op) {
  if (isa<linalg::Conv2DNchwFchwOp>(op))
    return ConvolutionLayout{0, -1, 1, 2, 3, -1, 0, 1, 2, 3, 0, -1, 1, 2, 3};
  if (isa<linalg::Conv2DNhwcHwcfOp>(op))
    return ConvolutionLayout{0, -1, 3, 1, 2, -1, 3, 2, 0, 1, 0, -1, 3, 1, 2};
  if (isa<linalg::Conv2DNhwcFhwcOp>(op))
    return ConvolutionLayout{0, -1, 3, 1, 2, -1, 0, 3, 1, 2, 0, -1, 3, 1, 2};
  if (isa<linalg::Conv2DNgchwGfchwOp>(op))
    return ConvolutionLayout{0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4};
  if (isa<linalg::Conv2DNgchwFgchwOp>(op))
    return ConvolutionLayout{0, 1, 2, 3, 4, 1, 0, 2, 3, 4, 0, 1, 2, 3, 4};
  return std::nullopt;
}

/// Joins groups and channels of a view into one stride, as oneDNN wants it.
static bool groupsAreDense(const View &view, int g, int c) {
  return g < 0 || view.sizes[g] == 1 || view.sizes[c] == 1 ||
         view.strides[g] == view.strides[c] * view.sizes[c];
}

static bool isPositive(const View &view) {
  return llvm::all_of(llvm::zip_equal(view.sizes, view.strides), [](auto pair) {
    return std::get<0>(pair) == 1 || std::get<1>(pair) > 0;
  });
}

FailureOr<bool> ProgramBuilder::visitConvolution(linalg::LinalgOp op) {
  std::optional<ConvolutionLayout> layout = getLayout(op);
  if (!layout || llvm::any_of(op->getOperandTypes(), [](Type type) {
        return !getElementTypeOrSelf(type).isF32();
      }))
    return false;
  Value input = op.getDpsInputOperand(0)->get();
  Value filter = op.getDpsInputOperand(1)->get();
  OpOperand *init = op.getDpsInitOperand(0);
  auto type = cast<RankedTensorType>(init->get().getType());

  // Zero padding of the two spatial dimensions goes into the call.
  PaddedInput source;
  const TensorValue &known = values[input];
  unsigned rank = known.sizes.size();
  source.low.assign(rank, 0);
  source.high.assign(rank, 0);
  bool absorbs =
      known.kind == TensorValue::Kind::Padded && isZeroScalar(known.scalar);
  for (unsigned d = 0; absorbs && d < rank; ++d) {
    int64_t extent = (known.view.sizes[d] - 1) * known.steps[d] + 1;
    source.low[d] = known.low[d];
    source.high[d] = known.sizes[d] - known.low[d] - extent;
    bool isSpatial = (int)d == layout->srcH || (int)d == layout->srcW;
    absorbs = known.steps[d] == 1 &&
              (isSpatial || (source.low[d] == 0 && source.high[d] == 0)) &&
              source.low[d] >= 0 && source.high[d] >= 0;
  }
  if (absorbs) {
    source.view = known.view;
  } else {
    source.view = getView(input, op);
    source.low.assign(rank, 0);
    source.high.assign(rank, 0);
  }
  if (!isPositive(source.view) ||
      !groupsAreDense(source.view, layout->srcG, layout->srcC))
    source.view =
        materialize(TensorValue::strided(source.view), type.getElementType(),
                    op->getLoc(), isBackward(op));
  View weights = getView(filter, op);
  if (!isPositive(weights))
    weights = getDense(filter, op);
  View result = newView(type.getShape(), type.getElementType());

  auto call = std::make_unique<ConvolutionCall>();
  AalConvolution &desc = call->desc;
  desc = {};
  desc.direction = AAL_FORWARD;
  const ConvolutionLayout &l = *layout;
  desc.groups = l.srcG < 0 ? 1 : source.view.sizes[l.srcG];
  auto setDims = [](const View &view, std::initializer_list<int> dims,
                    int group, int64_t *sizes, int64_t *strides) {
    unsigned i = 0;
    for (int d : dims) {
      sizes[i] = view.sizes[d];
      strides[i] = view.strides[d];
      ++i;
    }
    if (group >= 0)
      sizes[1] *= view.sizes[group];
    if (group >= 0 && view.sizes[dims.begin()[1]] == 1)
      strides[1] = view.strides[group];
  };
  setDims(source.view, {l.srcN, l.srcC, l.srcH, l.srcW}, l.srcG, desc.src,
          desc.srcStrides);
  setDims(result, {l.dstN, l.dstF, l.dstH, l.dstW}, l.dstG, desc.dst,
          desc.dstStrides);
  setDims(weights, {l.weightsF, l.weightsC, l.weightsH, l.weightsW}, -1,
          desc.weights + 1, desc.weightsStrides + 1);
  desc.weights[0] = desc.groups;
  desc.weightsStrides[0] = l.weightsG < 0 ? 0 : weights.strides[l.weightsG];
  auto strides = op->getAttrOfType<DenseIntElementsAttr>("strides");
  auto dilations = op->getAttrOfType<DenseIntElementsAttr>("dilations");
  for (unsigned i = 0; i < 2; ++i) {
    desc.strides[i] =
        strides ? strides.getValues<APInt>()[i].getSExtValue() : 1;
    desc.dilations[i] =
        dilations ? dilations.getValues<APInt>()[i].getSExtValue() : 1;
    int d = i == 0 ? l.srcH : l.srcW;
    desc.padLow[i] = source.low[d];
    // The library wants the padding that the last window reaches, not more.
    int64_t window = (desc.weights[3 + i] - 1) * desc.dilations[i] + 1;
    int64_t reach = (desc.dst[2 + i] - 1) * desc.strides[i] + window;
    desc.padHigh[i] = reach - desc.src[2 + i] - desc.padLow[i];
  }

  const TensorValue &start = values[init->get()];
  if (!isZero(start)) {
    // A value for each channel is a bias.
    bool isBias = start.kind == TensorValue::Kind::Strided && l.dstG < 0;
    for (int d = 0; isBias && d < (int)start.sizes.size(); ++d)
      isBias =
          start.sizes[d] == 1 || start.view.strides[d] == (d == l.dstF ? 1 : 0);
    if (isBias) {
      desc.bias = 1;
      call->bias = start.view;
    } else {
      desc.accumulate = 1;
      TensorValue value = start;
      copy(value, result, op->getLoc(), isBackward(op));
    }
  }
  call->src = source.view;
  call->weights = weights;
  call->dst = result;
  values[op->getResult(0)] = TensorValue::strided(result);
  addItem(Item::Kind::Convolution, op).convolution = std::move(call);
  return true;
}
