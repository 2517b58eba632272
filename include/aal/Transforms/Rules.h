//===- Rules.h - rules that choose storage policies -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRANSFORMS_RULES_H
#define AAL_TRANSFORMS_RULES_H

#include "aal/Analysis/LayerRoles.h"
#include "aal/Dialect/AAL/IR/AALInterfaces.h"
#include "llvm/Support/GlobPattern.h"
#include <optional>

namespace mlir::aal {

/// Which saves a statement is for. An empty list asks nothing.
struct RuleSelector {
  SmallVector<UseKind> uses;
  SmallVector<LayerRole> roles;
  SmallVector<llvm::GlobPattern> layers;
  SmallVector<llvm::GlobPattern> names;
};

/// What a statement of a rule file does.
enum class RuleAction {
  Apply,                // gives `policy` to what `selector` selects
  Offer,                // lets the minimum cut give it to that
  Allow,                // the same, where there is something to give it to
  Residual,             // shares roots along residual chains by `strides`
  StoreIndices,         // finds maxima in the forward pass
  RecomputeElementwise, // makes elementwise chains again
  RecomputeBlocks,      // makes the insides of blocks again
  RecomputeMincut,      // makes again what a minimum cut does not store
};

/// What a rule asks of the minimum cut. Settings of several rules are joined.
struct CutSettings {
  /// Parts of the forward pass, and how many of them run their products again.
  unsigned segments = 1, repeated = 0;
  /// The share of what is there at once, where all ends of parts are stored,
  /// that may be: the rest of the ends are made again. 1 for all of it.
  double share = 1;
  /// Bytes that must be saved for each byte that repeated ops read or write,
  /// and for each floating-point operation of a repeated product. Infinity for
  /// ops that never run again; without a price, products run again only in
  /// parts, and there for nothing.
  double pricePerByte = 0;
  std::optional<double> pricePerFlop;
  /// In place of a price for products: the most floating-point operations of
  /// those that run again.
  std::optional<double> work;
};

/// One statement of a rule file.
struct RuleStatement {
  RuleAction action;
  Location loc;     // the statement's place
  std::string text; // as written
  Attribute policy = {};
  /// For what `policy` does not suit; may be null.
  Attribute otherwise = {};
  RuleSelector selector = {};
  SmallVector<int64_t> strides = {};
  /// Leaves alone what an earlier statement has given a policy.
  bool isDefault = false;
  /// For a minimum cut.
  CutSettings cut = {};
};

/// A list of statements, in order; later ones win. The grammar, one statement a
/// line, `//` starts a comment:
///
///   statement ::= `include` NAME
///               | (`apply` | `default` | `offer` | `allow`) POLICY
///                 (`else` POLICY)? `to` condition+
///               | `residual` `stride` `=` NUMBER (`,` NUMBER)*
///               | `recompute` (`elementwise` | `blocks` | cut)
///               | `add` `seed`
///               | `store` `indices`
///               | `join` `activations`
///   cut ::= `mincut` (`segments` `=` NUMBER (`,` NUMBER | `/` NUMBER `%`)?
///                    | `price` `=` NUMBER (`,` NUMBER)?)*
///   condition ::= (`use` | `role` | `layer` | `name`) `=` VALUE (`|` VALUE)*
///
/// POLICY is any attribute that is a storage policy. Layers and names are glob
/// patterns (`blocks.*.mlp.fc2`). A preset may take values (`ara=3,4,2,2`),
/// which then stand for `$values` in its text; text in brackets around it is
/// left out without values. docs/Rules.md explains them.
class RuleSet {
public:
  /// Reads `spec`: names of presets and `@files`, joined by `+`. Reports errors
  /// at the file and line, or at `loc`.
  static FailureOr<RuleSet> parse(StringRef spec, Location loc);

  ArrayRef<RuleStatement> getStatements() const { return statements; }

  /// True where a step without a seed gets one if a policy needs it.
  bool addsSeed() const { return isSeedAdded; }
  /// True where saved tensors that one derivative reads are made one first.
  bool joinsActivations() const { return areActivationsJoined; }

private:
  friend class RuleParser;
  std::vector<RuleStatement> statements;
  bool isSeedAdded = false;
  bool areActivationsJoined = false;
};

/// The presets, comma-separated, for messages.
std::string getRulePresetNames();

} // namespace mlir::aal

#endif // AAL_TRANSFORMS_RULES_H
