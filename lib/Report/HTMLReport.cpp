//===- HTMLReport.cpp - a report as one page ------------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Charts.h"
#include "Tables.h"

using namespace mlir;
using namespace mlir::aal;

#include "Page.inc"

namespace {
class Page {
public:
  Page(llvm::raw_ostream &os, const StepReport &report)
      : os(os), report(report) {}

  void print();

private:
  void printHead();
  void printTile(StringRef label, const std::string &value,
                 const std::string &note);
  void printTiles();
  void printOutside();
  void printShort();
  void printLegend(bool withLines);
  void printArena();
  void printTensors();
  void printRules();
  void printCurve();

  llvm::raw_ostream &os;
  const StepReport &report;
};
} // namespace

static StringRef describe(BufferRole role) {
  switch (role) {
  case BufferRole::Saved:
    return "saved: made in the forward pass, read in the backward pass";
  case BufferRole::Forward:
    return "forward: temporaries of the forward pass";
  case BufferRole::Restored:
    return "restored: decoded or computed again";
  case BufferRole::Backward:
    return "backward: gradients and temporaries";
  }
  llvm_unreachable("unknown role");
}

void Page::printHead() {
  std::string title =
      "Memory of " + (report.model.empty() ? "a training step" : report.model);
  os << "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
     << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
        "'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; "
        "img-src data:\">\n"
     << "<meta name=\"viewport\" content=\"width=device-width\">\n"
     << "<link rel=\"icon\" href=\"data:,\">\n<title>" << escapeHTML(title)
     << "</title>\n<style>" << kPage_css << "</style></head>\n<body><main>\n"
     << "<h1>" << escapeHTML(title) << "</h1>\n<p class=\"sub\">";
  if (report.rules.empty())
    os << "without rules";
  else
    os << "rules <code>" << escapeHTML(report.rules) << "</code>";
  if (report.after)
    os << ", " << report.after->steps.size() << " launches and library calls, "
       << report.after->buffers.size() << " buffers";
  os << ", " << report.memory.tensors.size() << " saved tensors</p>\n";
}

void Page::printTile(StringRef label, const std::string &value,
                     const std::string &note) {
  os << "<div class=\"tile\"><b>" << label << "</b><span>" << escapeHTML(value)
     << "</span><small>" << escapeHTML(note) << "</small></div>\n";
}

/// "12.4 MB less" or "more", in percent.
static std::string describeChange(int64_t before, int64_t after) {
  if (before == after)
    return "unchanged";
  return before > after ? formatShare(before - after, before) + " less"
                        : formatShare(after - before, before) + " more";
}

void Page::printTiles() {
  static constexpr StringLiteral kArrow = " \xe2\x86\x92 ";
  const MemoryReport &memory = report.memory;
  os << "<div class=\"tiles\" id=\"summary\">\n";
  if (report.after) {
    const ArenaReport &arena = *report.after;
    if (report.before)
      printTile("Peak memory",
                formatBytes(report.before->bytes) + kArrow.str() +
                    formatBytes(arena.bytes),
                describeChange(report.before->bytes, arena.bytes));
    else
      printTile("Peak memory", formatBytes(arena.bytes), "of the arena");
    printTile("Arena", formatStatus(arena),
              "most bytes live at once " + formatBytes(arena.lowerBound));
  }
  printTile("Saved for the backward pass",
            formatBytes(memory.savedBytesBefore) + kArrow.str() +
                formatBytes(memory.savedBytesAfter),
            describeChange(memory.savedBytesBefore, memory.savedBytesAfter));
  if (report.after && report.after->hostArenaBytes > 0)
    printTile("In the memory of the host",
              formatBytes(report.after->hostArenaBytes),
              formatCopies(*report.after));
  printTile("Computed again",
            memory.recomputedFlops == 0 ? "nothing"
                                        : formatFlops(memory.recomputedFlops),
            report.stepFlops == 0
                ? ""
                : formatShare(memory.recomputedFlops, report.stepFlops) +
                      " of the step's " + formatFlops(report.stepFlops));
  if (report.measured)
    printTile("Measured peak", formatBytes(report.measured->peakBytes),
              (report.after && report.measured->peakBytes == report.after->bytes
                   ? "as planned, on "
                   : "on ") +
                  report.measured->device);
  os << "</div>\n";
}

void Page::printOutside() {
  const ArenaReport &arena = *report.after;
  os << "<p class=\"note\">The peak is that of the arena, which holds all "
        "temporary memory. Outside of it lie arguments ("
     << formatBytes(arena.argumentBytes) << "), results ("
     << formatBytes(arena.resultBytes) << ") and constants ("
     << formatBytes(arena.constantBytes) << ")";
  if (report.measured && report.measured->workspaceBytes > 0)
    os << ", and " << formatBytes(report.measured->workspaceBytes)
       << " of scratch memory of kernels and libraries";
  os << ". Units are decimal: 1 MB is 1,000,000 bytes.</p>\n";
}

/// What to look at first.
void Page::printShort() {
  const ArenaReport &arena = *report.after;
  const StepOfReport &step = arena.steps[arena.peakStep];
  std::array<int64_t, kNumBufferRoles> live =
      arena.getLiveByRole()[arena.peakStep];
  os << "<ul class=\"short\" id=\"short\">\n<li>The peak is at step "
     << arena.peakStep + 1 << " of " << arena.steps.size() << ", in the "
     << (step.isBackward ? "backward" : "forward") << " pass";
  if (!step.layer.empty())
    os << " at <b>" << escapeHTML(step.layer) << "</b>";
  os << ". Of its " << formatBytes(step.liveBytes) << ", ";
  bool isFirst = true;
  for (unsigned role = 0; role < kNumBufferRoles; ++role) {
    if (live[role] == 0)
      continue;
    os << (isFirst ? "" : ", ") << formatShare(live[role], step.liveBytes)
       << " is " << stringify(static_cast<BufferRole>(role));
    isFirst = false;
  }
  os << ".</li>\n";
  std::vector<BufferGroup> groups = arena.getPeakGroups();
  if (!groups.empty()) {
    const BufferGroup &largest = groups.front();
    os << "<li>The largest part of it is <b>" << escapeHTML(largest.name)
       << "</b>";
    if (largest.count > 1)
      os << ", " << largest.count << " times";
    os << ": " << formatBytes(largest.bytes) << ", "
       << formatShare(largest.bytes, step.liveBytes) << ".</li>\n";
  }
  if (!arena.isOptimal())
    os << "<li>" << formatBytes(arena.bytes - arena.lowerBound)
       << " of the arena are lost to gaps between buffers.</li>\n";
  os << "</ul>\n";
}

void Page::printLegend(bool withLines) {
  os << "<div class=\"legend\">";
  for (unsigned role = 0; role < kNumBufferRoles; ++role)
    os << "<span><i class=\"key r" << role << "\"></i>"
       << describe(static_cast<BufferRole>(role)) << "</span>";
  if (withLines && report.before)
    os << "<span><i class=\"dash\"></i>before: every tensor stored as it "
          "is</span>";
  os << "<span><i class=\"rule\"></i>peak</span></div>\n";
}

void Page::printArena() {
  const ArenaReport &arena = *report.after;
  os << "<h2>Live bytes over the step</h2>\n";
  printLegend(/*withLines=*/true);
  printTimeline(os, report);
  os << "<h2>What is live at the peak</h2>\n<p class=\"note\">Only what stands "
        "here counts: to store another tensor in less does not lower the "
        "peak.</p>\n";
  printPeakTables(os, arena);
  os << "<h2>Layout of the arena</h2>\n<p class=\"note\">Each rectangle is a "
        "buffer: its steps from left to right, its bytes from its offset "
        "upwards.</p>\n";
  printLegend(/*withLines=*/false);
  printLayout(os, arena);
}

void Page::printTensors() {
  os << "<h2>Saved tensors</h2>\n<p class=\"note\">Everything that the "
        "backward "
        "pass reads of the forward pass, the largest first. Click on a head "
        "to sort.</p>\n";
  printTensorTable(os, report.memory);
}

void Page::printRules() {
  if (report.moreRules.empty())
    return;
  os << "<h2>Rules to try</h2>\n<p class=\"note\">What one more rule would "
        "save "
        "of what is saved now";
  if (!report.rules.empty())
    os << ", as in <code>rules=" << escapeHTML(report.rules) << "+"
       << escapeHTML(report.moreRules.front().rule) << "</code>";
  os << ". Unbiased errors are zero "
        "on average.</p>\n";
  printRuleTable(os, report);
}

void Page::printCurve() {
  if (report.curve.plans.empty())
    return;
  os << "<h2>Memory against work</h2>\n<p class=\"note\">The rules of this "
        "report with more and more computed again. Each point is a plan that "
        "was made in full; a budget takes the leftmost that fits.</p>\n"
        "<div class=\"legend\"><span><i class=\"rule\"></i>peak</span><span><i "
        "class=\"saveline\"></i>saved</span><span><i class=\"ring\"></i>this "
        "report</span>";
  if (report.curve.blocks)
    os << "<span><i class=\"dash\"></i>peak where every block is computed "
          "again from its input and nothing else, the usual "
          "checkpointing</span>";
  os << "</div>\n";
  printCurves(os, report);
  printPlanTable(os, report);
}

void Page::print() {
  printHead();
  printTiles();
  bool hasArena = report.after && !report.after->steps.empty();
  if (report.after)
    printOutside();
  if (hasArena) {
    printShort();
    printArena();
  }
  printCurve();
  printRules();
  printTensors();
  os << "</main>\n<script>" << kPage_js << "</script>\n</body></html>\n";
}

void StepReport::printHTML(llvm::raw_ostream &os) const {
  Page(os, *this).print();
}
