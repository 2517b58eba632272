//===- Format.cpp - numbers and names as readers see them -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Format.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace mlir;
using namespace mlir::aal;

static std::string print(const char *format, double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format(format, value);
  return text;
}

std::string aal::formatBytes(int64_t bytes) {
  auto value = static_cast<double>(bytes);
  if (bytes < 1000)
    return std::to_string(bytes) + " B";
  if (value < 999.95e3)
    return print("%.1f kB", value / 1e3);
  if (value < 9999.95e6)
    return print("%.1f MB", value / 1e6);
  return print("%.2f GB", value / 1e9);
}

std::string aal::formatFlops(int64_t flops) {
  static constexpr const char *kUnits[] = {"kFLOPs", "MFLOPs", "GFLOPs",
                                           "TFLOPs"};
  if (flops < 1000)
    return std::to_string(flops) + " FLOPs";
  double value = static_cast<double>(flops) / 1e3;
  const char *const *unit = kUnits;
  for (; value >= 999.95 && unit + 1 != std::end(kUnits); ++unit)
    value /= 1e3;
  return print("%.1f ", value) + *unit;
}

std::string aal::formatShare(int64_t part, int64_t whole) {
  if (whole == 0)
    return "0 %";
  return print("%.1f %%",
               100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string aal::formatType(const SavedTensorReport &tensor) {
  std::string text;
  for (int64_t size : tensor.shape)
    text += std::to_string(size) + "x";
  return text + tensor.elementType;
}

std::string aal::describeCheaper(const SavedTensorReport &tensor) {
  return llvm::join(llvm::map_range(tensor.cheaper,
                                    [](const CheaperForm &form) {
                                      return form.rule + ": " +
                                             formatBytes(form.bytes);
                                    }),
                    ", ");
}

std::string aal::formatStatus(const ArenaReport &arena) {
  if (arena.isOptimal())
    return "optimal";
  return formatShare(arena.bytes - arena.lowerBound, arena.lowerBound) +
         " above the lower bound";
}

std::string aal::formatCopies(const ArenaReport &arena) {
  const CopySchedule &copies = arena.copies;
  std::string text =
      copies.stallSeconds == 0
          ? "no step waits for a copy"
          : print("steps wait %.3f ms for copies", copies.stallSeconds * 1e3);
  if (copies.stayingBytes > 0)
    text += ", " + formatBytes(copies.stayingBytes) + " stay on the device";
  return text;
}

std::string aal::escapeHTML(StringRef text) {
  std::string fixed =
      llvm::json::isUTF8(text) ? text.str() : llvm::json::fixUTF8(text);
  // No document may hold the control characters but white space.
  for (char &c : fixed)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      c = ' ';
  std::string escaped;
  llvm::raw_string_ostream os(escaped);
  llvm::printHTMLEscaped(fixed, os);
  return escaped;
}
