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

/// A body that combines each input with the output of the same number.
static Block *makeCombiningBody(Program &program,
                                ArrayRef<Operation *> combiners) {
  auto block = std::make_unique<Block>();
  Location loc = combiners.front()->getLoc();
  for (unsigned i = 0; i < 2 * combiners.size(); ++i)
    block->addArgument(combiners[i % combiners.size()]->getResult(0).getType(),
                       loc);
  OpBuilder b(combiners.front()->getContext());
  b.setInsertionPointToEnd(block.get());
  SmallVector<Value> combined;
  for (auto [i, combiner] : llvm::enumerate(combiners)) {
    Operation *clone = b.clone(*combiner);
    clone->setOperands(
        {block->getArgument(i), block->getArgument(combiners.size() + i)});
    combined.push_back(clone->getResult(0));
  }
  linalg::YieldOp::create(b, loc, combined);
  program.bodies.push_back(std::move(block));
  return program.bodies.back().get();
}

/// The combiners of `loop` with their neutral elements; none where a result has
/// no such.
static SmallVector<std::pair<Operation *, TypedAttr>>
findCombiners(const LoopOp &loop) {
  SmallVector<std::pair<Operation *, TypedAttr>> found;
  for (unsigned r = 0; r < loop.outputs.size(); ++r) {
    Operation *combiner = getCombiner(loop, r);
    std::optional<TypedAttr> neutral =
        combiner ? arith::getNeutralElement(combiner) : std::nullopt;
    if (!neutral)
      return {};
    found.push_back({combiner, *neutral});
  }
  return found;
}

/// Makes the outputs of `loop` those of blocks of loop `l`, each in `blocks`
/// rows of a buffer of its own, and returns the loop nest that combines them.
LoopOp ProgramBuilder::splitInBlocks(
    LoopOp &loop, unsigned l, int64_t blocks,
    ArrayRef<std::pair<Operation *, TypedAttr>> combiners) {
  LoopOp total;
  total.body = makeCombiningBody(
      program, llvm::to_vector(llvm::make_first_range(combiners)));
  total.extents = {blocks};
  total.reduction = {true};
  for (unsigned d = 0; d < loop.extents.size(); ++d)
    if (!loop.reduction[d]) {
      total.extents.push_back(loop.extents[d]);
      total.reduction.push_back(false);
    }
  SmallVector<Access, 2> outputs = loop.outputs, inits = loop.inits;
  SmallVector<bool, 6> reduction = loop.reduction;
  splitLoop(loop, l, blocks);
  for (auto [r, output] : llvm::enumerate(outputs)) {
    int64_t results = output.buffer->elements;
    const Access &init = inits[r];
    Access from{nullptr, 0, {results}, {}, output.elementType};
    Access to{output.buffer, output.offset, {0}, {}, output.elementType};
    Access start{init.buffer, init.offset, {0}, init.scalar, init.elementType};
    for (unsigned d = 0; d < reduction.size(); ++d) {
      if (reduction[d])
        continue;
      from.strides.push_back(output.strides[d]);
      to.strides.push_back(output.strides[d]);
      start.strides.push_back(init.strides.empty() ? 0 : init.strides[d]);
    }
    from.buffer = newView({blocks, results}, output.elementType).buffer;
    loop.outputs[r].buffer = from.buffer;
    loop.outputs[r].strides[l] = results;
    loop.inits[r] = {nullptr, 0, Strides(loop.extents.size(), 0),
                     Attribute(combiners[r].second), output.elementType};
    total.inputs.push_back(from);
    total.outputs.push_back(to);
    total.inits.push_back(start);
  }
  return total;
}

void ProgramBuilder::addSplitReduction(linalg::LinalgOp op, LoopOp loop) {
  auto addWhole = [&] { addItem(Item::Kind::Loop, op).loop = std::move(loop); };
  int l = chooseLoop(loop);
  bool readsIndices = !op.getBlock()->getOps<linalg::IndexOp>().empty();
  if (l < 0 || readsIndices)
    return addWhole();
  auto combiners = findCombiners(loop);
  int64_t blocks = chooseBlocks(loop.extents[l]);
  if (combiners.empty() || blocks == 0)
    return addWhole();
  LoopOp total = splitInBlocks(loop, l, blocks, combiners);
  addItem(Item::Kind::Loop, op).loop = std::move(loop);
  addItem(Item::Kind::Loop, op).loop = std::move(total);
}
