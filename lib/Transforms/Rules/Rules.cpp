//===- Rules.cpp - rules that choose storage policies ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Transforms/Rules.h"
#include "RulePresets.h"
#include "mlir/AsmParser/AsmParser.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace mlir::aal;

namespace mlir::aal {
class RuleParser {
public:
  explicit RuleParser(RuleSet &rules) : rules(rules) {}

  LogicalResult parseSpec(StringRef spec, Location loc);

private:
  LogicalResult parsePreset(StringRef spec, Location loc);
  LogicalResult parseFile(StringRef path, Location loc);
  LogicalResult parseText(StringRef text, StringRef file, MLIRContext *context);
  LogicalResult parseStatement(StringRef line, Location loc);
  LogicalResult parseCut(StringRef line, StringRef rest, Location loc);
  LogicalResult parseResidual(StringRef line, StringRef rest, Location loc);
  LogicalResult parsePolicyStatement(RuleAction action, StringRef line,
                                     StringRef rest, Location loc);
  LogicalResult parseCondition(StringRef condition, RuleSelector &selector,
                               Location loc);

  RuleSet &rules;
  /// What each preset was asked for with: its name and its values.
  llvm::StringMap<std::string> included;
};
} // namespace mlir::aal

LogicalResult RuleParser::parseSpec(StringRef spec, Location loc) {
  SmallVector<StringRef> parts;
  spec.split(parts, '+');
  for (StringRef part : parts) {
    part = part.trim();
    if (part.empty())
      return emitError(loc) << "expected rules such as 'asa2' or "
                               "'asa2+elementwise', found '"
                            << spec << "'";
    LogicalResult result =
        part.consume_front("@") ? parseFile(part, loc) : parsePreset(part, loc);
    if (failed(result))
      return failure();
  }
  return success();
}

LogicalResult RuleParser::parsePreset(StringRef spec, Location loc) {
  FailureOr<std::string> text = expandRulePreset(spec, loc);
  if (failed(text))
    return failure();
  StringRef name = spec.split('=').first;
  std::string &earlier = included[name];
  if (earlier == spec)
    return success();
  if (!earlier.empty())
    return emitError(loc) << "expected each rule once, found '" << earlier
                          << "' and '" << spec << "'";
  earlier = spec.str();
  return parseText(*text, (name + ".rules").str(), loc.getContext());
}

LogicalResult RuleParser::parseFile(StringRef path, Location loc) {
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> buffer =
      llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return emitError(loc) << "cannot read the rule file '" << path
                          << "': " << buffer.getError().message();
  return parseText((*buffer)->getBuffer(), path, loc.getContext());
}

LogicalResult RuleParser::parseText(StringRef text, StringRef file,
                                    MLIRContext *context) {
  SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (auto [index, line] : llvm::enumerate(lines)) {
    StringRef statement = line.split("//").first.trim();
    auto loc = FileLineColLoc::get(context, file, index + 1, 1);
    if (!statement.empty() && failed(parseStatement(statement, loc)))
      return failure();
  }
  return success();
}

static std::optional<RuleAction> parseRecomputation(StringRef what) {
  return llvm::StringSwitch<std::optional<RuleAction>>(what)
      .Case("elementwise", RuleAction::RecomputeElementwise)
      .Case("blocks", RuleAction::RecomputeBlocks)
      .Default(std::nullopt);
}

/// What a statement that starts with `keyword` and names a policy does.
static std::optional<RuleAction> parsePolicyAction(StringRef keyword) {
  return llvm::StringSwitch<std::optional<RuleAction>>(keyword)
      .Cases({"apply", "default"}, RuleAction::Apply)
      .Case("offer", RuleAction::Offer)
      .Case("allow", RuleAction::Allow)
      .Default(std::nullopt);
}

LogicalResult RuleParser::parseStatement(StringRef line, Location loc) {
  auto [keyword, rest] = line.split(' ');
  rest = rest.trim();
  if (keyword == "include")
    return parsePreset(rest, loc);
  if (std::optional<RuleAction> action = parsePolicyAction(keyword))
    return parsePolicyStatement(*action, line, rest, loc);
  if (keyword == "residual")
    return parseResidual(line, rest, loc);
  if (keyword == "add" && rest == "seed") {
    rules.isSeedAdded = true;
    return success();
  }
  if (keyword == "store" && rest == "indices") {
    rules.statements.push_back({RuleAction::StoreIndices, loc, line.str()});
    return success();
  }
  if (keyword == "join" && rest == "activations") {
    rules.areActivationsJoined = true;
    return success();
  }
  if (keyword == "recompute" && rest.split(' ').first == "mincut")
    return parseCut(line, rest.split(' ').second, loc);
  if (keyword == "recompute")
    if (std::optional<RuleAction> action = parseRecomputation(rest)) {
      rules.statements.push_back({*action, loc, line.str()});
      return success();
    }
  return emitError(loc) << "expected 'include NAME', 'apply POLICY to "
                           "SELECTOR', 'default POLICY to SELECTOR', 'offer "
                           "POLICY to SELECTOR', 'allow POLICY to SELECTOR', "
                           "'add seed', 'join activations', 'store indices', "
                           "'residual stride=NUMBERS' or "
                           "'recompute elementwise', 'blocks' or 'mincut', "
                           "found '"
                        << line << "'";
}

/// Reads `8`, `8,3` or `8/50%` into `cut`. Without a second number the last
/// part alone keeps what it makes.
static bool parseSegments(StringRef values, CutSettings &cut) {
  if (auto [count, share] = values.split('/'); share.consume_back("%")) {
    values = count;
    if (share.getAsDouble(cut.share) || !(cut.share > 0 && cut.share < 100) ||
        count.contains(','))
      return false;
    cut.share /= 100;
  }
  auto [segments, repeated] = values.split(',');
  if (segments.getAsInteger(10, cut.segments) || cut.segments < 2)
    return false;
  cut.repeated = cut.segments - 1;
  return repeated.empty() || (!repeated.getAsInteger(10, cut.repeated) &&
                              cut.repeated < cut.segments);
}

/// Reads `0.25` or `0.25,1e-3` into `cut`.
static bool parsePrice(StringRef values, CutSettings &cut) {
  auto [perByte, perFlop] = values.split(',');
  auto parse = [](StringRef text, double &price) {
    return !text.getAsDouble(price) && price >= 0;
  };
  if (!parse(perByte, cut.pricePerByte))
    return false;
  return perFlop.empty() || parse(perFlop, cut.pricePerFlop.emplace());
}

LogicalResult RuleParser::parseCut(StringRef line, StringRef rest,
                                   Location loc) {
  RuleStatement statement{RuleAction::RecomputeMincut, loc, line.str()};
  SmallVector<StringRef> settings;
  rest.split(settings, ' ', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef setting : settings) {
    auto [key, values] = setting.split('=');
    if (key == "segments") {
      if (!parseSegments(values, statement.cut))
        return emitError(loc)
               << "expected 'segments=' and a number of parts, 2 or more, and "
                  "perhaps how many of them run again, which are fewer, or "
                  "what share of the bytes may be held, below 100% (8, 8,3 or "
                  "8/50%), found '"
               << line << "'";
    } else if (key == "price") {
      if (!parsePrice(values, statement.cut))
        return emitError(loc)
               << "expected 'price=' and the bytes that must be saved for each "
                  "byte that repeated ops move, 0 or more, and perhaps for "
                  "each operation of a repeated product (0.25 or 0.25,1e-3), "
                  "found '"
               << line << "'";
    } else if (key == "work") {
      double work;
      if (values.getAsDouble(work) || !(work >= 0))
        return emitError(loc)
               << "expected 'work=' and the most floating-point operations of "
                  "products that run again, 0 or more (5e10), found '"
               << line << "'";
      statement.cut.work = work;
    } else {
      return emitError(loc) << "expected 'recompute mincut' and perhaps "
                               "'segments=', 'price=' or 'work=', found '"
                            << line << "'";
    }
  }
  rules.statements.push_back(std::move(statement));
  return success();
}

LogicalResult RuleParser::parseResidual(StringRef line, StringRef rest,
                                        Location loc) {
  RuleStatement statement{RuleAction::Residual, loc, line.str()};
  SmallVector<StringRef> numbers;
  bool hasKey = rest.consume_front("stride=");
  rest.split(numbers, ',');
  for (StringRef number : numbers) {
    int64_t stride;
    if (!hasKey || number.trim().getAsInteger(10, stride) || stride < 1)
      return emitError(loc) << "expected 'residual stride=' and positive "
                               "numbers such as 3,4,2,2, found '"
                            << line << "'";
    statement.strides.push_back(stride);
  }
  rules.statements.push_back(std::move(statement));
  return success();
}

/// The attribute that `text` spells, or null and what the parser said. Its own
/// diagnostics would name a place in `text`, not in the rule file.
static Attribute parseAttributeText(StringRef text, Location loc,
                                    std::string &problem) {
  ScopedDiagnosticHandler handler(loc.getContext(),
                                  [&](Diagnostic &diagnostic) {
                                    if (problem.empty())
                                      problem = ": " + diagnostic.str();
                                    return success();
                                  });
  return parseAttribute(text, loc.getContext());
}

/// Reads the policy that `text` spells, which stands after `keyword`.
static LogicalResult parsePolicy(StringRef text, StringRef keyword,
                                 Location loc, Attribute &policy) {
  std::string problem;
  policy = parseAttributeText(text, loc, problem);
  if (!isa_and_nonnull<StoragePolicyAttrInterface>(policy))
    return emitError(loc) << "expected a storage policy after '" << keyword
                          << "', found '" << text << "'" << problem;
  return success();
}

LogicalResult RuleParser::parsePolicyStatement(RuleAction action,
                                               StringRef line, StringRef rest,
                                               Location loc) {
  auto [policies, conditions] = rest.split(" to ");
  auto [policyText, otherText] = policies.split(" else ");
  RuleStatement statement{action, loc, line.str()};
  if (failed(parsePolicy(policyText.trim(), line.split(' ').first, loc,
                         statement.policy)) ||
      (!otherText.empty() &&
       failed(parsePolicy(otherText.trim(), "else", loc, statement.otherwise))))
    return failure();
  statement.isDefault = line.starts_with("default");
  SmallVector<StringRef> parts;
  conditions.split(parts, ' ', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  if (parts.empty())
    return emitError(loc) << "expected 'to' and at least one condition (use=, "
                             "role=, layer= or name=), found '"
                          << line << "'";
  for (StringRef part : parts)
    if (failed(parseCondition(part, statement.selector, loc)))
      return failure();
  rules.statements.push_back(std::move(statement));
  return success();
}

/// Appends what `parse` makes of each value; false for a value it rejects.
template <typename T, typename ParseT>
static LogicalResult parseValues(ArrayRef<StringRef> values, StringRef what,
                                 StringRef expected, Location loc,
                                 SmallVectorImpl<T> &parsed, ParseT parse) {
  for (StringRef value : values) {
    std::optional<T> element = parse(value);
    if (!element)
      return emitError(loc) << "unknown " << what << " '" << value
                            << "', expected " << expected;
    parsed.push_back(std::move(*element));
  }
  return success();
}

/// A pattern refers to its text, which therefore must outlive the file.
static std::optional<llvm::GlobPattern> parseGlob(StringAttr text) {
  llvm::Expected<llvm::GlobPattern> pattern = llvm::GlobPattern::create(text);
  if (!pattern) {
    llvm::consumeError(pattern.takeError());
    return std::nullopt;
  }
  return *pattern;
}

static std::string useKindNames() {
  std::string names;
  for (unsigned kind = 0; kind <= getMaxEnumValForUseKind(); ++kind)
    names += (kind ? ", " : "") + stringifyUseKind(UseKind(kind)).str();
  return names;
}

LogicalResult RuleParser::parseCondition(StringRef condition,
                                         RuleSelector &selector, Location loc) {
  auto [key, text] = condition.split('=');
  SmallVector<StringRef> values;
  text.split(values, '|');
  if (key == "use")
    return parseValues(values, "use", "one of " + useKindNames(), loc,
                       selector.uses,
                       [](StringRef value) { return symbolizeUseKind(value); });
  if (key == "role")
    return parseValues(values, "role", "one of " + layerRoleNames(), loc,
                       selector.roles, parseLayerRole);
  auto parseText = [&](StringRef value) {
    return parseGlob(StringAttr::get(loc.getContext(), value));
  };
  if (key == "layer")
    return parseValues(values, "layer pattern", "a glob pattern", loc,
                       selector.layers, parseText);
  if (key == "name")
    return parseValues(values, "name pattern", "a glob pattern", loc,
                       selector.names, parseText);
  return emitError(loc) << "expected use=, role=, layer= or name=, found '"
                        << condition << "'";
}

FailureOr<RuleSet> RuleSet::parse(StringRef spec, Location loc) {
  RuleSet rules;
  if (failed(RuleParser(rules).parseSpec(spec, loc)))
    return failure();
  return rules;
}
