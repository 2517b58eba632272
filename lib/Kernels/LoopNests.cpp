//===- LoopNests.cpp - linalg ops as loop nests over buffers --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace mlir::aal;

LogicalResult aal::addLinear(AffineExpr expr, int64_t scale, LinearForm &form) {
  if (auto dim = dyn_cast<AffineDimExpr>(expr)) {
    form.coefficients[dim.getPosition()] += scale;
    return success();
  }
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    form.constant += scale * constant.getValue();
    return success();
  }
  auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
  if (!binary)
    return failure();
  if (binary.getKind() == AffineExprKind::Add)
    return success(succeeded(addLinear(binary.getLHS(), scale, form)) &&
                   succeeded(addLinear(binary.getRHS(), scale, form)));
  auto factor = dyn_cast<AffineConstantExpr>(binary.getRHS());
  if (binary.getKind() == AffineExprKind::Mul && factor)
    return addLinear(binary.getLHS(), scale * factor.getValue(), form);
  return failure();
}

FailureOr<Access> ProgramBuilder::getAccess(const TensorValue &value,
                                            Type elementType, AffineMap map,
                                            unsigned loops) {
  Access access;
  access.elementType = elementType;
  access.strides.assign(loops, 0);
  if (value.kind == TensorValue::Kind::Splat) {
    access.scalar = value.scalar;
    return access;
  }
  LinearForm form{value.view.offset, Strides(loops, 0)};
  for (auto [expr, stride] :
       llvm::zip_equal(map.getResults(), value.view.strides))
    if (failed(addLinear(expr, stride, form)))
      return failure();
  access.buffer = value.view.buffer;
  access.offset = form.constant;
  access.strides = form.coefficients;
  return access;
}

FailureOr<LinearForm> aal::getLinearIndex(Value value, linalg::LinalgOp op) {
  LinearForm form{0, Strides(op.getNumLoops(), 0)};
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    form.constant = constant.getSExtValue();
    return form;
  }
  Operation *def = value.getDefiningOp();
  if (!def || def->getBlock() != op.getBlock())
    return failure();
  if (auto index = dyn_cast<linalg::IndexOp>(def)) {
    form.coefficients[index.getDim()] = 1;
    return form;
  }
  if (isa<arith::IndexCastOp>(def))
    return getLinearIndex(def->getOperand(0), op);
  if (!isa<arith::AddIOp, arith::SubIOp, arith::MulIOp>(def))
    return failure();
  FailureOr<LinearForm> lhs = getLinearIndex(def->getOperand(0), op);
  FailureOr<LinearForm> rhs = getLinearIndex(def->getOperand(1), op);
  if (failed(lhs) || failed(rhs))
    return failure();
  auto isConstant = [](const LinearForm &form) {
    return llvm::all_of(form.coefficients, [](int64_t c) { return c == 0; });
  };
  auto scaled = [](LinearForm form, int64_t factor) {
    form.constant *= factor;
    for (int64_t &c : form.coefficients)
      c *= factor;
    return form;
  };
  if (isa<arith::MulIOp>(def)) {
    if (isConstant(*lhs))
      return scaled(*rhs, lhs->constant);
    if (isConstant(*rhs))
      return scaled(*lhs, rhs->constant);
    return failure();
  }
  LinearForm added = scaled(*rhs, isa<arith::SubIOp>(def) ? -1 : 1);
  form.constant = lhs->constant + added.constant;
  for (auto [out, a, b] : llvm::zip_equal(form.coefficients, lhs->coefficients,
                                          added.coefficients))
    out = a + b;
  return form;
}

LogicalResult ProgramBuilder::addBodyLoads(linalg::LinalgOp op, LoopOp &loop) {
  for (auto extract : op.getBlock()->getOps<tensor::ExtractOp>()) {
    View view = getView(extract.getTensor(), op);
    LinearForm form{view.offset, Strides(loop.extents.size(), 0)};
    bool isAffine = true;
    for (auto [index, stride] :
         llvm::zip_equal(extract.getIndices(), view.strides)) {
      FailureOr<LinearForm> linear = getLinearIndex(index, op);
      if (failed(linear)) {
        isAffine = false;
        break;
      }
      form.constant += linear->constant * stride;
      for (auto [out, c] :
           llvm::zip_equal(form.coefficients, linear->coefficients))
        out += c * stride;
    }
    Type elementType = view.buffer->elementType;
    // An affine index makes it a plain input, which the body reads through
    // the extract's result.
    Gather gather{extract, {}};
    gather.access =
        isAffine
            ? Access{view.buffer,
                     form.constant,
                     form.coefficients,
                     {},
                     elementType}
            : Access{view.buffer, view.offset, view.strides, {}, elementType};
    gather.isAffine = isAffine;
    loop.gathers.push_back(std::move(gather));
  }
  return success();
}

LogicalResult ProgramBuilder::addScalarLoads(LoopOp &loop, Location loc) {
  SmallVector<Value> worklist;
  auto add = [&](Scalar scalar) {
    if (auto value = dyn_cast_if_present<Value>(scalar))
      worklist.push_back(value);
  };
  for (const Access &access : loop.inputs)
    add(access.scalar);
  for (const Access &access : loop.inits)
    add(access.scalar);
  if (loop.body)
    for (Operation &op : *loop.body)
      for (Value operand : op.getOperands())
        if (operand.getParentBlock() != loop.body &&
            operand.getType().isIntOrIndexOrFloat())
          add(operand);
  DenseSet<Value> seen;
  while (!worklist.empty()) {
    Value value = worklist.pop_back_val();
    Operation *def = value.getDefiningOp();
    if (!seen.insert(value).second || matchPattern(value, m_Constant()))
      continue;
    auto extract = dyn_cast_if_present<tensor::ExtractOp>(def);
    if (!def ||
        (!extract && (def->getNumRegions() != 0 || def->getNumResults() != 1)))
      return emitError(loc) << "cannot evaluate a scalar that is used here";
    if (!extract) {
      worklist.append(def->operand_begin(), def->operand_end());
      continue;
    }
    View view = getView(extract.getTensor(), extract);
    int64_t offset = view.offset;
    for (auto [index, stride] :
         llvm::zip_equal(extract.getIndices(), view.strides)) {
      APInt constant;
      if (!matchPattern(index, m_ConstantInt(&constant)))
        return extract.emitOpError() << "expected constant indices";
      offset += constant.getSExtValue() * stride;
    }
    loop.gathers.push_back({extract,
                            {view.buffer,
                             offset,
                             Strides(loop.extents.size(), 0),
                             {},
                             view.buffer->elementType},
                            true});
  }
  return success();
}

LogicalResult ProgramBuilder::checkBody(linalg::LinalgOp op) {
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (inner.getNumRegions() != 0)
      return op.emitOpError() << "cannot run an op with regions in its body: "
                              << inner.getName();
    for (Type type : inner.getResultTypes())
      if (!type.isIntOrIndexOrFloat())
        return op.emitOpError()
               << "expected scalars in its body, found " << type;
  }
  return success();
}

LogicalResult ProgramBuilder::addLoop(linalg::LinalgOp op) {
  LoopOp loop;
  loop.extents.assign(op.getStaticLoopRanges());
  for (utils::IteratorType type : op.getIteratorTypesArray())
    loop.reduction.push_back(type == utils::IteratorType::reduction);
  loop.body = op.getBlock();
  unsigned loops = loop.extents.size();

  auto access = [&](OpOperand &operand) -> FailureOr<Access> {
    Value value = operand.get();
    Type elementType = getElementTypeOrSelf(value.getType());
    if (!isa<RankedTensorType>(value.getType()))
      return Access{nullptr, 0, Strides(loops, 0), value, elementType};
    TensorValue known = values[value];
    if (known.kind != TensorValue::Kind::Splat)
      known = TensorValue::strided(getView(value, op));
    return getAccess(known, elementType, op.getMatchingIndexingMap(&operand),
                     loops);
  };
  auto fail = [&](OpOperand &operand) {
    return op.emitOpError()
           << "operand #" << operand.getOperandNumber()
           << ": expected an affine indexing map, found "
           << AffineMapAttr::get(op.getMatchingIndexingMap(&operand));
  };
  for (OpOperand *operand : op.getDpsInputOperands()) {
    FailureOr<Access> input = access(*operand);
    if (failed(input))
      return fail(*operand);
    loop.inputs.push_back(*input);
  }
  SmallVector<View> results;
  for (OpOperand &operand : op.getDpsInitsMutable()) {
    bool isRead = op.payloadUsesValueFromOperand(&operand) &&
                  values[operand.get()].kind != TensorValue::Kind::Undefined;
    FailureOr<Access> init = isRead ? access(operand) : Access{};
    auto type = cast<RankedTensorType>(operand.get().getType());
    View view = newView(type.getShape(), type.getElementType());
    FailureOr<Access> output =
        getAccess(TensorValue::strided(view), type.getElementType(),
                  op.getMatchingIndexingMap(&operand), loops);
    if (failed(init) || failed(output))
      return fail(operand);
    loop.inits.push_back(*init);
    loop.outputs.push_back(*output);
    results.push_back(view);
  }
  if (failed(addBodyLoads(op, loop)) ||
      failed(addScalarLoads(loop, op.getLoc())) || failed(checkBody(op)))
    return failure();
  if (!visitGroupedGradient(op, loop))
    addSplitReduction(op, std::move(loop));
  for (auto [result, view] : llvm::zip_equal(op->getResults(), results))
    values[result] = TensorValue::strided(view);
  return success();
}

bool ProgramBuilder::visitAsView(linalg::LinalgOp op) {
  if (op.getNumLoops() != op.getNumParallelLoops() ||
      op.getNumDpsInits() != 1 ||
      !op.getMatchingIndexingMap(op.getDpsInitOperand(0)).isIdentity())
    return false;
  Block *body = op.getBlock();
  Value yielded = body->getTerminator()->getOperand(0);
  Value source;
  SmallVector<LinearForm> indices;
  if (auto argument = dyn_cast<BlockArgument>(yielded)) {
    if (argument.getOwner() != body ||
        argument.getArgNumber() >= op.getNumDpsInputs())
      return false;
    OpOperand *operand = op.getDpsInputOperand(argument.getArgNumber());
    source = operand->get();
    for (AffineExpr expr : op.getMatchingIndexingMap(operand).getResults()) {
      LinearForm form{0, Strides(op.getNumLoops(), 0)};
      if (failed(addLinear(expr, 1, form)))
        return false;
      indices.push_back(form);
    }
  } else if (auto extract = yielded.getDefiningOp<tensor::ExtractOp>()) {
    source = extract.getTensor();
    for (Value index : extract.getIndices()) {
      FailureOr<LinearForm> form = getLinearIndex(index, op);
      if (failed(form))
        return false;
      indices.push_back(*form);
    }
  }
  if (!source || !isa<RankedTensorType>(source.getType()))
    return false;
  const TensorValue &known = values[source];
  Strides sizes(op.getStaticLoopRanges());
  if (known.kind == TensorValue::Kind::Splat) {
    values[op->getResult(0)] = TensorValue::splat(known.scalar, sizes);
    return true;
  }
  View view = getView(source, op);
  View result{view.buffer, view.offset, sizes, Strides(sizes.size(), 0)};
  for (auto [form, stride] : llvm::zip_equal(indices, view.strides)) {
    result.offset += form.constant * stride;
    for (auto [d, c] : llvm::enumerate(form.coefficients))
      result.strides[d] += c * stride;
  }
  values[op->getResult(0)] = TensorValue::strided(result);
  return true;
}
