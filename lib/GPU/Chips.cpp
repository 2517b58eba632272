//===- Chips.cpp - GPU chips that code is generated for -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Chips.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"

using namespace llvm;

namespace {
struct Chip {
  StringRef name;
  unsigned ptx; // first PTX version that has it, times ten
};
} // namespace

static constexpr Chip kChips[] = {
    {"sm_75", 63},   {"sm_80", 70},  {"sm_86", 71},  {"sm_87", 74},
    {"sm_89", 78},   {"sm_90", 78},  {"sm_90a", 80}, {"sm_100", 86},
    {"sm_100a", 86}, {"sm_103", 88}, {"sm_120", 87}, {"sm_120a", 87},
    {"sm_121", 88}};

static const Target *findTarget(std::string &error) {
  static bool once = [] {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    LLVMInitializeNVPTXAsmPrinter();
    return true;
  }();
  (void)once;
  return TargetRegistry::lookupTarget(Triple(mlir::aal::kGPUTriple), error);
}

static Error makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

/// One entry of a feature list: "+ptxNN" of a version that LLVM knows.
static Error checkFeature(StringRef feature, const Chip &chip,
                          const MCSubtargetInfo &info) {
  StringRef version = feature;
  unsigned number;
  bool isKnown = version.consume_front("+ptx") &&
                 !version.getAsInteger(10, number) &&
                 any_of(info.getAllProcessorFeatures(), [&](const auto &known) {
                   return feature.drop_front() == known.Key;
                 });
  if (!isKnown)
    return makeError("expected features such as +ptx86, found '" + feature +
                     "'");
  if (number < chip.ptx)
    return makeError("expected at least +ptx" + Twine(chip.ptx) + " for " +
                     chip.name + ", found '" + feature + "'");
  return Error::success();
}

Expected<std::unique_ptr<TargetMachine>>
mlir::aal::createTargetMachine(StringRef name, StringRef features) {
  const Chip *chip =
      find_if(kChips, [&](const Chip &chip) { return chip.name == name; });
  if (chip == std::end(kChips)) {
    std::string list = join(
        map_range(kChips, [](const Chip &chip) { return chip.name; }), ", ");
    return makeError("expected a chip out of " + list + ", found '" + name +
                     "'");
  }
  std::string error;
  const Target *target = findTarget(error);
  if (!target)
    return makeError("this LLVM has no NVPTX target: " + error);
  Triple triple(kGPUTriple);
  std::unique_ptr<MCSubtargetInfo> info(
      target->createMCSubtargetInfo(triple, "", ""));
  if (!info || !info->isCPUStringValid(name))
    return makeError("this LLVM does not know the chip " + name);
  SmallVector<StringRef> list;
  features.split(list, ',', -1, /*KeepEmpty=*/false);
  for (StringRef feature : list)
    if (Error invalid = checkFeature(feature, *chip, *info))
      return std::move(invalid);
  TargetOptions options;
  // a * b + c in one instruction, as nvcc does it.
  options.AllowFPOpFusion = FPOpFusion::Fast;
  std::unique_ptr<TargetMachine> machine(
      target->createTargetMachine(triple, name, features, options, std::nullopt,
                                  std::nullopt, CodeGenOptLevel::Aggressive));
  if (!machine)
    return makeError("this LLVM cannot generate code for " + name);
  return std::move(machine);
}
