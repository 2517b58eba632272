//===- Reasons.cpp - why a saved tensor is not cheaper --------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "AssignPolicies.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::aal;

/// Forms in few bits that rules may choose, the cheapest first.
static constexpr std::pair<StringLiteral, StringLiteral> kForms[] = {
    {"#aal.sign", "#aal.sign"},
    {"#aal.step_table", "#aal.step_table<bits = 1>"},
    {"#aal.quantize", "#aal.quantize<bits = 2>"}};

static StringRef describeUse(UseKind kind) {
  switch (kind) {
  case UseKind::WeightGradient:
    return "no rule for this weight gradient";
  case UseKind::Predicate:
    return "compared with more than constants, or lossless forms are off";
  case UseKind::Other:
    return "read in a way that must stay exact";
  case UseKind::Pointwise:
  case UseKind::Normalization:
  case UseKind::Bilinear:
  case UseKind::Softmax:
  case UseKind::Recomputation:
    return "an error would propagate upstream";
  }
  llvm_unreachable("covered switch");
}

std::string aal::describeKept(SaveOp save) {
  auto type = cast<RankedTensorType>(save.getValue().getType());
  SmallVector<StringRef> allowed, forbidden;
  for (auto [name, text] : kForms) {
    auto form = cast<StoragePolicyAttrInterface>(
        parseAttribute(text, save.getContext()));
    bool isLegal = form.isLegalFor(save.getUse(), type);
    (isLegal ? allowed : forbidden).push_back(name);
  }
  std::string reason = describeUse(save.getUse()).str() + ": " +
                       stringifyUseKind(save.getUse()).str();
  if (!forbidden.empty())
    reason += " forbids " + llvm::join(forbidden, ", ");
  if (!allowed.empty())
    reason += (forbidden.empty() ? " allows " : " and allows ") +
              llvm::join(allowed, ", ");
  return reason;
}
