//===- AALAttributes.cpp - attributes of the aal dialect ------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALAttributes.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::aal;

#define GET_ATTRDEF_CLASSES
#include "aal/Dialect/AAL/IR/AALAttributes.cpp.inc"

void AALDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "aal/Dialect/AAL/IR/AALAttributes.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// MaskAttr
//===----------------------------------------------------------------------===//

// mask ::= `<` `[` predicate (`,` predicate)* `]` `,` `[` float ... `]` `>`
Attribute MaskAttr::parse(AsmParser &parser, Type) {
  SmallVector<arith::CmpFPredicate> predicates;
  SmallVector<APFloat> thresholds;
  if (failed(parser.parseOptionalLess()))
    return MaskAttr::get(parser.getContext(), predicates, thresholds);
  auto parsePredicate = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    StringRef text;
    if (parser.parseKeyword(&text))
      return failure();
    std::optional<arith::CmpFPredicate> predicate =
        arith::symbolizeCmpFPredicate(text);
    if (!predicate)
      return parser.emitError(loc)
             << "expected a predicate of arith.cmpf, found '" << text << "'";
    predicates.push_back(*predicate);
    return success();
  };
  auto parseThreshold = [&]() -> ParseResult {
    double value;
    if (parser.parseFloat(value))
      return failure();
    thresholds.emplace_back(value);
    return success();
  };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                     parsePredicate) ||
      parser.parseComma() ||
      parser.parseCommaSeparatedList(AsmParser::Delimiter::Square,
                                     parseThreshold) ||
      parser.parseGreater())
    return {};
  return MaskAttr::getChecked(
      [&] { return parser.emitError(parser.getNameLoc()); },
      parser.getContext(), predicates, thresholds);
}

void MaskAttr::print(AsmPrinter &printer) const {
  if (getPredicates().empty())
    return;
  printer << "<[";
  llvm::interleaveComma(getPredicates(), printer, [&](auto predicate) {
    printer << arith::stringifyCmpFPredicate(predicate);
  });
  printer << "], [";
  llvm::interleaveComma(getThresholds(), printer, [&](const APFloat &value) {
    printer.printFloat(value);
  });
  printer << "]>";
}

LogicalResult MaskAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               ArrayRef<arith::CmpFPredicate> predicates,
                               ArrayRef<APFloat> thresholds) {
  if (predicates.size() != thresholds.size())
    return emitError() << "expected as many thresholds as predicates, found "
                       << thresholds.size() << " thresholds and "
                       << predicates.size() << " predicates";
  return success();
}

//===----------------------------------------------------------------------===//
// ResidualAttr
//===----------------------------------------------------------------------===//

// residual ::= `<` string (`,` `add`)? `>`
Attribute ResidualAttr::parse(AsmParser &parser, Type) {
  std::string root;
  bool add = false;
  if (parser.parseLess() || parser.parseString(&root))
    return {};
  if (succeeded(parser.parseOptionalComma())) {
    if (parser.parseKeyword("add"))
      return {};
    add = true;
  }
  if (parser.parseGreater())
    return {};
  return ResidualAttr::getChecked(
      [&] { return parser.emitError(parser.getNameLoc()); },
      parser.getContext(), root, add);
}

void ResidualAttr::print(AsmPrinter &printer) const {
  printer << "<";
  printer.printString(getRoot());
  printer << (getAdd() ? ", add>" : ">");
}

LogicalResult ResidualAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   StringRef root, bool) {
  if (root.empty())
    return emitError() << "expected the name of a save as the root, found \"\"";
  return success();
}

//===----------------------------------------------------------------------===//
// SignAttr
//===----------------------------------------------------------------------===//

// sign ::= (`<` key `=` value (`,` key `=` value)* `>`)?
Attribute SignAttr::parse(AsmParser &parser, Type) {
  double epsilon = kDefaultEpsilon, gain = kDefaultGain;
  NegativeLevel negative = NegativeLevel::MinusOne;
  auto parseField = [&]() -> ParseResult {
    SMLoc loc = parser.getCurrentLocation();
    StringRef key, level;
    if (parser.parseKeyword(&key) || parser.parseEqual())
      return failure();
    if (key == "epsilon")
      return parser.parseFloat(epsilon);
    if (key == "gain")
      return parser.parseFloat(gain);
    if (key != "negative")
      return parser.emitError(loc)
             << "expected epsilon, gain or negative, found '" << key << "'";
    loc = parser.getCurrentLocation();
    if (parser.parseKeyword(&level))
      return failure();
    std::optional<NegativeLevel> parsed = symbolizeNegativeLevel(level);
    if (!parsed)
      return parser.emitError(loc)
             << "expected minus_one, zero or automatic, found '" << level
             << "'";
    negative = *parsed;
    return success();
  };
  if (succeeded(parser.parseOptionalLess()) &&
      (parser.parseCommaSeparatedList(parseField) || parser.parseGreater()))
    return {};
  return SignAttr::getChecked(
      [&] { return parser.emitError(parser.getNameLoc()); },
      parser.getContext(), APFloat(epsilon), APFloat(gain), negative);
}

void SignAttr::print(AsmPrinter &printer) const {
  bool isFirst = true;
  auto startField = [&](StringRef key) -> AsmPrinter & {
    printer << (isFirst ? "<" : ", ") << key << " = ";
    isFirst = false;
    return printer;
  };
  if (getEpsilon().convertToDouble() != kDefaultEpsilon)
    startField("epsilon").printFloat(getEpsilon());
  if (getGain().convertToDouble() != kDefaultGain)
    startField("gain").printFloat(getGain());
  if (getNegative() != NegativeLevel::MinusOne)
    startField("negative") << stringifyNegativeLevel(getNegative());
  if (!isFirst)
    printer << ">";
}

LogicalResult SignAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               APFloat epsilon, APFloat gain, NegativeLevel) {
  auto isPositive = [](const APFloat &x) {
    return x.isFinite() && !x.isZero() && !x.isNegative();
  };
  if (!isPositive(epsilon))
    return emitError() << "epsilon must be positive, found "
                       << epsilon.convertToDouble();
  if (!isPositive(gain))
    return emitError() << "gain must be positive, found "
                       << gain.convertToDouble();
  return success();
}

//===----------------------------------------------------------------------===//
// BiasAttr, CastAttr, IndexAttr, QuantizeAttr, QuantizeSamplesAttr, SliceAttr,
// StepTableAttr
//===----------------------------------------------------------------------===//

LogicalResult BiasAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               int64_t gain, uint64_t) {
  if (gain <= 0)
    return emitError() << "gain must be positive, found " << gain;
  return success();
}

LogicalResult
RecomputeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                      unsigned round) {
  if (round < 1)
    return emitError() << "expected a round of 1 or more, found " << round;
  return success();
}

LogicalResult CastAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               Type type) {
  if (!isa<BFloat16Type, Float16Type, Float8E4M3FNType, Float8E5M2Type>(type))
    return emitError() << "expected bf16, f16, f8E4M3FN or f8E5M2, found "
                       << type;
  return success();
}

LogicalResult IndexAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                int64_t bits, DenseI64ArrayAttr window,
                                AffineMapAttr place, int64_t) {
  if (bits < 0 || (bits > 8 && bits != 16))
    return emitError() << "expected 1 to 8 or 16 bits, found " << bits;
  if (!window != !place)
    return emitError() << "expected both a window and a place or neither";
  if (place && (place.getValue().getNumResults() != 1 ||
                place.getValue().getNumSymbols() != 0 ||
                place.getValue().getNumDims() < window.size()))
    return emitError() << "expected one place as a function of the element's "
                          "and the window's position, found "
                       << place;
  return success();
}

LogicalResult SliceAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                DenseI64ArrayAttr offsets,
                                DenseI64ArrayAttr sizes,
                                DenseI64ArrayAttr strides) {
  if (offsets.size() != sizes.size() || strides.size() != sizes.size())
    return emitError() << "expected as many offsets and strides as sizes, "
                          "found "
                       << offsets.size() << ", " << strides.size() << " and "
                       << sizes.size();
  auto isBelow = [](int64_t least) {
    return [=](int64_t number) { return number < least; };
  };
  if (llvm::any_of(offsets.asArrayRef(), isBelow(0)) ||
      llvm::any_of(sizes.asArrayRef(), isBelow(1)) ||
      llvm::any_of(strides.asArrayRef(), isBelow(1)))
    return emitError() << "expected offsets of 0 or more, and sizes and "
                          "strides of 1 or more";
  return success();
}

/// The number that `attribute` holds, or `other` where it is null.
static double getNumberOr(FloatAttr attribute, double other) {
  return attribute ? attribute.getValueAsDouble() : other;
}

/// Checks what the kind of range asks for.
static LogicalResult verifyRange(function_ref<InFlightDiagnostic()> emitError,
                                 QuantizeRange range, FloatAttr low,
                                 FloatAttr high, FloatAttr decay,
                                 StringAttr state) {
  if ((range == QuantizeRange::Fixed) != (low && high) || !low != !high)
    return emitError() << "expected low and high for a fixed range alone";
  if (low && !(low.getValueAsDouble() < high.getValueAsDouble()))
    return emitError() << "expected low below high, found "
                       << low.getValueAsDouble() << " and "
                       << high.getValueAsDouble();
  if (range != QuantizeRange::Running && (decay || state))
    return emitError() << "expected decay and state for a running range alone";
  if (double value = getNumberOr(decay, 0); !(value >= 0 && value < 1))
    return emitError() << "expected a decay from 0 to below 1, found " << value;
  return success();
}

LogicalResult QuantizeAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                   int64_t bits, Grouping along, int64_t group,
                                   Rounding, Type scale, uint64_t,
                                   QuantizeRange range, FloatAttr low,
                                   FloatAttr high, FloatAttr decay,
                                   StringAttr state) {
  if (bits != 1 && bits != 2 && bits != 4 && bits != 8)
    return emitError() << "expected 1, 2, 4 or 8 bits, found " << bits;
  if (group < 0 || (group == 0 && along != Grouping::Heads))
    return emitError() << "expected a positive group, found " << group;
  if (!isa<BFloat16Type, Float32Type>(scale))
    return emitError() << "expected a scale of bf16 or f32, found " << scale;
  return verifyRange(emitError, range, low, high, decay, state);
}

LogicalResult
QuantizeSamplesAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                            int64_t bits, int64_t group, int64_t samples,
                            uint64_t) {
  if (bits < 1 || bits > 8)
    return emitError() << "expected 1 to 8 bits, found " << bits;
  if (group <= 0)
    return emitError() << "expected a positive group, found " << group;
  if (samples < 0)
    return emitError() << "expected a number of samples, found " << samples;
  return success();
}

LogicalResult
StepTableAttr::verify(function_ref<InFlightDiagnostic()> emitError, Activation,
                      int64_t bits) {
  if (bits < 1 || bits > 4)
    return emitError() << "expected 1 to 4 bits, found " << bits;
  return success();
}

//===----------------------------------------------------------------------===//
// OffloadAttr
//===----------------------------------------------------------------------===//

LogicalResult OffloadAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  int64_t minBytes) {
  if (minBytes < 0)
    return emitError() << "expected min_bytes of 0 or more, found " << minBytes;
  return success();
}
