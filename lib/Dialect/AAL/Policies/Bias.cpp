//===- Bias.cpp - auxiliary bias activation -------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Elementwise.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "aal/Support/Random.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/xxhash.h"
#include <cmath>

using namespace mlir;
using namespace mlir::aal;

/// The dimension of `type` that has the channels.
static int64_t getChannelDimension(RankedTensorType type) {
  return type.getRank() >= 4 ? 1 : type.getRank() - 1;
}

/// scale * a, one element for each channel of `type`.
static Value buildVector(BiasAttr policy, OpBuilder &builder, Location loc,
                         RankedTensorType type, double scale) {
  int64_t channels = type.getDimSize(getChannelDimension(type));
  auto elementType = cast<FloatType>(type.getElementType());
  double range = scale / std::sqrt(static_cast<double>(channels));
  uint64_t stream = policy.getStream();
  SmallVector<APFloat> values;
  for (int64_t channel = 0; channel < channels; ++channel) {
    std::array<uint32_t, 4> block = philox4x32(
        {static_cast<uint32_t>(channel), 0, static_cast<uint32_t>(stream),
         static_cast<uint32_t>(stream >> 32)},
        {0, 0});
    double uniform = static_cast<double>(block[0]) * 0x1p-32;
    APFloat value(range * (2 * uniform - 1));
    bool ignored;
    value.convert(elementType.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                  &ignored);
    values.push_back(value);
  }
  auto vectorType = RankedTensorType::get({channels}, elementType);
  return arith::ConstantOp::create(builder, loc,
                                   DenseElementsAttr::get(vectorType, values));
}

/// An op over all elements of `type` that reads `inputs`, the last of which has
/// one element a channel.
static Value buildOverChannels(
    OpBuilder &builder, Location loc, ValueRange inputs, RankedTensorType type,
    function_ref<Value(OpBuilder &, Location, ValueRange)> buildBody) {
  auto rank = static_cast<unsigned>(type.getRank());
  SmallVector<AffineMap> maps(inputs.size() + 1,
                              builder.getMultiDimIdentityMap(rank));
  maps[inputs.size() - 1] = AffineMap::get(
      rank, 0, builder.getAffineDimExpr(getChannelDimension(type)));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  Value init = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                       type.getElementType());
  auto generic = linalg::GenericOp::create(
      builder, loc, type, inputs, init, maps, iterators,
      [&](OpBuilder &b, Location l, ValueRange args) {
        linalg::YieldOp::create(b, l, buildBody(b, l, args.drop_back()));
      });
  return generic.getResult(0);
}

namespace {
struct BiasPolicy
    : StoragePolicyAttrInterface::ExternalModel<BiasPolicy, BiasAttr> {
  bool isLegalFor(Attribute, UseKind kind, RankedTensorType type) const {
    return kind == UseKind::WeightGradient && type.getRank() > 0 &&
           isa<FloatType>(type.getElementType());
  }

  Fidelity getFidelity(Attribute) const { return Fidelity::Biased; }

  int64_t getStorageBytes(Attribute, RankedTensorType) const { return 0; }

  bool changesForward(Attribute) const { return true; }

  /// Gives each layer a vector of its own.
  Attribute specialize(Attribute attr, Operation *save) const {
    auto policy = cast<BiasAttr>(attr);
    if (policy.getStream() != 0)
      return attr;
    uint64_t stream = llvm::xxh3_64bits(cast<SaveOp>(save).getName()) >> 1;
    return BiasAttr::get(attr.getContext(), policy.getGain(), stream);
  }

  SmallVector<Value> encode(Attribute, OpBuilder &, Location, Value) const {
    return {};
  }

  Value buildForward(Attribute attr, OpBuilder &builder, Location loc,
                     Value value, ValueRange) const {
    auto type = cast<RankedTensorType>(value.getType());
    Value vector =
        buildVector(cast<BiasAttr>(attr), builder, loc, type, /*scale=*/1);
    return buildOverChannels(
        builder, loc, {value, vector}, type,
        [](OpBuilder &b, Location l, ValueRange args) -> Value {
          return arith::AddFOp::create(b, l, args[0], args[1]);
        });
  }

  Value decode(Attribute attr, OpBuilder &builder, Location loc, ValueRange,
               RankedTensorType type) const {
    auto policy = cast<BiasAttr>(attr);
    Value vector = buildVector(policy, builder, loc, type,
                               static_cast<double>(policy.getGain()));
    return buildOverChannels(
        builder, loc, vector, type,
        [](OpBuilder &, Location, ValueRange args) { return args[0]; });
  }
};
} // namespace

void aal::attachBiasPolicy(MLIRContext &context) {
  BiasAttr::attachInterface<BiasPolicy>(context);
}
