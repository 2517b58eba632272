//===- LayerRoles.h - roles of contractions in a network --------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_ANALYSIS_LAYERROLES_H
#define AAL_ANALYSIS_LAYERROLES_H

#include "aal/Analysis/StepGraph.h"
#include <optional>

namespace mlir::aal {

/// What a contraction of an activation with a parameter is for. The authors'
/// rules (Woo & Jeon, ICLR 2023) are stated on these.
enum class LayerRole {
  FfnFirst,            // feed-forward network, before the nonlinearity
  FfnSecond,           // feed-forward network, after it
  TokenFfnFirst,       // the same over the token dimension (MLP-Mixer)
  TokenFfnSecond,      //
  AttentionProjection, // query, key and value
  AttentionOutput,     // after the attention
};

llvm::StringRef stringify(LayerRole role);
std::optional<LayerRole> parseLayerRole(llvm::StringRef text);
/// All spellings, comma-separated, for messages.
std::string layerRoleNames();

/// Finds the roles by the structure of the forward graph, never by names:
///  * attention: a product of two activations (QK^T), a softmax, a product with
///    a third activation (PV); what projects the three is a projection, what
///    reads the result is the output projection;
///  * feed-forward network: a contraction, a pointwise nonlinearity (or a
///    product of two branches), a contraction whose result is added to the
///    value that the first one reads, normalised or not;
///  * over tokens: the first contraction sums over a dimension that the
///    normalisation before it does not.
class LayerRoles {
public:
  explicit LayerRoles(const StepGraph &graph);

  /// The role of a forward contraction, none where it has none.
  std::optional<LayerRole> lookup(Operation *contraction) const;

private:
  DenseMap<Operation *, LayerRole> roles;
};

} // namespace mlir::aal

#endif // AAL_ANALYSIS_LAYERROLES_H
