//===- WorkLimitTest.cpp - the fewest bytes within some work --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/Flops.h"
#include "aal/InitAll.h"
#include "aal/Planner/StorageCut.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <random>

using namespace mlir;
using namespace mlir::aal;

namespace {
/// A random network of a few products, with what a backward pass could read of
/// them saved.
class Network {
public:
  Network(MLIRContext &context, unsigned seed) : random(seed) {
    module = parseSourceString<ModuleOp>(makeSource(), &context);
    if (module)
      module->walk([&](SaveOp save) { saves.push_back(save); });
  }

  ArrayRef<SaveOp> getSaves() const { return saves; }

private:
  unsigned draw(unsigned count) { return random() % count; }
  static std::string getType(unsigned columns) {
    return "tensor<8x" + std::to_string(columns) + "xf32>";
  }
  std::string makeSource();
  void addLayer(unsigned layer, std::string &arguments, std::string &body);

  std::mt19937 random;
  OwningOpRef<ModuleOp> module;
  SmallVector<SaveOp> saves;
  unsigned width = 8;
};
} // namespace

/// A product, a function of it, and saves of one or both.
void Network::addLayer(unsigned layer, std::string &arguments,
                       std::string &body) {
  static constexpr unsigned kWidths[] = {2, 4, 8, 12, 16, 24};
  unsigned next = kWidths[draw(std::size(kWidths))];
  std::string i = std::to_string(layer), type = getType(next);
  std::string weight =
      "tensor<" + std::to_string(width) + "x" + std::to_string(next) + "xf32>";
  arguments += ", %w" + i + ": " + weight + ", %i" + i + ": " + type;
  std::string before =
      layer == 0 ? "%x" : (draw(4) ? "%e" : "%p") + std::to_string(layer - 1);
  body += "%p" + i + " = linalg.matmul ins(" + before + ", %w" + i + " : " +
          getType(width) + ", " + weight + ") outs(%i" + i + " : " + type +
          ") -> " + type + "\n";
  body += "%e" + i + " = linalg.exp ins(%p" + i + " : " + type + ") outs(%i" +
          i + " : " + type + ") -> " + type + "\n";
  unsigned which = draw(4);
  for (StringRef value : {"p", "e"}) {
    bool isSaved = value == "p" ? which & 1 : which & 2;
    if (isSaved)
      body += ("%h" + value + i + " = aal.save %" + value + i +
               " for pointwise as [#aal.keep] {name = \"" + value + i +
               "\"} : " + type + "\n")
                  .str();
  }
  width = next;
}

std::string Network::makeSource() {
  std::string arguments = "%x: " + getType(width), body;
  for (unsigned layer = 0; layer < 8; ++layer)
    addLayer(layer, arguments, body);
  return "func.func @main(" + arguments + ") {\n" + body + "return\n}";
}

/// The fewest bytes of all sets of products within `flops`.
static double findLeast(ArrayRef<SaveOp> saves, double flops) {
  StorageCutOptions options;
  options.pricePerFlop = 1e3; // no product is worth that
  SmallVector<Operation *> products;
  StorageCut dearest = StorageCut::solve(saves, options);
  for (auto [op, isRepeated] : dearest.getProducts())
    products.push_back(op);
  double least = INFINITY;
  for (unsigned set = 0; set < 1u << products.size(); ++set) {
    options.paid.clear();
    for (auto [i, op] : llvm::enumerate(products))
      if (set >> i & 1)
        options.paid.insert(op);
    StorageCut cut = StorageCut::solve(saves, options);
    if (cut.getRepeatedFlops() <= flops)
      least = std::min(least, cut.getStoredBytes());
  }
  return least;
}

TEST(WorkLimitTest, FindsTheFewestBytesOfAllSets) {
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  aal::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  for (unsigned seed = 0; seed < 15; ++seed) {
    Network network(context, seed);
    ASSERT_FALSE(network.getSaves().empty());
    StorageCutOptions all;
    all.pricePerFlop = 0;
    double most = StorageCut::solve(network.getSaves(), all).getRepeatedFlops();
    for (double share : {0.2, 0.4, 0.55, 0.7, 0.85}) {
      StorageCut cut = solveWithinWork(network.getSaves(), {}, share * most);
      EXPECT_LE(cut.getRepeatedFlops(), share * most);
      // Prices are fractions of bytes, and rounded.
      EXPECT_NEAR(cut.getStoredBytes(),
                  findLeast(network.getSaves(), share * most), 0.5)
          << "seed " << seed << ", share " << share;
    }
  }
}
