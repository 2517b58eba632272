//===- DecodeChains.cpp - loop nests that decode operands -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DecodeChains.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

/// Loop nests between the codes and the operand.
static constexpr unsigned kMaxChain = 8;
/// How far up codes are looked for: gradients of residual branches are made of
/// each other all through the network.
static constexpr unsigned kMaxDepth = 64;
/// Smaller operands are not worth launches.
static constexpr int64_t kMinBytes = int64_t(256) << 10;
/// What the decoder reads in floats, such as scales, is this much less than
/// what it makes.
static constexpr int64_t kFewFloats = 8;

DecodeChains::DecodeChains(const Program &program) : program(program) {
  for (auto [i, item] : llvm::enumerate(program.items)) {
    unsigned index = i;
    item.forEachWrite(
        [&](Buffer *buffer) { writers[buffer].push_back(index); });
  }
}

int DecodeChains::findOutermost(const LoopOp &loop) {
  int outermost = -1;
  const Strides &strides = loop.outputs.front().strides;
  for (unsigned l = 0; l < loop.extents.size(); ++l)
    if (loop.extents[l] != 1 &&
        (outermost < 0 || strides[l] > strides[outermost]))
      outermost = l;
  return outermost;
}

/// The only item that writes `buffer`, where that is an elementwise loop nest
/// with one output, whose iterations may be divided.
const Item *DecodeChains::getWriter(Buffer *buffer) const {
  auto it = writers.find(buffer);
  if (it == writers.end() || it->second.size() != 1)
    return nullptr;
  const Item &item = program.items[it->second.front()];
  const LoopOp &loop = item.loop;
  if (item.kind != Item::Kind::Loop || loop.isReduction() ||
      loop.outputs.size() != 1 || !loop.gathers.empty() ||
      loop.outputs.front().offset != 0 || loop.iterations() != buffer->elements)
    return nullptr;
  int outermost = findOutermost(loop);
  if (outermost < 0 ||
      loop.outputs.front().strides[outermost] * loop.extents[outermost] !=
          buffer->elements)
    return nullptr;
  auto readsOutermost = [&](linalg::IndexOp index) {
    return static_cast<int>(index.getDim()) == outermost;
  };
  if (loop.body &&
      llvm::any_of(loop.body->getOps<linalg::IndexOp>(), readsOutermost))
    return nullptr;
  return &item;
}

/// Adds what makes `buffer`, from the codes on. False where it is not made of
/// codes alone, but for few floats.
bool DecodeChains::add(Buffer *buffer, DecodeChain &chain, bool &hasCodes,
                       unsigned depth) const {
  const Item *item = getWriter(buffer);
  if (!item || depth == kMaxDepth || chain.items.size() == kMaxChain)
    return false;
  const LoopOp &loop = item->loop;
  const Access &output = loop.outputs.front();
  chain.unit = std::lcm(chain.unit, output.strides[findOutermost(loop)]);
  for (const Access &input : loop.inputs) {
    if (!input.buffer)
      continue;
    bool isInteger = isa<IntegerType>(input.elementType);
    // What the forward pass makes is stored.
    const Item *writer = getWriter(input.buffer);
    if (!writer || !writer->backward) {
      bool isFew = input.buffer->elements * kFewFloats <= buffer->elements;
      if (!isInteger && !isFew)
        return false;
      hasCodes |= isInteger;
      continue;
    }
    // What is in between keeps the order.
    if (input.buffer->elements != buffer->elements || input.offset != 0)
      return false;
    for (auto [extent, in, out] :
         llvm::zip_equal(loop.extents, input.strides, output.strides))
      if (extent != 1 && in != out)
        return false;
    if (!add(input.buffer, chain, hasCodes, depth + 1))
      return false;
  }
  chain.items.push_back(item);
  return true;
}

std::optional<DecodeChain> DecodeChains::find(Buffer *operand) const {
  DecodeChain chain;
  bool hasCodes = false;
  if (operand->kind != Buffer::Kind::Temporary ||
      operand->bytes() < kMinBytes || !add(operand, chain, hasCodes) ||
      !hasCodes)
    return std::nullopt;
  return chain;
}
