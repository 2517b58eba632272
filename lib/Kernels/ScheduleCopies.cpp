//===- ScheduleCopies.cpp - copies beside launches ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"
#include "llvm/Support/FormatVariadic.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

namespace {

/// The launches of a program that compute, as steps, and the copies beside
/// them.
class CopyScheduler {
public:
  CopyScheduler(Program &program, std::vector<Launch> &launches)
      : program(program), launches(launches) {}

  FailureOr<CopySchedule> run();

private:
  void findSteps();
  void addRequests();
  std::vector<double> estimateSeconds() const;
  double estimateSeconds(unsigned step) const;
  void visitItems(const Launch &launch,
                  function_ref<void(const Item &)> visit) const;
  LogicalResult reportLate(const CopyPlan &plan, unsigned late,
                           ArrayRef<double> seconds) const;
  void keepLate(ArrayRef<double> seconds);
  void insertCopies(ArrayRef<TimedCopy> copies);

  /// Steps that touch a buffer.
  struct Touched {
    int64_t first = -1, last = -1, lastWrite = -1, firstRead = -1;
  };

  Program &program;
  std::vector<Launch> &launches;
  std::vector<unsigned> steps; // numbers of launches
  std::vector<unsigned> items; // of copies: all out, then all in
  DenseMap<Buffer *, Touched> touched;
  std::vector<OffloadRequest> offloads;
  std::vector<ReloadRequest> reloads;
  CopySchedule schedule;
};

} // namespace

void CopyScheduler::visitItems(const Launch &launch,
                               function_ref<void(const Item &)> visit) const {
  if (!launch.isKernel)
    visit(program.items[launch.item]);
  for (const GroupMember &member : launch.group.members)
    visit(program.items[member.item]);
}

void CopyScheduler::findSteps() {
  for (auto [l, launch] : llvm::enumerate(launches)) {
    if (!launch.isKernel && program.items[launch.item].kind == Item::Kind::Copy)
      continue;
    int64_t step = steps.size();
    steps.push_back(l);
    auto touch = [&](Buffer *buffer) -> Touched & {
      Touched &found = touched[buffer];
      found.last = step;
      if (found.first < 0)
        found.first = step;
      return found;
    };
    visitItems(launch, [&](const Item &item) {
      item.forEachRead([&](Buffer *buffer) {
        Touched &found = touch(buffer);
        if (found.firstRead < 0)
          found.firstRead = step;
      });
      item.forEachWrite(
          [&](Buffer *buffer) { touch(buffer).lastWrite = step; });
    });
  }
}

void CopyScheduler::addRequests() {
  DenseMap<Buffer *, unsigned> offloadOf; // by what lies on the host
  std::vector<unsigned> reloadItems;
  for (const Launch &launch : launches) {
    const Item &item = program.items[launch.item];
    if (launch.isKernel || item.kind != Item::Kind::Copy)
      continue;
    const CopyCall &copy = *item.copy;
    const Touched &device = touched[copy.device];
    if (copy.direction == TimedCopy::Direction::Out) {
      offloadOf[copy.host] = offloads.size();
      offloads.push_back({copy.host->bytes(), device.lastWrite + 1});
      items.push_back(launch.item);
    } else {
      reloads.push_back({offloadOf.lookup(copy.host), device.firstRead});
      reloadItems.push_back(launch.item);
    }
  }
  llvm::append_range(items, reloadItems);
}

/// Floating-point operations of `item`, roughly.
static double countOperations(const Item &item) {
  auto product = [](ArrayRef<int64_t> sizes) {
    return std::accumulate(sizes.begin(), sizes.end(), 1.0,
                           std::multiplies<double>());
  };
  switch (item.kind) {
  case Item::Kind::Loop:
    return item.loop.body
               ? static_cast<double>(item.loop.iterations()) *
                     llvm::range_size(item.loop.body->without_terminator())
               : 0;
  case Item::Kind::Gemm: {
    const AalGemm &gemm = item.gemm->desc;
    return 2 * product({gemm.m, gemm.n, gemm.k}) *
           product(ArrayRef<int64_t>(gemm.batch, gemm.batchDims));
  }
  case Item::Kind::Convolution: {
    const AalConvolution &conv = item.convolution->desc;
    return 2 * product(conv.dst) *
           product(ArrayRef<int64_t>(conv.weights).drop_front(2));
  }
  case Item::Kind::Sequential:
  case Item::Kind::Copy:
    return 0;
  }
  llvm_unreachable("unknown kind of item");
}

double CopyScheduler::estimateSeconds(unsigned step) const {
  double operations = 0, bytes = 0;
  DenseSet<Buffer *> counted;
  visitItems(launches[steps[step]], [&](const Item &item) {
    operations += countOperations(item);
    auto count = [&](Buffer *buffer) {
      const Touched found = touched.lookup(buffer);
      bool isInside =
          buffer->kind == Buffer::Kind::Temporary && found.first == found.last;
      if (isInside || !counted.insert(buffer).second)
        return;
      // Of a slice of a buffer, no more than there are iterations.
      int64_t touchedBytes = buffer->bytes();
      if (item.kind == Item::Kind::Loop)
        touchedBytes =
            std::min(touchedBytes, item.loop.iterations() *
                                       elementBytes(buffer->elementType));
      bytes += static_cast<double>(touchedBytes);
    };
    item.forEachRead(count);
    item.forEachWrite(count);
  });
  return program.copyEngine.getStepSeconds(operations, bytes);
}

std::vector<double> CopyScheduler::estimateSeconds() const {
  std::vector<double> seconds;
  seconds.reserve(steps.size());
  for (unsigned step = 0; step < steps.size(); ++step)
    seconds.push_back(estimateSeconds(step));
  return seconds;
}

/// Emits an error at a reload that a step would have to wait for.
LogicalResult CopyScheduler::reportLate(const CopyPlan &plan, unsigned late,
                                        ArrayRef<double> seconds) const {
  const ReloadRequest &reload = reloads[late];
  const OffloadRequest &offload = offloads[reload.offload];
  unsigned copy = offloads.size() + late;
  double had = std::accumulate(seconds.begin() + offload.ready,
                               seconds.begin() + reload.use, 0.0);
  double needed = had + plan.timeline.copies[reload.offload].stall +
                  plan.timeline.copies[copy].stall;
  const Item &item = program.items[items[copy]];
  return emitError(item.loc)
         << "'" << item.copy->name << "' of " << offload.bytes
         << " bytes is not back from the host in time: its copies need "
         << llvm::formatv("{0:f2}", needed * 1e6).str() << " us, "
         << llvm::formatv("{0:f2}", had * 1e6).str()
         << " us are between the step that makes it and the step that reads it "
            "again; let it stay on the device (copy-engine=stalls=avoid) or "
            "steps wait (stalls=allow)";
}

/// Lets what would be late stay on the device: its copies go.
void CopyScheduler::keepLate(ArrayRef<double> seconds) {
  std::vector<bool> stays =
      findLateOffloads(seconds, offloads, reloads, program.copyEngine);
  SmallVector<unsigned> places;                 // of what leaves
  DenseMap<Buffer *, const CopyCall *> staying; // by what it would come back to
  std::vector<OffloadRequest> leaving;
  std::vector<ReloadRequest> returning;
  std::vector<unsigned> copies, copiesIn;
  for (auto [i, offload] : llvm::enumerate(offloads)) {
    places.push_back(leaving.size());
    if (stays[i]) {
      schedule.stayingBytes += offload.bytes;
      continue;
    }
    leaving.push_back(offload);
    copies.push_back(items[i]);
  }
  for (auto [i, reload] : llvm::enumerate(reloads)) {
    unsigned item = items[offloads.size() + i];
    if (stays[reload.offload]) {
      staying[program.items[item].copy->device] =
          program.items[items[reload.offload]].copy.get();
      continue;
    }
    returning.push_back({places[reload.offload], reload.use});
    copiesIn.push_back(item);
  }
  for (Item &item : program.items)
    item.changeReads([&](Buffer *&buffer, int64_t &offset) {
      const CopyCall *out = staying.lookup(buffer);
      if (!out)
        return;
      buffer = out->device;
      offset += out->offset;
    });
  llvm::append_range(copies, copiesIn);
  offloads = std::move(leaving);
  reloads = std::move(returning);
  items = std::move(copies);
}

void CopyScheduler::insertCopies(ArrayRef<TimedCopy> copies) {
  std::vector<CopyEvent> events = orderCopies(copies);
  std::vector<Launch> ordered;
  ordered.reserve(steps.size() + events.size());
  const auto *event = events.data(), *end = event + events.size();
  for (int64_t step = 0; step <= static_cast<int64_t>(steps.size()); ++step) {
    for (; event != end && event->step == step; ++event) {
      Launch copy;
      copy.item = items[event->copy];
      copy.isWait = event->isWait;
      ordered.push_back(std::move(copy));
    }
    if (step < static_cast<int64_t>(steps.size()))
      ordered.push_back(std::move(launches[steps[step]]));
  }
  launches = std::move(ordered);
}

FailureOr<CopySchedule> CopyScheduler::run() {
  findSteps();
  if (steps.size() == launches.size())
    return schedule;
  addRequests();
  std::vector<double> seconds = estimateSeconds();
  if (program.copyEngine.late == CopyEngine::Late::Stay)
    keepLate(seconds);
  CopyPlan plan = planCopies(seconds, offloads, reloads, program.copyEngine);
  std::optional<unsigned> late = findLateReload(plan, reloads);
  if (late && program.copyEngine.late == CopyEngine::Late::Refuse)
    return reportLate(plan, *late, seconds);
  insertCopies(plan.copies);
  schedule.stallSeconds = plan.timeline.stallSeconds;
  return schedule;
}

FailureOr<CopySchedule> aal::scheduleCopies(Program &program,
                                            std::vector<Launch> &launches) {
  return CopyScheduler(program, launches).run();
}
