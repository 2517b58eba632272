//===- Contraction.cpp - contractions become matrix products --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A contraction is known by its body (a sum of products) and by the strides of
// its operands. Loops are classified as batch, M, N or K, joined where strides
// allow, and one of each is given to the library; the rest become batch loops.
// Transposes stay strides. An operand is copied only where no choice leaves it
// a dimension of stride 1.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::aal;

bool aal::isSumOfProducts(linalg::LinalgOp op) {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1)
    return false;
  Block *body = op.getBlock();
  auto add =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add)
    return false;
  BlockArgument out = body->getArgument(2);
  Value product = add.getLhs() == out ? add.getRhs() : add.getLhs();
  auto mul = product.getDefiningOp<arith::MulFOp>();
  if (!mul || (add.getLhs() != out && add.getRhs() != out))
    return false;
  Value a = body->getArgument(0), b = body->getArgument(1);
  return (mul.getLhs() == a && mul.getRhs() == b) ||
         (mul.getLhs() == b && mul.getRhs() == a);
}

bool aal::isPlainSum(linalg::LinalgOp op) {
  Block *body = op.getBlock();
  auto add =
      body->getTerminator()->getOperand(0).getDefiningOp<arith::AddFOp>();
  if (!add || op.getNumDpsInputs() != 1 || op.getNumDpsInits() != 1)
    return false;
  Value in = body->getArgument(0), out = body->getArgument(1);
  return (add.getLhs() == in && add.getRhs() == out) ||
         (add.getLhs() == out && add.getRhs() == in);
}

bool aal::isZeroScalar(Scalar scalar) {
  Attribute attr = dyn_cast_if_present<Attribute>(scalar);
  if (auto value = dyn_cast_if_present<Value>(scalar))
    if (!matchPattern(value, m_Constant(&attr)))
      return false;
  if (auto real = dyn_cast_if_present<FloatAttr>(attr))
    return real.getValue().isZero();
  auto integer = dyn_cast_if_present<IntegerAttr>(attr);
  return integer && integer.getValue().isZero();
}

bool aal::isZero(const TensorValue &value) {
  return value.kind == TensorValue::Kind::Undefined ||
         (value.kind == TensorValue::Kind::Splat && isZeroScalar(value.scalar));
}

namespace {

enum Operands { A, B, C };

/// A loop of the contraction with its stride in each operand.
struct Dim {
  int64_t extent;
  int64_t stride[3];
};

} // namespace

/// Joins loops that one stride describes in every operand. Quadratic in the
/// rank only.
static void joinDims(SmallVector<Dim> &dims) {
  auto joins = [](const Dim &outer, const Dim &inner) {
    for (unsigned o = 0; o < 3; ++o)
      if (outer.stride[o] != inner.stride[o] * inner.extent)
        return false;
    return true;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (unsigned i = 0; i < dims.size() && !changed; ++i)
      for (unsigned j = 0; j < dims.size() && !changed; ++j) {
        if (i == j || !joins(dims[i], dims[j]))
          continue;
        dims[j].extent *= dims[i].extent;
        dims.erase(dims.begin() + i);
        changed = true;
      }
  }
}

namespace {
struct Classes {
  SmallVector<Dim> batch, m, n, k;
};
} // namespace

/// Fails where a loop fits no class, such as a sum over one operand alone.
static FailureOr<Classes> classify(ArrayRef<int64_t> extents, const Access &a,
                                   const Access &b, const Access &c) {
  Classes classes;
  for (auto [d, extent] : llvm::enumerate(extents)) {
    if (extent == 1)
      continue;
    Dim dim{extent, {a.strides[d], b.strides[d], c.strides[d]}};
    bool inA = dim.stride[A], inB = dim.stride[B], inC = dim.stride[C];
    if (inC && inA && inB)
      classes.batch.push_back(dim);
    else if (inC && inA)
      classes.m.push_back(dim);
    else if (inC && inB)
      classes.n.push_back(dim);
    else if (!inC && inA && inB)
      classes.k.push_back(dim);
    else
      return failure();
  }
  for (auto *dims : {&classes.batch, &classes.m, &classes.n, &classes.k})
    joinDims(*dims);
  return classes;
}

namespace {
/// Indices of the loops given to the library; none stands for extent 1.
struct Choice {
  int m = -1, n = -1, k = -1;
  int64_t size = 0;
};
} // namespace

static bool hasUnitStride(const Dim *x, const Dim *y, Operands operand) {
  return !x || !y || x->stride[operand] == 1 || y->stride[operand] == 1;
}

/// The largest product whose operands all have a dimension of stride 1, and
/// whose result has it in N.
static Choice choose(const Classes &classes) {
  Choice best;
  auto at = [](const SmallVector<Dim> &dims, int i) {
    return i < 0 ? nullptr : &dims[i];
  };
  auto first = [](const SmallVector<Dim> &dims) {
    return dims.empty() ? -1 : 0;
  };
  auto extent = [](const Dim *dim) { return dim ? dim->extent : 1; };
  for (int m = first(classes.m); m < (int)classes.m.size(); ++m)
    for (int n = first(classes.n); n < (int)classes.n.size(); ++n)
      for (int k = first(classes.k); k < (int)classes.k.size(); ++k) {
        const Dim *dm = at(classes.m, m), *dn = at(classes.n, n),
                  *dk = at(classes.k, k);
        if (!hasUnitStride(dm, dk, A) || !hasUnitStride(dk, dn, B) ||
            (dn && dn->stride[C] != 1))
          continue;
        int64_t size = extent(dm) * extent(dn) * extent(dk);
        if (size > best.size)
          best = {m, n, k, size};
      }
  return best;
}

/// Batch loops: what is left of every class, sums last.
static SmallVector<Dim> getBatchLoops(const Classes &classes,
                                      const Choice &choice) {
  SmallVector<Dim> loops(classes.batch);
  auto append = [&](const SmallVector<Dim> &dims, int skip) {
    for (int i = 0; i < (int)dims.size(); ++i)
      if (i != skip)
        loops.push_back(dims[i]);
  };
  append(classes.m, choice.m);
  append(classes.n, choice.n);
  append(classes.k, choice.k);
  return loops;
}

static AalGemm describe(const Classes &classes, const Choice &choice,
                        ArrayRef<Dim> loops) {
  AalGemm gemm = {};
  Dim none{1, {1, 1, 1}};
  const Dim &m = choice.m < 0 ? none : classes.m[choice.m];
  const Dim &n = choice.n < 0 ? none : classes.n[choice.n];
  const Dim &k = choice.k < 0 ? none : classes.k[choice.k];
  gemm.m = m.extent;
  gemm.n = n.extent;
  gemm.k = k.extent;
  gemm.aRowStride = m.stride[A];
  gemm.aColumnStride = k.stride[A];
  gemm.bRowStride = k.stride[B];
  gemm.bColumnStride = n.stride[B];
  gemm.cRowStride = choice.m < 0 ? n.extent : m.stride[C];
  gemm.batchDims = loops.size();
  for (auto [i, loop] : llvm::enumerate(loops)) {
    gemm.batch[i] = loop.extent;
    gemm.aBatchStride[i] = loop.stride[A];
    gemm.bBatchStride[i] = loop.stride[B];
    gemm.cBatchStride[i] = loop.stride[C];
  }
  return gemm;
}

/// A dense copy of the operand with its loops in the order batch, rows,
/// columns; `access` then reads the copy.
static SmallVector<unsigned>
packingOrder(ArrayRef<int64_t> extents, const Access &access,
             const Access &other, const Access &result, bool rowsAreSummed) {
  SmallVector<unsigned> batch, rows, columns;
  for (unsigned d = 0; d < extents.size(); ++d) {
    if (!access.strides[d] || extents[d] == 1)
      continue;
    bool isSummed = !result.strides[d];
    if (!isSummed && other.strides[d])
      batch.push_back(d);
    else
      (isSummed == rowsAreSummed ? rows : columns).push_back(d);
  }
  llvm::append_range(batch, rows);
  llvm::append_range(batch, columns);
  return batch;
}

/// The view of `access` with loops in `order`.
static View viewInOrder(const Access &access, ArrayRef<int64_t> extents,
                        ArrayRef<unsigned> order) {
  View view{access.buffer, access.offset, {}, {}};
  for (unsigned d : order) {
    view.sizes.push_back(extents[d]);
    view.strides.push_back(access.strides[d]);
  }
  return view;
}

/// Makes `access` read or write `view`, whose dimensions are loops in `order`.
static void redirect(Access &access, const View &view,
                     ArrayRef<unsigned> order) {
  access.buffer = view.buffer;
  access.offset = view.offset;
  access.strides.assign(access.strides.size(), 0);
  for (auto [i, d] : llvm::enumerate(order))
    access.strides[d] = view.strides[i];
}

FailureOr<bool> ProgramBuilder::visitContraction(linalg::LinalgOp op) {
  if (!isSumOfProducts(op) || op.getNumReductionLoops() == 0 ||
      isa<linalg::ConvolutionOpInterface>(*op) ||
      llvm::any_of(op->getOperandTypes(), [](Type type) {
        return !isa<RankedTensorType>(type) ||
               !getElementTypeOrSelf(type).isF32();
      }))
    return false;
  for (AffineMap map : op.getIndexingMapsArray())
    if (!map.isProjectedPermutation(/*allowZeroInResults=*/true))
      return false;

  Strides extents(op.getStaticLoopRanges());
  unsigned loops = extents.size();
  Type f32 = Float32Type::get(op.getContext());
  auto access = [&](OpOperand *operand, const View &view) {
    return *getAccess(TensorValue::strided(view), f32,
                      op.getMatchingIndexingMap(operand), loops);
  };
  auto input = [&](unsigned i) {
    OpOperand *operand = op.getDpsInputOperand(i);
    View view = getView(operand->get(), op);
    if (llvm::is_contained(view.strides, 0) ||
        llvm::any_of(view.strides, [](int64_t s) { return s < 0; }))
      view = getDense(operand->get(), op);
    return access(operand, view);
  };
  Access a = input(0), b = input(1);
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  OpOperand *init = op.getDpsInitOperand(0);
  View result = newView(type.getShape(), f32);
  Access c = access(init, result);

  FailureOr<Classes> classes = classify(extents, a, b, c);
  if (failed(classes))
    return false;
  Choice choice = choose(*classes);
  if (choice.size == 0) { // the result's unit stride may be in M
    std::swap(a, b);
    classes = classify(extents, a, b, c);
    choice = choose(*classes);
  }
  SmallVector<Dim> batch = getBatchLoops(*classes, choice);
  if (choice.size == 0 || batch.size() > AAL_MAX_BATCH_DIMS) {
    // Copy into the order that the library wants; the result then is a view.
    auto pack = [&](Access &operand, ArrayRef<unsigned> order) {
      View view = viewInOrder(operand, extents, order);
      redirect(operand,
               materialize(TensorValue::strided(view), f32, op->getLoc(),
                           isBackward(op)),
               order);
    };
    SmallVector<unsigned> aOrder = packingOrder(extents, a, b, c, false),
                          bOrder = packingOrder(extents, b, a, c, true);
    pack(a, aOrder);
    pack(b, bOrder);
    // Batch, M, N: the loops of A that are not summed, then those of B alone.
    SmallVector<unsigned> cOrder;
    for (auto *order : {&aOrder, &bOrder})
      for (unsigned d : *order)
        if (c.strides[d] && !llvm::is_contained(cOrder, d))
          cOrder.push_back(d);
    View packed = newView(viewInOrder(c, extents, cOrder).sizes, f32);
    redirect(c, packed, cOrder);
    result = View{packed.buffer, 0, Strides(type.getShape()), {}};
    for (AffineExpr expr : op.getMatchingIndexingMap(init).getResults()) {
      auto dim = dyn_cast<AffineDimExpr>(expr);
      result.strides.push_back(dim ? c.strides[dim.getPosition()] : 1);
    }
    classes = classify(extents, a, b, c);
    choice = choose(*classes);
    batch = getBatchLoops(*classes, choice);
  }
  if (choice.size == 0 || batch.size() > AAL_MAX_BATCH_DIMS)
    return op.emitOpError() << "has a contraction of an unsupported layout";

  auto call = std::make_unique<GemmCall>();
  call->desc = describe(*classes, choice, batch);
  call->a = {a.buffer, a.offset, {}, {}};
  call->b = {b.buffer, b.offset, {}, {}};
  call->c = {c.buffer, c.offset, {}, {}};
  const TensorValue &start = values[init->get()];
  if (!isZero(start)) {
    call->desc.beta = 1;
    TensorValue value = start;
    copy(value, result, op->getLoc(), isBackward(op));
  }
  values[op->getResult(0)] = TensorValue::strided(result);
  addItem(Item::Kind::Gemm, op).gemm = std::move(call);
  return true;
}
