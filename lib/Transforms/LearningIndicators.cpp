//===- LearningIndicators.cpp - is an auxiliary any good ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/LearningIndicators.h"
#include "AssignPolicies.h"
#include "LayoutCopies.h"
#include "aal/Analysis/Dimensions.h"
#include "aal/Analysis/SaveGroups.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

namespace mlir::aal {
#define GEN_PASS_DEF_ADDLEARNINGINDICATORS
#include "aal/Transforms/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;
using llvm::Expected;

//===----------------------------------------------------------------------===//
// Summaries
//===----------------------------------------------------------------------===//

IndicatorSummary aal::summarizeIndicators(ArrayRef<float> values) {
  IndicatorSummary summary;
  summary.minimum = values.front();
  for (float value : values) {
    summary.mean += value;
    summary.minimum = std::min<double>(summary.minimum, value);
    summary.shareBelowZero += value < 0;
  }
  summary.mean /= values.size();
  summary.shareBelowZero /= values.size();
  return summary;
}

Expected<llvm::StringMap<IndicatorSummary>>
aal::readIndicators(StringRef path) {
  auto error = [&](const Twine &what) {
    return llvm::createStringError(path + ": " + what);
  };
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return error("cannot read: " + buffer.getError().message());
  Expected<llvm::json::Value> json = llvm::json::parse((*buffer)->getBuffer());
  if (!json)
    return error(llvm::toString(json.takeError()));
  const llvm::json::Object *object = json->getAsObject();
  const llvm::json::Array *tensors =
      object ? object->getArray("tensors") : nullptr;
  if (!tensors)
    return error("expected an object with a list 'tensors', as 'aal-run "
                 "--profile' writes it");
  llvm::StringMap<IndicatorSummary> summaries;
  for (const llvm::json::Value &value : *tensors) {
    const llvm::json::Object *tensor = value.getAsObject();
    std::optional<StringRef> name;
    std::optional<double> mean;
    if (tensor) {
      name = tensor->getString("name");
      mean = tensor->getNumber("mean");
    }
    if (!name || !mean)
      return error("expected a name and a mean for each tensor");
    IndicatorSummary &summary = summaries[*name];
    summary.mean = *mean;
    summary.minimum = tensor->getNumber("minimum").value_or(*mean);
    summary.shareBelowZero = tensor->getNumber("share_below_zero").value_or(0);
  }
  return summaries;
}

LogicalResult aal::heedLearningIndicators(StringRef path,
                                          ArrayRef<SaveOp> saves,
                                          Location loc) {
  Expected<llvm::StringMap<IndicatorSummary>> summaries = readIndicators(path);
  if (!summaries)
    return emitError(loc) << llvm::toString(summaries.takeError());
  // Saves of one tensor share their indicators, which have one of their names.
  DenseMap<std::pair<Value, Attribute>, double> refused;
  for (SaveOp save : saves)
    if (auto it = summaries->find(save.getName());
        it != summaries->end() && it->second.mean <= 0)
      refused[{save.getValue(), save.getPolicy()}] = it->second.mean;
  for (SaveOp save : saves) {
    auto policy = cast<StoragePolicyAttrInterface>(save.getPolicy());
    auto it = refused.find({save.getValue(), save.getPolicy()});
    if (it == refused.end() || save.getUse() != UseKind::WeightGradient ||
        policy.getFidelity() == Fidelity::Exact)
      continue;
    save.setPolicyAttr(KeepAttr::get(save.getContext()));
    save.setReason(
        llvm::formatv("learning indicator {0:F3}: no auxiliary activation",
                      it->second)
            .str());
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Building
//===----------------------------------------------------------------------===//

/// The sum of `build` of the elements of `inputs`, which have one type, over
/// `dims`, in f32.
static Value
buildSum(OpBuilder &builder, Location loc, ValueRange inputs,
         const llvm::SmallBitVector &dims,
         function_ref<Value(OpBuilder &, Location, ValueRange)> build) {
  auto type = cast<RankedTensorType>(inputs.front().getType());
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> kept;
  SmallVector<utils::IteratorType> iterators;
  for (int64_t dim = 0; dim != type.getRank(); ++dim) {
    iterators.push_back(dims.test(dim) ? utils::IteratorType::reduction
                                       : utils::IteratorType::parallel);
    if (dims.test(dim))
      continue;
    shape.push_back(type.getDimSize(dim));
    kept.push_back(builder.getAffineDimExpr(dim));
  }
  SmallVector<AffineMap> maps(inputs.size(),
                              builder.getMultiDimIdentityMap(type.getRank()));
  maps.push_back(AffineMap::get(type.getRank(), 0, kept, builder.getContext()));
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getF32FloatAttr(0));
  Value init =
      tensor::EmptyOp::create(builder, loc, shape, builder.getF32Type());
  init = linalg::FillOp::create(builder, loc, zero, init).getResult(0);
  auto generic = linalg::GenericOp::create(
      builder, loc, init.getType(), inputs, init, maps, iterators,
      [&](OpBuilder &body, Location bodyLoc, ValueRange args) {
        SmallVector<Value> scalars;
        for (Value argument : args.drop_back())
          scalars.push_back(argument.getType().isF32()
                                ? argument
                                : arith::ExtFOp::create(body, bodyLoc,
                                                        body.getF32Type(),
                                                        argument)
                                      .getResult());
        Value term = build(body, bodyLoc, scalars);
        Value sum = arith::AddFOp::create(body, bodyLoc, args.back(), term);
        linalg::YieldOp::create(body, bodyLoc, sum);
      });
  return generic.getResult(0);
}

/// Elementwise, on tensors of one type.
static Value
buildBinary(OpBuilder &builder, Location loc, Value lhs, Value rhs,
            function_ref<Value(OpBuilder &, Location, Value, Value)> build) {
  auto type = cast<RankedTensorType>(lhs.getType());
  Value init = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                       type.getElementType());
  SmallVector<AffineMap> maps(3,
                              builder.getMultiDimIdentityMap(type.getRank()));
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  return linalg::GenericOp::create(
             builder, loc, type, ValueRange{lhs, rhs}, ValueRange{init}, maps,
             iterators,
             [&](OpBuilder &body, Location bodyLoc, ValueRange args) {
               linalg::YieldOp::create(body, bodyLoc,
                                       build(body, bodyLoc, args[0], args[1]));
             })
      .getResult(0);
}

namespace {
/// Appends the indicators of one function to its results.
class IndicatorBuilder {
public:
  IndicatorBuilder(func::FuncOp func, SaveGroups &groups)
      : func(func), groups(groups) {}

  unsigned run();

private:
  Value buildAuxiliary(OpBuilder &builder, Location loc, SaveGroup &group,
                       Value read);
  Value build(SaveGroup &group, ForwardOp forward);

  func::FuncOp func;
  SaveGroups &groups;
};
} // namespace

/// What the weight gradient reads: what the policy adds in the forward pass,
/// or else what it restores.
Value IndicatorBuilder::buildAuxiliary(OpBuilder &builder, Location loc,
                                       SaveGroup &group, Value read) {
  SaveGroup *root = groups.getRoot(group);
  if (group.policy.changesForward())
    return buildBinary(builder, loc, read, group.value,
                       [](OpBuilder &b, Location l, Value x, Value y) -> Value {
                         return arith::SubFOp::create(b, l, x, y);
                       });
  auto restore = [&](SaveGroup &stored) -> Value {
    if (stored.policy.isRecomputed())
      return stored.value;
    return stored.policy.decode(
        builder, loc, stored.policy.encode(builder, loc, stored.value),
        stored.getType());
  };
  if (!root)
    return restore(group);
  return group.policy.decode(builder, loc, restore(*root), group.getType());
}

/// The factor of the forward contraction that reads `forward`, and the layout
/// ops in between. Null where there is none.
static OpOperand *findFactor(ForwardOp forward,
                             SmallVectorImpl<Operation *> &layout) {
  Value value = forward.getResult();
  while (!value.use_empty()) {
    OpOperand *use = &*value.use_begin();
    Operation *user = use->getOwner();
    if (getLayoutSource(user) != use)
      return getProductOperands(user) ? use : nullptr;
    layout.push_back(user);
    value = user->getResult(0);
  }
  return nullptr;
}

/// The dimensions of a factor that an indicator sums over: what a contraction
/// sums over, so that there is one for each token, or all but the first for a
/// convolution, so that there is one for each image.
static llvm::SmallBitVector getSummedDims(OpOperand &factor) {
  if (linalg::isaContractionOpInterface(
          cast<linalg::LinalgOp>(factor.getOwner())))
    return getContractedDims(factor);
  auto type = cast<RankedTensorType>(factor.get().getType());
  llvm::SmallBitVector dims(type.getRank(), true);
  dims.reset(0);
  return dims;
}

/// sum(a * (2 r - a)) / (sum(r^2) + 1e-6), with r what the contraction reads
/// and a the auxiliary activation.
Value IndicatorBuilder::build(SaveGroup &group, ForwardOp forward) {
  SmallVector<Operation *> layout;
  OpOperand *factor = findFactor(forward, layout);
  if (!factor)
    return {};
  OpBuilder builder(factor->getOwner());
  Location loc = forward.getLoc();
  Value read = factor->get();
  Value auxiliary = LayoutCopies().copy(
      buildAuxiliary(builder, loc, group, forward.getResult()), layout,
      factor->getOwner(), /*isBackward=*/false);
  llvm::SmallBitVector dims = getSummedDims(*factor);
  Value agreement =
      buildSum(builder, loc, {auxiliary, read}, dims,
               [](OpBuilder &b, Location l, ValueRange args) -> Value {
                 Value twice = arith::AddFOp::create(b, l, args[1], args[1]);
                 Value rest = arith::SubFOp::create(b, l, twice, args[0]);
                 return arith::MulFOp::create(b, l, args[0], rest);
               });
  Value size = buildSum(builder, loc, read, dims,
                        [](OpBuilder &b, Location l, ValueRange args) -> Value {
                          return arith::MulFOp::create(b, l, args[0], args[0]);
                        });
  return buildBinary(builder, loc, agreement, size,
                     [](OpBuilder &b, Location l, Value x, Value y) -> Value {
                       Value least = arith::ConstantOp::create(
                           b, l, b.getF32FloatAttr(1e-6f));
                       Value divisor = arith::AddFOp::create(b, l, y, least);
                       return arith::DivFOp::create(b, l, x, divisor);
                     });
}

unsigned IndicatorBuilder::run() {
  SmallVector<Value> indicators;
  SmallVector<DictionaryAttr> attributes;
  OpBuilder builder(func.getContext());
  for (SaveGroup &group : groups.getGroups()) {
    SaveOp save = group.saves.front();
    if (save.getUse() != UseKind::WeightGradient || group.forwards.empty() ||
        group.policy.getFidelity() == Fidelity::Exact)
      continue;
    Value indicator = build(group, group.forwards.front());
    if (!indicator)
      continue;
    indicators.push_back(indicator);
    std::string name = (kLearningIndicatorPrefix + save.getName()).str();
    attributes.push_back(builder.getDictionaryAttr(
        {builder.getNamedAttr(kRoleAttrName, builder.getStringAttr(stringify(
                                                 ResultRole::Output))),
         builder.getNamedAttr(kNameAttrName, builder.getStringAttr(name))}));
  }
  Operation *terminator = func.front().getTerminator();
  terminator->insertOperands(terminator->getNumOperands(), indicators);
  SmallVector<DictionaryAttr> all;
  func.getAllResultAttrs(all);
  for (DictionaryAttr &attribute : all)
    if (!attribute)
      attribute = builder.getDictionaryAttr({});
  llvm::append_range(all, attributes);
  func.setFunctionType(builder.getFunctionType(func.getArgumentTypes(),
                                               terminator->getOperandTypes()));
  func.setAllResultAttrs(all);
  return indicators.size();
}

namespace {
struct AddLearningIndicatorsPass
    : aal::impl::AddLearningIndicatorsBase<AddLearningIndicatorsPass> {
  using AddLearningIndicatorsBase::AddLearningIndicatorsBase;

  void runOnOperation() override {
    auto func = getOperation().lookupSymbol<func::FuncOp>(function);
    if (!func || func.isExternal()) {
      getOperation().emitError()
          << "expected a function named '" << function
          << "' that holds the training step, found none";
      return signalPassFailure();
    }
    FailureOr<SaveGroups> groups = SaveGroups::get(func);
    if (failed(groups))
      return signalPassFailure();
    if (IndicatorBuilder(func, *groups).run() == 0 && required) {
      func.emitOpError() << "expected a weight gradient with an auxiliary "
                            "activation, found none to indicate";
      return signalPassFailure();
    }
  }
};
} // namespace
