//===- SplitReduction.cpp - parallel sums over rows -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A sum over the rows of a matrix (a bias gradient) has its columns alone to
// run in parallel, and walks memory across its grain. It becomes sums over a
// fixed number of blocks of rows, which run in parallel and read rows as they
// lie, and a sum of those. The number of blocks does not depend on the number
// of threads, so results do not either.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "aal/Kernels/Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::aal;

/// Bounds on the number of blocks.
static constexpr int64_t kMinBlocks = 8, kMaxBlocks = 32;
/// Iterations of the reduction below which it stays whole.
static constexpr int64_t kMinReduced = 256, kMinWork = 64 * 1024;
/// Results above which columns alone give enough work that reads rows.
static constexpr int64_t kMaxResults = 16 * 1024;

/// The loop to split: the reduction with the largest stride in the largest
/// input; -1 where splitting does not pay.
static int chooseLoop(const LoopOp &loop) {
  int64_t results = 1, reduced = 1;
  for (auto [extent, isReduction] :
       llvm::zip_equal(loop.extents, loop.reduction))
    (isReduction ? reduced : results) *= extent;
  if (reduced < kMinReduced || results > kMaxResults ||
      loop.iterations() < kMinWork || loop.inputs.empty())
    return -1;
  const Access *largest = nullptr;
  unsigned most = 0;
  for (const Access &input : loop.inputs) {
    unsigned dims = llvm::count_if(input.strides, [](int64_t s) { return s; });
    if (input.buffer && dims > most) {
      most = dims;
      largest = &input;
    }
  }
  if (!largest)
    return -1;
  bool readsColumns = false;
  int best = -1;
  for (unsigned l = 0; l < loop.extents.size(); ++l) {
    if (loop.extents[l] == 1)
      continue;
    if (!loop.reduction[l])
      readsColumns |= largest->strides[l] == 1;
    else if (best < 0 || largest->strides[l] > largest->strides[best])
      best = l;
  }
  return readsColumns || results < kMinBlocks ? best : -1;
}

static int64_t chooseBlocks(int64_t extent) {
  for (int64_t blocks = kMaxBlocks; blocks >= kMinBlocks; --blocks)
    if (extent % blocks == 0)
      return blocks;
  return 0;
}

/// Inserts a loop over blocks before loop `l` of every access.
static void splitLoop(LoopOp &loop, unsigned l, int64_t blocks) {
  int64_t inner = loop.extents[l] / blocks;
  loop.extents[l] = inner;
  loop.extents.insert(loop.extents.begin() + l, blocks);
  loop.reduction.insert(loop.reduction.begin() + l, false);
  auto split = [&](Access &access) {
    if (!access.strides.empty())
      access.strides.insert(access.strides.begin() + l,
                            access.strides[l] * inner);
  };
  for (auto *list : {&loop.inputs, &loop.outputs, &loop.inits})
    llvm::for_each(*list, split);
  for (Gather &gather : loop.gathers)
    if (gather.isAffine)
      split(gather.access);
}

/// A body that combines its input with its output.
static Block *makeCombiningBody(Program &program, Operation *combiner) {
  auto block = std::make_unique<Block>();
  Location loc = combiner->getLoc();
  Type type = combiner->getResult(0).getType();
  Value in = block->addArgument(type, loc), out = block->addArgument(type, loc);
  OpBuilder b(combiner->getContext());
  b.setInsertionPointToEnd(block.get());
  Operation *clone = b.clone(*combiner);
  clone->setOperands({in, out});
  linalg::YieldOp::create(b, loc, clone->getResult(0));
  program.bodies.push_back(std::move(block));
  return program.bodies.back().get();
}

void ProgramBuilder::addSplitReduction(linalg::LinalgOp op, LoopOp loop) {
  auto addWhole = [&] { addItem(Item::Kind::Loop, op).loop = std::move(loop); };
  int l = loop.outputs.size() == 1 ? chooseLoop(loop) : -1;
  Operation *combiner = l < 0 ? nullptr : getCombiner(loop, 0);
  bool readsIndices = !op.getBlock()->getOps<linalg::IndexOp>().empty();
  if (!combiner || readsIndices)
    return addWhole();
  std::optional<TypedAttr> neutral = arith::getNeutralElement(combiner);
  int64_t blocks = chooseBlocks(loop.extents[l]);
  if (!neutral || blocks == 0)
    return addWhole();

  // The sum of the blocks, over (block, results).
  LoopOp total;
  total.body = makeCombiningBody(program, combiner);
  total.extents = {blocks};
  total.reduction = {true};
  Access output = loop.outputs[0], init = loop.inits[0];
  int64_t results = output.buffer->elements;
  Access from{nullptr, 0, {results}, {}, output.elementType};
  Access to{output.buffer, output.offset, {0}, {}, output.elementType};
  Access start{init.buffer, init.offset, {0}, init.scalar, init.elementType};
  for (unsigned d = 0; d < loop.extents.size(); ++d) {
    if (loop.reduction[d])
      continue;
    total.extents.push_back(loop.extents[d]);
    total.reduction.push_back(false);
    from.strides.push_back(output.strides[d]);
    to.strides.push_back(output.strides[d]);
    start.strides.push_back(init.strides.empty() ? 0 : init.strides[d]);
  }
  View partial = newView({blocks, results}, output.elementType);
  from.buffer = partial.buffer;
  total.inputs = {from};
  total.outputs = {to};
  total.inits = {start};

  splitLoop(loop, l, blocks);
  loop.outputs[0].buffer = partial.buffer;
  loop.outputs[0].strides[l] = results;
  loop.inits[0] = {nullptr, 0, Strides(loop.extents.size(), 0),
                   Attribute(*neutral), output.elementType};
  addItem(Item::Kind::Loop, op).loop = std::move(loop);
  addItem(Item::Kind::Loop, op).loop = std::move(total);
}
