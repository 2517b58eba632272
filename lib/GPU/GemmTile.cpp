//===- GemmTile.cpp - steps of a tiled product ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmTile.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace mlir::aal;

MemRefType SharedTile::type(OpBuilder &b, int64_t buffers, int64_t terms,
                            int64_t lines) {
  auto space =
      gpu::AddressSpaceAttr::get(b.getContext(), gpu::AddressSpace::Workgroup);
  return MemRefType::get({buffers, terms, pitch(lines)}, b.getF32Type(),
                         MemRefLayoutAttrInterface(), space);
}

/// Whether threads had better read along the sum than along the lines.
static bool readsAlongTerms(const GemmOperand &operand, GemmAxis lines) {
  auto distance = [&](GemmAxis axis) {
    int64_t stride = std::abs(operand.getMap().innerStride(axis));
    return stride == 0 ? INT64_MAX : stride;
  };
  return distance(SumAxis) < distance(lines);
}

TileLoader::TileLoader(GemmMath &math, const GemmOperand &operand,
                       const GemmSchedule &schedule, Value thread,
                       const TilePlace &place)
    : operand(operand), totalTerms(place.terms) {
  int64_t blockTerms = schedule.blockK;
  int64_t blockLines =
      place.axis == RowAxis ? schedule.blockM : schedule.blockN;
  alongTerms = readsAlongTerms(operand, place.axis);
  width =
      operand.vectorWidth(alongTerms ? SumAxis : place.axis, schedule.vector);
  // Vectors of the tile are numbered along the contiguous axis first; thread t
  // takes t, t + threads, ...
  int64_t threads = schedule.threads();
  int64_t along = (alongTerms ? blockTerms : blockLines) / width;
  int64_t total = blockLines * blockTerms / width;
  if (total < threads)
    isActive = math.isLess(thread, total);
  SmallVector<Value> inner, outer;
  for (int64_t i = 0; i < std::max<int64_t>(1, along / threads); ++i) {
    Value at = along <= threads ? math.rem(thread, along)
                                : math.add(thread, i * threads);
    inner.push_back(math.mul(at, width));
  }
  int64_t rounds = std::max<int64_t>(1, total / threads);
  for (int64_t i = 0, e = rounds / inner.size(); i < e; ++i)
    outer.push_back(along <= threads ? math.add(math.div(thread, along),
                                                i * (threads / along))
                                     : math.constant(i));

  terms = alongTerms ? inner : outer;
  for (Value inTile : alongTerms ? outer : inner) {
    Line line{inTile, {}, isActive};
    Value index = math.add(place.firstLine, inTile);
    line.part = GemmOperand::combine(math, place.base,
                                     operand.locate(math, place.axis, index));
    if (place.lines % blockLines != 0)
      line.mask = math.both(line.mask, math.isLess(index, place.lines));
    lines.push_back(line);
  }
}

SmallVector<Value> TileLoader::load(GemmMath &math, Value firstTerm) const {
  SmallVector<Value> elements;
  for (Value term : terms) {
    Value index = math.add(firstTerm, term);
    AddressPart part = operand.locate(math, SumAxis, index);
    Value mask;
    if (totalTerms != 0)
      mask = math.isLess(index, totalTerms);
    for (const Line &line : lines)
      elements.push_back(
          operand.load(math, GemmOperand::combine(math, line.part, part),
                       math.both(mask, line.mask), width));
  }
  return elements;
}

void TileLoader::store(GemmMath &math, ValueRange elements, SharedTile tile,
                       Value buffer) const {
  OpBuilder &b = math.b;
  auto storeAll = [&]() {
    const Value *element = nullptr;
    SmallVector<Value> all(elements);
    element = all.begin();
    for (Value term : terms)
      for (const Line &line : lines) {
        Value value = *element++;
        Value lineIndex = math.toIndex(line.inTile);
        if (width == 1 || !alongTerms) {
          Value indices[] = {buffer, math.toIndex(term), lineIndex};
          if (width == 1)
            memref::StoreOp::create(b, math.loc, value, tile.memory, indices);
          else
            vector::StoreOp::create(b, math.loc, value, tile.memory, indices,
                                    /*nontemporal=*/false,
                                    llvm::Align(4 * width));
          continue;
        }
        for (unsigned i = 0; i < width; ++i) {
          Value indices[] = {buffer, math.toIndex(math.add(term, i)),
                             lineIndex};
          Value one = vector::ExtractOp::create(b, math.loc, value,
                                                static_cast<int64_t>(i));
          memref::StoreOp::create(b, math.loc, one, tile.memory, indices);
        }
      }
  };
  if (!isActive)
    return storeAll();
  auto guard = scf::IfOp::create(b, math.loc, isActive);
  OpBuilder::InsertionGuard insertion(b);
  b.setInsertionPoint(guard.thenYield());
  storeAll();
}

ComputeStep::~ComputeStep() = default;

namespace {

/// One side of a thread's sums: `groups` groups of `width` lines.
struct ThreadLines {
  int64_t groups, width, distance;
  Value first;

  ThreadLines(GemmMath &math, int64_t block, int64_t perThread, Value position)
      : groups(perThread / std::min<int64_t>(4, perThread)),
        width(perThread / groups), distance(block / groups),
        first(math.mul(position, width)) {}

  Value start(GemmMath &math, int64_t group) const {
    return math.add(first, group * distance);
  }
};

class FloatCompute : public ComputeStep {
public:
  FloatCompute(GemmMath &math, const GemmSchedule &s, Value thread)
      : terms(s.blockK),
        rows(math, s.blockM, s.threadM, math.div(thread, s.blockN / s.threadN)),
        columns(math, s.blockN, s.threadN,
                math.rem(thread, s.blockN / s.threadN)) {}

  SmallVector<Value> initialSums(GemmMath &math) const override {
    auto type = VectorType::get(columns.width, math.b.getF32Type());
    return SmallVector<Value>(rows.groups * rows.width * columns.groups,
                              math.zero(type));
  }

  SmallVector<Value> multiply(GemmMath &math, SharedTile a, SharedTile b,
                              Value buffer, ValueRange sums) const override {
    SmallVector<Value> result(sums);
    for (int64_t term = 0; term < terms; ++term) {
      SmallVector<Value> left = read(math, a, rows, buffer, term);
      SmallVector<Value> right = read(math, b, columns, buffer, term);
      Value *sum = result.begin();
      for (Value group : left)
        for (int64_t row = 0; row < rows.width; ++row) {
          Value one = vector::ExtractOp::create(math.b, math.loc, group, row);
          for (Value other : right) {
            Value splat = vector::BroadcastOp::create(math.b, math.loc,
                                                      other.getType(), one);
            *sum = vector::FMAOp::create(math.b, math.loc, splat, other, *sum);
            ++sum;
          }
        }
    }
    return result;
  }

  void forEachResult(GemmMath &math, ValueRange sums,
                     Visitor visitor) const override {
    unsigned next = 0;
    for (int64_t i = 0; i < rows.groups; ++i)
      for (int64_t row = 0; row < rows.width; ++row)
        for (int64_t j = 0; j < columns.groups; ++j)
          visitor(math.add(rows.start(math, i), row), columns.start(math, j),
                  sums[next++]);
  }

private:
  SmallVector<Value> read(GemmMath &math, SharedTile tile,
                          const ThreadLines &lines, Value buffer,
                          int64_t term) const {
    auto type = VectorType::get(lines.width, math.b.getF32Type());
    SmallVector<Value> values;
    for (int64_t i = 0; i < lines.groups; ++i) {
      Value indices[] = {buffer, math.constantIndex(term),
                         math.toIndex(lines.start(math, i))};
      values.push_back(vector::LoadOp::create(
          math.b, math.loc, type, tile.memory, indices, /*nontemporal=*/false,
          llvm::Align(4 * lines.width)));
    }
    return values;
  }

  int64_t terms;
  ThreadLines rows, columns;
};

} // namespace

std::unique_ptr<ComputeStep>
aal::createFloatCompute(GemmMath &math, const GemmSchedule &schedule,
                        Value thread) {
  return std::make_unique<FloatCompute>(math, schedule, thread);
}
