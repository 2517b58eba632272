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

/// Takes the padding of `known` apart. Only zeros count as padding.
static std::optional<PaddedInput> takePadding(const TensorValue &known,
                                              const ConvolutionLayout &layout) {
  if (known.kind != TensorValue::Kind::Padded || !isZeroScalar(known.scalar))
    return std::nullopt;
  PaddedInput input{known.view, known.low, {}, known.steps};
  for (int d = 0, rank = known.sizes.size(); d < rank; ++d) {
    int64_t extent = (known.view.sizes[d] - 1) * known.steps[d] + 1;
    input.high.push_back(known.sizes[d] - known.low[d] - extent);
    bool isSpatial = d == layout.srcH || d == layout.srcW;
    bool isPlain =
        input.low[d] == 0 && input.high[d] == 0 && input.steps[d] == 1;
    if (!isSpatial && !isPlain)
      return std::nullopt;
  }
  return input;
}

static PaddedInput withoutPadding(View view) {
  unsigned rank = view.sizes.size();
  return {std::move(view), Strides(rank, 0), Strides(rank, 0),
          Strides(rank, 1)};
}

static void setDims(const View &view, std::initializer_list<int> dims,
                    int group, int64_t *sizes, int64_t *strides) {
  unsigned i = 0;
  for (int d : dims) {
    sizes[i] = view.sizes[d];
    strides[i] = view.strides[d];
    ++i;
  }
  if (group < 0)
    return;
  if (sizes[1] == 1)
    strides[1] = view.strides[group];
  sizes[1] *= view.sizes[group];
}

static int64_t windowReach(const AalConvolution &desc, unsigned i) {
  return (desc.dst[2 + i] - 1) * desc.strides[i] +
         (desc.weights[3 + i] - 1) * desc.dilations[i] + 1;
}

void aal::setHighPadding(AalConvolution &desc) {
  // What the last window reaches; a convolution may leave elements over.
  for (unsigned i = 0; i < 2; ++i)
    desc.padHigh[i] = std::max<int64_t>(
        0, windowReach(desc, i) - desc.src[2 + i] - desc.padLow[i]);
}

/// The forward description but for its operands' buffers.
static AalConvolution describe(linalg::LinalgOp op, const ConvolutionLayout &l,
                               const PaddedInput &source, const View &weights,
                               const View &result) {
  AalConvolution desc = {};
  desc.direction = AAL_FORWARD;
  desc.groups = l.srcG < 0 ? 1 : source.view.sizes[l.srcG];
  setDims(source.view, {l.srcN, l.srcC, l.srcH, l.srcW}, l.srcG, desc.src,
          desc.srcStrides);
  setDims(result, {l.dstN, l.dstF, l.dstH, l.dstW}, l.dstG, desc.dst,
          desc.dstStrides);
  setDims(weights, {l.weightsF, l.weightsC, l.weightsH, l.weightsW}, -1,
          desc.weights + 1, desc.weightsStrides + 1);
  desc.weights[0] = desc.groups;
  desc.weightsStrides[0] = l.weightsG < 0 ? 0 : weights.strides[l.weightsG];
  auto get = [&](StringRef name, unsigned i) -> int64_t {
    auto attr = op->getAttrOfType<DenseIntElementsAttr>(name);
    return attr ? attr.getValues<APInt>()[i].getSExtValue() : 1;
  };
  for (unsigned i = 0; i < 2; ++i) {
    desc.strides[i] = get("strides", i);
    desc.dilations[i] = get("dilations", i);
    desc.padLow[i] = source.low[i == 0 ? l.srcH : l.srcW];
  }
  setHighPadding(desc);
  return desc;
}

void ProgramBuilder::addConvolution(linalg::LinalgOp op,
                                    const AalConvolution &desc, const View &src,
                                    const View &weights, const View &dst,
                                    const View &bias) {
  auto call = std::make_unique<ConvolutionCall>();
  call->desc = desc;
  call->src = src;
  call->weights = weights;
  call->dst = dst;
  call->bias = bias;
  if (desc.groups > 1)
    groupedConvolutions[dst.buffer] = program.items.size();
  addItem(Item::Kind::Convolution, op).convolution = std::move(call);
}

/// Whether `start` gives each channel of the result one value.
static bool isBias(const TensorValue &start, const ConvolutionLayout &layout) {
  if (start.kind != TensorValue::Kind::Strided || layout.dstG >= 0)
    return false;
  for (int d = 0, rank = start.sizes.size(); d < rank; ++d)
    if (start.sizes[d] != 1 &&
        start.view.strides[d] != (d == layout.dstF ? 1 : 0))
      return false;
  return true;
}

FailureOr<bool> ProgramBuilder::visitConvolution(linalg::LinalgOp op) {
  std::optional<ConvolutionLayout> layout = getLayout(op);
  if (!layout || llvm::any_of(op->getOperandTypes(), [](Type type) {
        return !getElementTypeOrSelf(type).isF32();
      }))
    return false;
  Value input = op.getDpsInputOperand(0)->get();
  Value filter = op.getDpsInputOperand(1)->get();
  Value init = op.getDpsInitOperand(0)->get();
  auto type = cast<RankedTensorType>(init.getType());
  std::optional<PaddedInput> padded = takePadding(values[input], *layout);
  PaddedInput source = padded ? *padded : withoutPadding(getView(input, op));
  View weights = getView(filter, op);
  View result = newView(type.getShape(), type.getElementType());
  const TensorValue start = values[init];

  if (isZero(start) && layout->srcG < 0) {
    AalConvolution desc = describe(op, *layout, source, weights, result);
    int64_t steps[] = {source.steps[layout->srcH], source.steps[layout->srcW]};
    int64_t weightsOffset = 0;
    if (succeeded(toBackwardData(desc, steps, weightsOffset))) {
      weights.offset += weightsOffset;
      addConvolution(op, desc, result, weights, source.view, {});
      values[op->getResult(0)] = TensorValue::strided(result);
      return true;
    }
    if (llvm::all_of(source.steps, [](int64_t s) { return s == 1; }) &&
        succeeded(toBackwardWeights(desc))) {
      // The gradient is dense in the order of the weights.
      int resultC = layout->dstN, resultF = layout->dstF;
      for (unsigned i = 0; i < 4; ++i)
        result.strides[i == 0   ? resultF
                       : i == 1 ? resultC
                       : i == 2 ? layout->dstH
                                : layout->dstW] = desc.weightsStrides[1 + i];
      addConvolution(op, desc, source.view, result, weights, {});
      values[op->getResult(0)] = TensorValue::strided(result);
      return true;
    }
  }

  bool isDilated = llvm::any_of(source.steps, [](int64_t s) { return s != 1; });
  bool isNegative =
      llvm::any_of(llvm::concat<const int64_t>(source.low, source.high),
                   [](int64_t p) { return p < 0; });
  if (isDilated || isNegative)
    source = withoutPadding(getView(input, op));
  if (!isPositive(source.view) ||
      !groupsAreDense(source.view, layout->srcG, layout->srcC))
    source.view =
        materialize(TensorValue::strided(source.view), type.getElementType(),
                    op->getLoc(), isBackward(op));
  if (!isPositive(weights))
    weights = getDense(filter, op);
  AalConvolution desc = describe(op, *layout, source, weights, result);
  View bias;
  if (isBias(start, *layout)) {
    desc.bias = 1;
    bias = start.view;
  } else if (!isZero(start)) {
    desc.accumulate = 1;
    copy(start, result, op->getLoc(), isBackward(op));
  }
  addConvolution(op, desc, source.view, weights, result, bias);
  values[op->getResult(0)] = TensorValue::strided(result);
  return true;
}
