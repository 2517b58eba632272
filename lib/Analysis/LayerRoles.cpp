//===- LayerRoles.cpp - roles of contractions in a network ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/LayerRoles.h"
#include "aal/Analysis/Dimensions.h"
#include "aal/Analysis/StructuredOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include <array>
#include <deque>

using namespace mlir;
using namespace mlir::aal;

//===----------------------------------------------------------------------===//
// Spelling
//===----------------------------------------------------------------------===//

static constexpr std::array<std::pair<LayerRole, StringLiteral>, 6> kNames = {{
    {LayerRole::FfnFirst, "ffn_first"},
    {LayerRole::FfnSecond, "ffn_second"},
    {LayerRole::TokenFfnFirst, "token_ffn_first"},
    {LayerRole::TokenFfnSecond, "token_ffn_second"},
    {LayerRole::AttentionProjection, "attention_projection"},
    {LayerRole::AttentionOutput, "attention_output"},
}};

StringRef aal::stringify(LayerRole role) {
  for (const auto &[candidate, name] : kNames)
    if (candidate == role)
      return name;
  llvm_unreachable("every role has a name");
}

std::optional<LayerRole> aal::parseLayerRole(StringRef text) {
  for (const auto &[role, name] : kNames)
    if (name == text)
      return role;
  return std::nullopt;
}

std::string aal::layerRoleNames() {
  return llvm::join(
      llvm::map_range(kNames, [](const auto &entry) { return entry.second; }),
      ", ");
}

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

namespace {
/// What lies above a value, up to the products.
struct Above {
  SmallVector<Operation *, 4> linears;   // products with a parameter
  SmallVector<Operation *, 2> attention; // products of two activations
  bool hasReduction = false;
  bool hasNonlinearity = false;
  /// Another product (a convolution), or too far.
  bool isUnknown = false;
  /// Layout roots of what was passed.
  DenseSet<Value> passed;
};

/// How many ops a search passes: the longest pattern (rotary embedding, a
/// composed GELU with dropout) has about 30, and each search stays bounded.
constexpr unsigned kMaxPassed = 96;

class RoleFinder {
public:
  RoleFinder(const StepGraph &graph, DenseMap<Operation *, LayerRole> &roles)
      : graph(graph), roles(roles) {}

  void run();

private:
  void collectProducts();
  Above searchAbove(Value start, bool stopAtReduction) const;
  bool isNonlinear(Operation *op) const;
  void findAttention(Operation *product);
  void findOutputProjection(Operation *linear);
  void findFeedForward(Operation *linear);
  bool addsToInputOf(Operation *second, ArrayRef<Operation *> firsts) const;
  Operation *getNextAddition(Value value, Value &other) const;
  bool isOverTokens(Operation *first) const;
  void assign(ArrayRef<Operation *> linears, LayerRole role);

  const StepGraph &graph;
  DenseMap<Operation *, LayerRole> &roles;
  /// Products with a parameter, and the operand that is the activation.
  llvm::MapVector<Operation *, OpOperand *> linears;
  llvm::SetVector<Operation *> attention;
};
} // namespace

static bool isParameter(const StepGraph &graph, Value value) {
  auto argument = dyn_cast<BlockArgument>(getLayoutRoot(value));
  return argument &&
         graph.getStep().getArguments()[argument.getArgNumber()].role ==
             ArgumentRole::Parameter;
}

void RoleFinder::collectProducts() {
  for (Operation *op : graph.getOps()) {
    if (!graph.isForward(op))
      continue;
    std::optional<ProductOperands> product = getProductOperands(op);
    if (!product ||
        !linalg::isaContractionOpInterface(cast<linalg::LinalgOp>(op)))
      continue;
    if (isParameter(graph, product->rhs->get()))
      linears[op] = product->lhs;
    else if (isParameter(graph, product->lhs->get()))
      linears[op] = product->rhs;
    else if (graph.dependsOnSample(product->lhs->get()) &&
             graph.dependsOnSample(product->rhs->get()))
      attention.insert(op);
  }
}

/// True where the body is no linear function of the activations: it calls a
/// function, compares, or multiplies two activations.
bool RoleFinder::isNonlinear(Operation *op) const {
  auto linalgOp = dyn_cast<linalg::LinalgOp>(op);
  if (!linalgOp || getLayoutSource(op))
    return false;
  bool multiplies = false;
  for (Operation &scalar : *linalgOp.getBlock()) {
    if (isa<math::MathDialect>(scalar.getDialect()) ||
        isa<arith::CmpFOp, arith::MaximumFOp, arith::MaxNumFOp, arith::DivFOp>(
            scalar))
      return true;
    multiplies |= isa<arith::MulFOp>(scalar);
  }
  // Dropout masks are arguments; multiplying by one is linear.
  unsigned activations =
      llvm::count_if(linalgOp.getDpsInputs(), [&](Value input) {
        return graph.isForward(getLayoutRoot(input)) &&
               graph.dependsOnSample(input);
      });
  return multiplies && activations >= 2;
}

Above RoleFinder::searchAbove(Value start, bool stopAtReduction) const {
  Above above;
  std::deque<Value> queue{start};
  DenseSet<Operation *> visited;
  while (!queue.empty()) {
    Value value = queue.front();
    queue.pop_front();
    Operation *def = value.getDefiningOp();
    if (!def || !graph.dependsOnSample(value) || !visited.insert(def).second)
      continue;
    if (linears.contains(def)) {
      above.linears.push_back(def);
      continue;
    }
    if (attention.contains(def)) {
      above.attention.push_back(def);
      continue;
    }
    above.passed.insert(getLayoutRoot(value));
    above.hasReduction |= isReduction(def);
    above.isUnknown |=
        getProductOperands(def).has_value() || visited.size() > kMaxPassed;
    if (above.isUnknown || (stopAtReduction && above.hasReduction))
      return above;
    above.hasNonlinearity |= isNonlinear(def);
    for (Value read : graph.getReads(def))
      queue.push_back(read);
  }
  return above;
}

void RoleFinder::assign(ArrayRef<Operation *> found, LayerRole role) {
  for (Operation *linear : found)
    roles.try_emplace(linear, role);
}

//===----------------------------------------------------------------------===//
// Attention
//===----------------------------------------------------------------------===//

/// `product` is PV if exactly one factor comes from another product of two
/// activations, QK^T, through the softmax.
void RoleFinder::findAttention(Operation *product) {
  ProductOperands factors = *getProductOperands(product);
  Above lhs = searchAbove(factors.lhs->get(), /*stopAtReduction=*/false);
  Above rhs = searchAbove(factors.rhs->get(), /*stopAtReduction=*/false);
  if (lhs.attention.empty() == rhs.attention.empty())
    return;
  const Above &probabilities = lhs.attention.empty() ? rhs : lhs;
  const Above &values = lhs.attention.empty() ? lhs : rhs;
  if (!probabilities.hasReduction || !probabilities.hasNonlinearity)
    return;
  assign(values.linears, LayerRole::AttentionProjection);
  for (Operation *scores : probabilities.attention) {
    ProductOperands pair = *getProductOperands(scores);
    for (OpOperand *factor : {pair.lhs, pair.rhs})
      assign(searchAbove(factor->get(), /*stopAtReduction=*/false).linears,
             LayerRole::AttentionProjection);
  }
}

void RoleFinder::findOutputProjection(Operation *linear) {
  Above above =
      searchAbove(linears.lookup(linear)->get(), /*stopAtReduction=*/true);
  if (!above.attention.empty() && above.linears.empty() &&
      !above.hasReduction && !above.isUnknown)
    assign(linear, LayerRole::AttentionOutput);
}

//===----------------------------------------------------------------------===//
// Feed-forward networks
//===----------------------------------------------------------------------===//

/// The next addition of two activations below `value`, through elementwise ops,
/// and what it adds. Null where anything else comes first.
Operation *RoleFinder::getNextAddition(Value value, Value &other) const {
  constexpr unsigned kMaxSteps = 12;
  for (unsigned step = 0; step != kMaxSteps; ++step) {
    Operation *next = nullptr;
    for (OpOperand &use : value.getUses()) {
      Operation *user = graph.getTopLevel(use.getOwner());
      if (user == graph.getStep().getReturn() || !graph.isForward(user) ||
          !isElementwise(user) || user->getNumResults() != 1)
        continue;
      next = user;
      auto op = dyn_cast<linalg::LinalgOp>(user);
      bool adds = op && !getLayoutSource(user) &&
                  llvm::any_of(*op.getBlock(), [](Operation &scalar) {
                    return isa<arith::AddFOp>(scalar);
                  });
      if (!adds)
        continue;
      for (Value input : op.getDpsInputs())
        if (input != value && graph.dependsOnSample(input)) {
          other = getLayoutRoot(input);
          return user;
        }
    }
    if (!next)
      return nullptr;
    value = next->getResult(0);
  }
  return nullptr;
}

/// True where the result of `second` is added to what `firsts` read, normalised
/// or not: a residual connection.
bool RoleFinder::addsToInputOf(Operation *second,
                               ArrayRef<Operation *> firsts) const {
  // Parallel blocks add the attention's result first.
  constexpr unsigned kMaxAdditions = 3;
  DenseSet<Value> inputs;
  for (Operation *first : firsts) {
    Value input = linears.lookup(first)->get();
    Above above = searchAbove(input, /*stopAtReduction=*/false);
    inputs.insert(getLayoutRoot(input));
    inputs.insert(above.passed.begin(), above.passed.end());
  }
  Value value = second->getResult(0);
  for (unsigned i = 0; i != kMaxAdditions; ++i) {
    Value other;
    Operation *addition = getNextAddition(value, other);
    if (!addition)
      return false;
    if (inputs.contains(other))
      return true;
    value = addition->getResult(0);
  }
  return false;
}

bool RoleFinder::isOverTokens(Operation *first) const {
  OpOperand *activation = linears.lookup(first);
  Value root = getLayoutRoot(activation->get());
  llvm::SmallBitVector normalized = getNormalizedDims(root);
  llvm::SmallBitVector contracted =
      mapDimsToRoot(activation->get(), getContractedDims(*activation));
  return normalized.any() && contracted.test(normalized);
}

void RoleFinder::findFeedForward(Operation *linear) {
  Above above =
      searchAbove(linears.lookup(linear)->get(), /*stopAtReduction=*/true);
  if (above.linears.empty() || !above.attention.empty() || above.hasReduction ||
      above.isUnknown || !above.hasNonlinearity ||
      !addsToInputOf(linear, above.linears))
    return;
  bool overTokens = isOverTokens(above.linears.front());
  assign(linear, overTokens ? LayerRole::TokenFfnSecond : LayerRole::FfnSecond);
  assign(above.linears,
         overTokens ? LayerRole::TokenFfnFirst : LayerRole::FfnFirst);
}

void RoleFinder::run() {
  collectProducts();
  for (Operation *product : attention)
    findAttention(product);
  for (const auto &entry : linears) {
    findOutputProjection(entry.first);
    findFeedForward(entry.first);
  }
}

//===----------------------------------------------------------------------===//
// LayerRoles
//===----------------------------------------------------------------------===//

LayerRoles::LayerRoles(const StepGraph &graph) {
  RoleFinder(graph, roles).run();
}

std::optional<LayerRole> LayerRoles::lookup(Operation *contraction) const {
  auto it = roles.find(contraction);
  if (it == roles.end())
    return std::nullopt;
  return it->second;
}
