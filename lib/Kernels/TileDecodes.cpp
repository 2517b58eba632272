//===- TileDecodes.cpp - products over parts of decoded operands ----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A weight gradient sums over samples. Where one of its operands is decoded
// from a few bits an element and from scales, that operand is made some samples
// at a time, and the sum goes on from part to part: all of it is never there as
// floats. A part is decoded by loop nests of its own, over the same body.
//
//===----------------------------------------------------------------------===//

#include "DecodeChains.h"
#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

/// Fewest terms of a part of a product, and most parts.
static constexpr int64_t kMinTerms = 256, kMaxParts = 8;
namespace {

/// How the sum of a product or convolution is divided.
struct Tiling {
  Buffer *operand = nullptr;
  DecodeChain chain;
  bool isA = false;  // of a product
  int batchDim = -1; // that is divided; -1: the terms of each sum
  int64_t step = 0;  // elements of the operand from one term to the next
  SmallVector<int64_t> ends; // of the parts, in terms
};

class DecodeTiler {
public:
  explicit DecodeTiler(Program &program);
  void run();

private:
  std::optional<Tiling> planGemm(const GemmCall &call) const;
  std::optional<Tiling> planConvolution(const ConvolutionCall &call) const;
  void planItems();

  Buffer *decodePart(const DecodeChain &chain, int64_t from, int64_t elements);
  void addItem(const Item &like, Item::Kind kind, LoopOp loop,
               std::unique_ptr<GemmCall> gemm,
               std::unique_ptr<ConvolutionCall> convolution);
  void addGemms(const Item &item, const Tiling &tiling);
  void addConvolutions(const Item &item, const Tiling &tiling);
  View addTemporary(Type type, ArrayRef<int64_t> sizes);
  void addSum(const Item &item, const View &a, const View &b, const View &to);
  Block *getAddition(Location loc);

  Program &program;
  DecodeChains chains;
  DenseMap<Buffer *, SmallVector<unsigned, 1>> readers;
  DenseMap<unsigned, Tiling> tilings; // by item
  std::vector<Item> added;
  Block *addition = nullptr;
};

} // namespace

DecodeTiler::DecodeTiler(Program &program) : program(program), chains(program) {
  for (auto [i, item] : llvm::enumerate(program.items)) {
    unsigned index = i;
    item.forEachRead([&](Buffer *buffer) { readers[buffer].push_back(index); });
  }
}

//===----------------------------------------------------------------------===//
// Plans
//===----------------------------------------------------------------------===//

/// Ends of at most `count` parts of `extent` terms, `step` elements each, of
/// which each is a multiple of `unit` elements.
static SmallVector<int64_t> divide(int64_t extent, int64_t count, int64_t step,
                                   int64_t unit) {
  SmallVector<int64_t> ends;
  int64_t terms = std::lcm(unit, step) / step, units = extent / terms;
  count = std::min(count, units);
  for (int64_t part = 1; part <= count; ++part)
    ends.push_back(part == count ? extent : units * part / count * terms);
  return ends;
}

/// The terms of one sum are divided, or a batch dimension that is summed.
std::optional<Tiling> DecodeTiler::planGemm(const GemmCall &call) const {
  const AalGemm &desc = call.desc;
  if (call.a.buffer == call.b.buffer || desc.aCodes.bits || desc.bCodes.bits)
    return std::nullopt;
  for (bool isA : {true, false}) {
    const View &view = isA ? call.a : call.b;
    int64_t elements = view.buffer->elements;
    Tiling tiling;
    tiling.operand = view.buffer;
    tiling.isA = isA;
    int64_t terms = 0, most = kMaxParts;
    if (desc.batchDims == 0) {
      tiling.step = isA ? desc.aColumnStride : desc.bRowStride;
      terms = desc.k;
      most = std::min(most, desc.k / kMinTerms);
    }
    for (int64_t d = 0; d < desc.batchDims; ++d) {
      int64_t stride = (isA ? desc.aBatchStride : desc.bBatchStride)[d];
      if (desc.cBatchStride[d] != 0 || stride * desc.batch[d] != elements)
        continue;
      tiling.batchDim = d;
      tiling.step = stride;
      terms = desc.batch[d];
    }
    if (view.offset != 0 || terms == 0 || tiling.step * terms != elements)
      continue;
    std::optional<DecodeChain> chain = chains.find(view.buffer);
    if (!chain)
      continue;
    tiling.ends = divide(terms, most, tiling.step, chain->unit);
    tiling.chain = std::move(*chain);
    if (tiling.ends.size() > 1)
      return tiling;
  }
  return std::nullopt;
}

/// The library adds to no weight gradient, so each part has one of its own:
/// those have to be small.
std::optional<Tiling>
DecodeTiler::planConvolution(const ConvolutionCall &call) const {
  const AalConvolution &desc = call.desc;
  int64_t elements = call.src.buffer->elements, results = 1;
  for (int64_t size : desc.weights)
    results *= size;
  if (desc.direction != AAL_BACKWARD_WEIGHTS || call.src.offset != 0 ||
      desc.srcStrides[0] * desc.src[0] != elements ||
      call.src.buffer == call.dst.buffer || results * 4 > elements)
    return std::nullopt;
  std::optional<DecodeChain> chain = chains.find(call.src.buffer);
  if (!chain)
    return std::nullopt;
  Tiling tiling;
  tiling.operand = call.src.buffer;
  tiling.step = desc.srcStrides[0];
  tiling.ends = divide(desc.src[0], kMaxParts, tiling.step, chain->unit);
  tiling.chain = std::move(*chain);
  if (tiling.ends.size() < 2)
    return std::nullopt;
  return tiling;
}

/// An operand that another item reads as a whole is there anyway.
void DecodeTiler::planItems() {
  for (auto [i, item] : llvm::enumerate(program.items)) {
    std::optional<Tiling> tiling;
    if (item.kind == Item::Kind::Gemm)
      tiling = planGemm(*item.gemm);
    else if (item.kind == Item::Kind::Convolution)
      tiling = planConvolution(*item.convolution);
    if (tiling)
      tilings.try_emplace(i, std::move(*tiling));
  }
  SmallVector<unsigned> rejected;
  for (const auto &[i, tiling] : tilings)
    for (unsigned reader : readers.lookup(tiling.operand)) {
      auto it = tilings.find(reader);
      if (it == tilings.end() || it->second.operand != tiling.operand)
        rejected.push_back(i);
    }
  for (unsigned i : rejected)
    tilings.erase(i);
}

//===----------------------------------------------------------------------===//
// Parts
//===----------------------------------------------------------------------===//

void DecodeTiler::addItem(const Item &like, Item::Kind kind, LoopOp loop,
                          std::unique_ptr<GemmCall> gemm,
                          std::unique_ptr<ConvolutionCall> convolution) {
  added.push_back(Item{kind, like.loc, like.backward, like.op, std::move(loop),
                       std::move(gemm), std::move(convolution), nullptr,
                       nullptr});
}

/// Adds loop nests that make `elements` elements from element `from` on.
/// Returns the buffer of those.
Buffer *DecodeTiler::decodePart(const DecodeChain &chain, int64_t from,
                                int64_t elements) {
  DenseMap<Buffer *, Buffer *> parts;
  Buffer *part = nullptr;
  for (const Item *item : chain.items) {
    LoopOp loop = item->loop;
    Access &output = loop.outputs.front();
    int outermost = DecodeChains::findOutermost(loop);
    int64_t stride = output.strides[outermost];
    loop.extents[outermost] = elements / stride;
    for (auto *list : {&loop.inputs, &loop.inits})
      for (Access &access : *list) {
        if (!access.buffer)
          continue;
        if (Buffer *made = parts.lookup(access.buffer))
          access.buffer = made;
        else
          access.offset += from / stride * access.strides[outermost];
      }
    part = program.addBuffer(Buffer::Kind::Temporary, output.elementType,
                             elements);
    parts[output.buffer] = part;
    output.buffer = part;
    addItem(*item, Item::Kind::Loop, std::move(loop), nullptr, nullptr);
  }
  return part;
}

void DecodeTiler::addGemms(const Item &item, const Tiling &tiling) {
  const AalGemm &desc = item.gemm->desc;
  int64_t from = 0, otherStep;
  if (tiling.batchDim < 0)
    otherStep = tiling.isA ? desc.bRowStride : desc.aColumnStride;
  else
    otherStep =
        (tiling.isA ? desc.bBatchStride : desc.aBatchStride)[tiling.batchDim];
  for (int64_t end : tiling.ends) {
    auto part = std::make_unique<GemmCall>(*item.gemm);
    int64_t terms = end - from;
    (tiling.batchDim < 0 ? part->desc.k : part->desc.batch[tiling.batchDim]) =
        terms;
    if (from != 0)
      part->desc.beta = 1;
    (tiling.isA ? part->a : part->b).buffer =
        decodePart(tiling.chain, from * tiling.step, terms * tiling.step);
    (tiling.isA ? part->b : part->a).offset += from * otherStep;
    addItem(item, Item::Kind::Gemm, LoopOp(), std::move(part), nullptr);
    from = end;
  }
}

//===----------------------------------------------------------------------===//
// Convolutions
//===----------------------------------------------------------------------===//

Block *DecodeTiler::getAddition(Location loc) {
  if (addition)
    return addition;
  auto block = std::make_unique<Block>();
  OpBuilder b(program.context);
  for (unsigned i = 0; i < 3; ++i)
    block->addArgument(b.getF32Type(), loc);
  b.setInsertionPointToEnd(block.get());
  Value sum = arith::AddFOp::create(b, loc, block->getArgument(0),
                                    block->getArgument(1));
  linalg::YieldOp::create(b, loc, sum);
  program.bodies.push_back(std::move(block));
  return addition = program.bodies.back().get();
}

View DecodeTiler::addTemporary(Type type, ArrayRef<int64_t> sizes) {
  Buffer *buffer = program.addBuffer(Buffer::Kind::Temporary, type,
                                     ShapedType::getNumElements(sizes));
  return {buffer, 0, Strides(sizes), denseStrides(sizes)};
}

/// Adds `to` = `a` + `b`.
void DecodeTiler::addSum(const Item &item, const View &a, const View &b,
                         const View &to) {
  LoopOp loop;
  loop.extents = to.sizes;
  loop.reduction.assign(to.sizes.size(), false);
  Type type = to.buffer->elementType;
  for (const View *view : {&a, &b})
    loop.inputs.push_back(
        {view->buffer, view->offset, view->strides, {}, type});
  loop.outputs.push_back({to.buffer, to.offset, to.strides, {}, type});
  loop.inits.emplace_back();
  loop.body = getAddition(item.loc);
  addItem(item, Item::Kind::Loop, std::move(loop), nullptr, nullptr);
}

void DecodeTiler::addConvolutions(const Item &item, const Tiling &tiling) {
  const ConvolutionCall &call = *item.convolution;
  const AalConvolution &desc = call.desc;
  Strides sizes(desc.weights, desc.weights + 5);
  Type type = call.weights.buffer->elementType;
  View whole{call.weights.buffer, call.weights.offset, sizes,
             Strides(desc.weightsStrides, desc.weightsStrides + 5)};
  View total;
  int64_t from = 0;
  for (int64_t end : tiling.ends) {
    auto part = std::make_unique<ConvolutionCall>(call);
    part->desc.src[0] = part->desc.dst[0] = end - from;
    part->src.buffer = decodePart(tiling.chain, from * tiling.step,
                                  (end - from) * tiling.step);
    part->dst.offset += from * desc.dstStrides[0];
    View made = addTemporary(type, sizes);
    llvm::copy(made.strides, part->desc.weightsStrides);
    part->weights = made;
    addItem(item, Item::Kind::Convolution, LoopOp(), nullptr, std::move(part));
    View sum = made;
    if (from != 0) {
      sum = end == tiling.ends.back() ? whole : addTemporary(type, sizes);
      addSum(item, total, made, sum);
    }
    total = sum;
    from = end;
  }
}

void DecodeTiler::run() {
  planItems();
  if (tilings.empty())
    return;
  // Chains point to the items, which therefore move only when all are done.
  std::vector<std::pair<bool, unsigned>> order; // whether added, and number
  for (auto [i, item] : llvm::enumerate(program.items)) {
    auto it = tilings.find(i);
    if (it == tilings.end()) {
      order.push_back({false, i});
      continue;
    }
    unsigned first = added.size();
    if (item.kind == Item::Kind::Gemm)
      addGemms(item, it->second);
    else
      addConvolutions(item, it->second);
    for (unsigned number = first; number < added.size(); ++number)
      order.push_back({true, number});
  }
  std::vector<Item> items;
  items.reserve(order.size());
  for (auto [isAdded, number] : order)
    items.push_back(std::move((isAdded ? added : program.items)[number]));
  program.items = std::move(items);
}

void aal::tileDecodes(Program &program) { DecodeTiler(program).run(); }
