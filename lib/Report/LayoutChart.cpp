//===- LayoutChart.cpp - the arena over time ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Charts.h"
#include "llvm/Support/Format.h"

using namespace mlir;
using namespace mlir::aal;

static constexpr Box kPlot = {72, 12, 1100, 420};
static constexpr double kHeight = 480;
/// Buffers that say what they are; the smallest beyond these are drawn as one
/// shape for each role.
static constexpr size_t kMaxNamed = 2500;
/// Lower rectangles have no outline, which would cover them.
static constexpr double kMinOutlined = 4;

namespace {
class Layout {
public:
  Layout(llvm::raw_ostream &os, const ArenaReport &arena)
      : os(os), arena(arena),
        y(static_cast<double>(arena.bytes), 7, kPlot.bottom(), -kPlot.height) {}

  void print();

private:
  Box getBox(const BufferReport &buffer) const;
  void printNamed(const BufferReport &buffer);
  void printUnnamed(ArrayRef<const BufferReport *> buffers);

  llvm::raw_ostream &os;
  const ArenaReport &arena;
  Scale y;
};
} // namespace

Box Layout::getBox(const BufferReport &buffer) const {
  double width = kPlot.width / static_cast<double>(arena.steps.size());
  double top = y(static_cast<double>(buffer.offset + buffer.bytes));
  return {kPlot.left + width * static_cast<double>(buffer.firstStep), top,
          width * static_cast<double>(buffer.lastStep - buffer.firstStep + 1),
          y(static_cast<double>(buffer.offset)) - top};
}

void Layout::printNamed(const BufferReport &buffer) {
  Box box = getBox(buffer);
  os << llvm::format("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" "
                     "height=\"%.1f\" class=\"r%u%s\"><title>",
                     box.left, box.top, box.width, box.height,
                     static_cast<unsigned>(buffer.role),
                     box.height > kMinOutlined ? " cell" : "")
     << escapeHTML(buffer.name) << "\n"
     << formatBytes(buffer.bytes) << " at " << formatBytes(buffer.offset)
     << ", steps " << buffer.firstStep + 1 << " to " << buffer.lastStep + 1;
  if (!buffer.policy.empty())
    os << "\n" << escapeHTML(buffer.policy);
  os << "</title></rect>\n";
}

void Layout::printUnnamed(ArrayRef<const BufferReport *> buffers) {
  for (unsigned role = 0; role < kNumBufferRoles; ++role) {
    os << "<path class=\"r" << role << "\" d=\"";
    for (const BufferReport *buffer : buffers) {
      if (static_cast<unsigned>(buffer->role) != role)
        continue;
      Box box = getBox(*buffer);
      os << llvm::format("M%.1f %.1fh%.1fv%.1fh%.1fz", box.left, box.top,
                         box.width, box.height, -box.width);
    }
    os << "\"/>\n";
  }
}

void Layout::print() {
  std::vector<const BufferReport *> buffers;
  for (const BufferReport &buffer : arena.buffers)
    buffers.push_back(&buffer);
  auto getArea = [](const BufferReport *buffer) {
    return static_cast<double>(buffer->bytes) *
           static_cast<double>(buffer->lastStep - buffer->firstStep + 1);
  };
  llvm::sort(buffers, [&](const BufferReport *a, const BufferReport *b) {
    return std::make_tuple(getArea(b), a) < std::make_tuple(getArea(a), b);
  });
  ArrayRef<const BufferReport *> all(buffers);
  size_t named = std::min(all.size(), kMaxNamed);
  beginChart(os, "layout", kHeight,
             "Offsets of all buffers in the arena, over the steps");
  printByteAxis(os, kPlot, y);
  os << "<g class=\"cells\">\n";
  if (named < all.size())
    printUnnamed(all.drop_front(named));
  for (const BufferReport *buffer : all.take_front(named))
    printNamed(*buffer);
  os << "</g>\n";
  printStepAxis(os, kPlot, arena);
  double width = kPlot.width / static_cast<double>(arena.steps.size());
  os << llvm::format("<path class=\"peak\" d=\"M%.1f %.1fV%.1f\"/>\n",
                     kPlot.left +
                         width * (static_cast<double>(arena.peakStep) + 0.5),
                     kPlot.top, kPlot.bottom());
  endChart(os);
}

void aal::printLayout(llvm::raw_ostream &os, const ArenaReport &arena) {
  Layout(os, arena).print();
}
