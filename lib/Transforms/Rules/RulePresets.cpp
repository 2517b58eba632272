//===- RulePresets.cpp - the rules that have a name -----------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "RulePresets.h"
#include "aal/Transforms/Rules.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace mlir::aal;

namespace {
struct Preset {
  StringLiteral name;
  StringLiteral text;
};
// The .rules files beside this one, in alphabetical order.
constexpr Preset kPresets[] = {
#include "RulePresets.inc"
};
} // namespace

std::string aal::getRulePresetNames() {
  return llvm::join(
      llvm::map_range(kPresets,
                      [](const Preset &preset) { return preset.name; }),
      ", ");
}

static const Preset *findPreset(StringRef name) {
  const auto *it = llvm::find_if(
      kPresets, [&](const Preset &preset) { return preset.name == name; });
  return it == std::end(kPresets) ? nullptr : it;
}

/// Where the text of a preset that takes values has them.
static constexpr StringLiteral kValues = "$values";

/// The text of `preset` with `values` put in, or null and an error at `loc`.
/// What stands in brackets around the values is left out where there are none.
static FailureOr<std::string> putValues(const Preset &preset, StringRef values,
                                        bool hasValues, Location loc) {
  StringRef text = preset.text;
  static const llvm::Regex optional("\\[([^][]*\\$values[^][]*)\\]");
  std::string chosen;
  SmallVector<StringRef> matches;
  if (optional.match(text, &matches)) {
    size_t begin = matches[0].data() - text.data();
    chosen = (text.take_front(begin) + (hasValues ? matches[1] : "") +
              text.drop_front(begin + matches[0].size()))
                 .str();
    text = chosen;
  }
  if (text.contains(kValues) && values.empty())
    return emitError(loc) << "rule '" << preset.name
                          << "' needs one value or more, such as '"
                          << preset.name << "=2' or '" << preset.name
                          << "=3,4,2,2'";
  if (!text.contains(kValues) && hasValues)
    return emitError(loc) << "rule '" << preset.name
                          << "' takes no value, found '" << preset.name << "="
                          << values << "'";
  std::string result;
  while (!text.empty()) {
    auto [before, after] = text.split(kValues);
    result += before;
    if (before.size() != text.size())
      result += values;
    text = after;
  }
  return result;
}

FailureOr<std::string> aal::expandRulePreset(StringRef spec, Location loc) {
  auto [name, values] = spec.split('=');
  const Preset *preset = findPreset(name);
  if (!preset)
    return emitError(loc) << "unknown rule '" << name << "', expected one of "
                          << getRulePresetNames() << " or @FILE";
  return putValues(*preset, values, spec.contains('='), loc);
}
