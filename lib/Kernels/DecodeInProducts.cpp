//===- DecodeInProducts.cpp - products that read packed codes -------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// An operand that is decoded from a few bits for each element would be written
// to memory in full only to be read once. Where each reader is a product, the
// products decode it for themselves, tile by tile: the chain of elementwise
// loop nests from the codes to the operand becomes a table with one entry for
// each code. Where the operand is in another order than the codes, and the
// order keeps words whole, their words are copied in its stead.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include <map>

using namespace mlir;
using namespace mlir::aal;

/// Loop nests between the codes and the operand.
static constexpr unsigned kMaxChain = 8;

//===----------------------------------------------------------------------===//
// Evaluation on constants
//===----------------------------------------------------------------------===//

/// The constant that `value` is, given those of some values, or null.
static Attribute evaluate(Value value, DenseMap<Value, Attribute> &known) {
  if (Attribute attr = known.lookup(value))
    return attr;
  Operation *op = value.getDefiningOp();
  if (!op || op->getNumResults() != 1 || op->getNumRegions() != 0)
    return {};
  SmallVector<Attribute> operands;
  for (Value operand : op->getOperands()) {
    operands.push_back(evaluate(operand, known));
    if (!operands.back())
      return {};
  }
  // A fold may change the op in place.
  Operation *copy = op->clone();
  SmallVector<OpFoldResult, 1> results;
  LogicalResult folded = copy->fold(operands, results);
  copy->destroy();
  if (failed(folded) || results.size() != 1)
    return {};
  Attribute attr = dyn_cast_if_present<Attribute>(results.front());
  if (auto other = dyn_cast_if_present<Value>(results.front()))
    attr = evaluate(other, known);
  return known[value] = attr;
}

//===----------------------------------------------------------------------===//
// Chains
//===----------------------------------------------------------------------===//

namespace {

/// An operand that is decoded from codes.
struct Decoded {
  Buffer *words;
  AalCodes codes;
  SmallVector<Operation *> ops;
  /// Copies words to `words` where the order differs, before item `position`.
  std::optional<Item> reorder;
  unsigned position = 0;
  /// Else the loop nest that changes the order, for the products to follow.
  const LoopOp *order = nullptr;
};

class Decoder {
public:
  explicit Decoder(Program &program);
  void run();

private:
  /// The only item that writes `buffer`, where that is a loop nest with one
  /// output, which it writes in full.
  const Item *getWriter(Buffer *buffer) const;
  std::optional<Decoded> getDecoded(Buffer *buffer);
  bool addReorder(const Item &from, int64_t first, const Access &words,
                  int64_t codesPerWord, Decoded &decoded);
  bool followOrder(const LoopOp &order, Buffer &buffer,
                   ArrayRef<unsigned> products);
  void insertItems();

  Program &program;
  DenseMap<Buffer *, SmallVector<unsigned, 1>> writers, readers;
  std::multimap<unsigned, Item> inserted; // by the item that they go before
};

} // namespace

/// The one input of a loop nest that is no scalar; -1 where there are others.
static int getOnlyInput(const LoopOp &loop) {
  int found = -1;
  for (auto [i, input] : llvm::enumerate(loop.inputs)) {
    if (!input.buffer)
      continue;
    if (found >= 0)
      return -1;
    found = i;
  }
  return found;
}

/// Whether `loop` reads `input` in the order of its output.
static bool keepsOrder(const LoopOp &loop, const Access &input) {
  for (auto [extent, in, out] : llvm::zip_equal(loop.extents, input.strides,
                                                loop.outputs.front().strides))
    if (extent != 1 && in != out)
      return false;
  return true;
}

/// The bit pattern of `code` after the bodies of `chain`, last first; null
/// where they compute no constant f32.
static FloatAttr decode(ArrayRef<std::pair<const LoopOp *, unsigned>> chain,
                        Attribute code) {
  for (auto [loop, input] : llvm::reverse(chain)) {
    if (!loop->body)
      continue;
    DenseMap<Value, Attribute> known;
    for (auto [i, access] : llvm::enumerate(loop->inputs)) {
      Attribute value = code;
      if (i != input) {
        value = dyn_cast_if_present<Attribute>(access.scalar);
        if (auto scalar = dyn_cast_if_present<Value>(access.scalar))
          matchPattern(scalar, m_Constant(&value));
      }
      if (value)
        known[loop->body->getArgument(i)] = value;
    }
    code = evaluate(loop->body->getTerminator()->getOperand(0), known);
    if (!code)
      return {};
  }
  auto value = dyn_cast<FloatAttr>(code);
  return value && value.getType().isF32() ? value : FloatAttr();
}

Decoder::Decoder(Program &program) : program(program) {
  for (auto [i, item] : llvm::enumerate(program.items)) {
    unsigned index = i;
    item.forEachRead([&](Buffer *buffer) {
      if (readers[buffer].empty() || readers[buffer].back() != index)
        readers[buffer].push_back(index);
    });
    item.forEachWrite(
        [&](Buffer *buffer) { writers[buffer].push_back(index); });
  }
}

const Item *Decoder::getWriter(Buffer *buffer) const {
  auto it = writers.find(buffer);
  if (it == writers.end() || it->second.size() != 1)
    return nullptr;
  const Item &item = program.items[it->second.front()];
  const LoopOp &loop = item.loop;
  bool isSimple = item.kind == Item::Kind::Loop && !loop.isReduction() &&
                  loop.outputs.size() == 1 && loop.gathers.empty() &&
                  loop.outputs.front().offset == 0 &&
                  loop.iterations() == buffer->elements;
  return isSimple ? &item : nullptr;
}

/// Makes `decoded` read a copy of `words` in the order of the output of `from`,
/// whose input starts at code `first`. False where words are taken apart.
bool Decoder::addReorder(const Item &from, int64_t first, const Access &words,
                         int64_t codesPerWord, Decoded &decoded) {
  LoopOp loop;
  loop.extents = from.loop.extents;
  loop.reduction = from.loop.reduction;
  Access in = from.loop.inputs[getOnlyInput(from.loop)],
         out = from.loop.outputs.front();
  in.elementType = out.elementType = words.elementType;
  first += in.offset + words.offset * codesPerWord;
  if (first % codesPerWord != 0)
    return false;
  bool hasRun = false; // of words that lie together on both sides
  for (auto [extent, source, target] :
       llvm::zip_equal(loop.extents, in.strides, out.strides)) {
    if (extent == 1) {
      source = target = 0;
      continue;
    }
    if (source == 1 && target == 1 && extent % codesPerWord == 0) {
      extent /= codesPerWord;
      hasRun = true;
      continue;
    }
    if (source % codesPerWord != 0 || target % codesPerWord != 0)
      return false;
    source /= codesPerWord;
    target /= codesPerWord;
  }
  if (!hasRun)
    return false;
  decoded.words = program.addBuffer(Buffer::Kind::Temporary, words.elementType,
                                    out.buffer->elements / codesPerWord);
  in.buffer = words.buffer;
  in.offset = first / codesPerWord;
  out.buffer = decoded.words;
  loop.inputs.push_back(std::move(in));
  loop.outputs.push_back(std::move(out));
  loop.inits.emplace_back();
  decoded.reorder.emplace(Item{Item::Kind::Loop, from.loc, from.backward,
                               nullptr, std::move(loop), nullptr, nullptr,
                               nullptr, nullptr});
  decoded.position = &from - program.items.data();
  return true;
}

std::optional<Decoded> Decoder::getDecoded(Buffer *buffer) {
  SmallVector<std::pair<const LoopOp *, unsigned>> chain;
  int64_t first = 0; // code that element 0 comes from, or of the other order
  const Item *reordered = nullptr;
  int64_t reorderedFirst = 0;
  SmallVector<Operation *> ops;
  while (chain.size() < kMaxChain) {
    const Item *item = getWriter(buffer);
    if (!item || buffer->kind != Buffer::Kind::Temporary)
      return std::nullopt;
    const LoopOp *loop = &item->loop;
    if (item->op)
      ops.push_back(item->op);
    if (int64_t bits = getUnpackedBits(*loop)) {
      const Access &words = loop->inputs.front();
      int64_t codesPerWord = loop->extents.back();
      Decoded decoded{words.buffer,
                      {bits, first + words.offset * codesPerWord, {}},
                      ops,
                      std::nullopt};
      auto type = cast<IntegerType>(loop->outputs.front().elementType);
      for (int64_t code = 0; code < int64_t(1) << bits; ++code) {
        FloatAttr value =
            decode(chain, IntegerAttr::get(type, APInt(type.getWidth(), code)));
        if (!value)
          return std::nullopt;
        decoded.codes.table[code] = value.getValue().convertToFloat();
      }
      if (!reordered)
        return decoded;
      if (addReorder(*reordered, first, words, codesPerWord, decoded)) {
        decoded.codes.first = reorderedFirst;
        return decoded;
      }
      if (reorderedFirst != 0)
        return std::nullopt;
      decoded.order = &reordered->loop;
      decoded.codes.first +=
          decoded.order->inputs[getOnlyInput(*decoded.order)].offset;
      return decoded;
    }
    int input = getOnlyInput(*loop);
    if (input < 0)
      return std::nullopt;
    chain.push_back({loop, input});
    if (keepsOrder(*loop, loop->inputs[input])) {
      first += loop->inputs[input].offset;
    } else if (!reordered) {
      reordered = item;
      reorderedFirst = std::exchange(first, 0);
    } else {
      return std::nullopt;
    }
    buffer = loop->inputs[input].buffer;
  }
  return std::nullopt;
}

/// Whether `item` is a product that can read codes in place of an operand.
static bool canReadCodes(const Item &item) {
  if (item.kind != Item::Kind::Gemm)
    return false;
  const GemmCall &call = *item.gemm;
  return call.a.buffer != call.b.buffer && !call.desc.aCodes.bits &&
         !call.desc.bCodes.bits;
}

/// Makes all `products` read `buffer` in the order that `order` copies it from.
bool Decoder::followOrder(const LoopOp &order, Buffer &buffer,
                          ArrayRef<unsigned> products) {
  SmallVector<AalGemm, 1> changed;
  for (unsigned product : products) {
    const GemmCall &call = *program.items[product].gemm;
    bool isA = call.a.buffer == &buffer;
    changed.push_back(call.desc);
    if ((isA ? call.a : call.b).offset != 0 ||
        failed(reorderOperand(changed.back(), isA, order.extents,
                              order.inputs[getOnlyInput(order)].strides,
                              order.outputs.front().strides)))
      return false;
  }
  for (auto [product, desc] : llvm::zip_equal(products, changed))
    program.items[product].gemm->desc = desc;
  return true;
}

void Decoder::run() {
  // In their order, so that the result does not depend on addresses. Decoding
  // adds buffers, which need none.
  for (Buffer *buffer :
       llvm::to_vector(llvm::make_pointer_range(program.buffers))) {
    auto it = readers.find(buffer);
    if (it == readers.end() || buffer->kind != Buffer::Kind::Temporary ||
        !buffer->elementType.isF32() ||
        !llvm::all_of(it->second, [&](unsigned reader) {
          return canReadCodes(program.items[reader]);
        }))
      continue;
    std::optional<Decoded> decoded = getDecoded(buffer);
    if (!decoded)
      continue;
    if (decoded->order && !followOrder(*decoded->order, *buffer, it->second))
      continue;
    if (decoded->reorder)
      inserted.emplace(decoded->position, std::move(*decoded->reorder));
    for (unsigned reader : it->second) {
      GemmCall &call = *program.items[reader].gemm;
      bool isA = call.a.buffer == buffer;
      View &view = isA ? call.a : call.b;
      AalCodes &codes = isA ? call.desc.aCodes : call.desc.bCodes;
      codes = decoded->codes;
      codes.first += view.offset;
      call.decodes = decoded->ops;
      view.buffer = decoded->words;
      view.offset = 0;
    }
  }
  insertItems();
}

void Decoder::insertItems() {
  std::vector<Item> items;
  items.reserve(program.items.size() + inserted.size());
  auto next = inserted.begin();
  for (auto [i, item] : llvm::enumerate(program.items)) {
    for (; next != inserted.end() && next->first == i; ++next)
      items.push_back(std::move(next->second));
    items.push_back(std::move(item));
  }
  program.items = std::move(items);
}

void aal::decodeInProducts(Program &program) { Decoder(program).run(); }
