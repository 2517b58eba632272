//===- ArenaReport.cpp - the memory of a step over time -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Report/ArenaReport.h"
#include "aal/Analysis/SavedTensors.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Kernels/HostProgram.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include <map>

using namespace mlir;
using namespace mlir::aal;

StringRef aal::stringify(BufferRole role) {
  switch (role) {
  case BufferRole::Saved:
    return "saved";
  case BufferRole::Forward:
    return "forward";
  case BufferRole::Restored:
    return "restored";
  case BufferRole::Backward:
    return "backward";
  }
  llvm_unreachable("unknown role");
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

std::string aal::foldLayerNumbers(StringRef name) {
  name = name.split('#').first;
  std::string folded;
  while (!name.empty()) {
    size_t length = std::min(name.find_first_of("./"), name.size());
    StringRef part = name.take_front(length);
    bool isNumber = !part.empty() && llvm::all_of(part, llvm::isDigit);
    folded += isNumber ? "*" : part.str();
    folded += name.substr(length, 1);
    name = name.drop_front(std::min(length + 1, name.size()));
  }
  return folded;
}

//===----------------------------------------------------------------------===//
// Collection
//===----------------------------------------------------------------------===//

namespace {
class ArenaReader {
public:
  ArenaReader(const Program &program, const HostProgram &host)
      : program(program), host(host) {
    // A copy for the backward pass may start before it.
    auto first = llvm::find_if(host.steps, [](const HostStep &step) {
      return step.isBackward && step.kind != Item::Kind::Copy;
    });
    firstBackward = first - host.steps.begin();
  }

  ArenaReport read();

private:
  void findLayers();
  std::string getLayer(const Buffer &buffer) const;
  void addSteps(ArenaReport &report) const;
  BufferReport describe(const Buffer &buffer) const;
  BufferRole getRole(const Buffer &buffer, const Item &writer) const;
  int64_t sumOf(Buffer::Kind kind) const;

  const Program &program;
  const HostProgram &host;
  /// From here on all steps count as the backward pass: what runs there
  /// without reading a gradient runs for it.
  int64_t firstBackward;
  /// Of items, by number, and of what reads a buffer first.
  std::vector<std::string> layers;
  DenseMap<const Buffer *, StringRef> readerLayers;
};
} // namespace

/// An op that names no layer, such as one of the loss, counts to the layer that
/// made what it reads.
void ArenaReader::findLayers() {
  DenseMap<const Buffer *, StringRef> layerOf;
  layers.reserve(program.items.size());
  for (const Item &item : program.items) {
    std::string layer = getLayerName(item.loc);
    bool isNamed = !layer.empty();
    item.forEachRead([&](Buffer *buffer) {
      if (layer.empty())
        layer = layerOf.lookup(buffer).str();
    });
    layers.push_back(std::move(layer));
    item.forEachWrite(
        [&](Buffer *buffer) { layerOf.try_emplace(buffer, layers.back()); });
    if (isNamed)
      item.forEachRead([&](Buffer *buffer) {
        readerLayers.try_emplace(buffer, layers.back());
      });
  }
}

/// The layer that makes `buffer`; where that names none, the one that reads it.
std::string ArenaReader::getLayer(const Buffer &buffer) const {
  unsigned writer = buffer.writers.front();
  if (std::string layer = getLayerName(program.items[writer].loc);
      !layer.empty())
    return layer;
  StringRef reader = readerLayers.lookup(&buffer);
  return reader.empty() ? layers[writer] : reader.str();
}

BufferRole ArenaReader::getRole(const Buffer &buffer,
                                const Item &writer) const {
  if (buffer.firstUse < firstBackward)
    return buffer.lastUse < firstBackward ? BufferRole::Forward
                                          : BufferRole::Saved;
  bool isForwardValue = !writer.backward ||
                        (writer.op && writer.op->hasAttr(kBackwardAttrName)) ||
                        getLocationName(writer.loc).starts_with("fwd/");
  return isForwardValue ? BufferRole::Restored : BufferRole::Backward;
}

BufferReport ArenaReader::describe(const Buffer &buffer) const {
  BufferReport report;
  report.bytes = llvm::alignTo(buffer.bytes(), kArenaAlignment);
  report.offset = buffer.offset;
  report.firstStep = buffer.firstUse;
  report.lastStep = buffer.lastUse;
  if (buffer.writers.empty()) {
    report.name = "unwritten";
    return report;
  }
  const Item &writer = program.items[buffer.writers.front()];
  report.role = getRole(buffer, writer);
  report.layer = getLayer(buffer);
  auto stored = writer.op
                    ? writer.op->getAttrOfType<StringAttr>(kStoredAttrName)
                    : StringAttr();
  if (stored) {
    report.name = stored.str();
  } else {
    StringRef op = getLocationName(writer.loc).rsplit('/').second;
    op = op.split('#').first.split('.').first;
    if (op.empty())
      op = writer.op ? writer.op->getName().stripDialect() : "copy";
    report.name =
        report.layer.empty() ? op.str() : report.layer + "." + op.str();
  }
  return report;
}

void ArenaReader::addSteps(ArenaReport &report) const {
  report.steps.reserve(host.steps.size());
  for (auto [index, step] : llvm::enumerate(host.steps))
    report.steps.push_back(
        {step.description.empty() ? "kernel" : step.description,
         getLayerName(step.loc), static_cast<int64_t>(index) >= firstBackward,
         0});
  // What is added at the first step of a buffer goes after its last one.
  std::vector<int64_t> change(report.steps.size() + 1);
  for (const BufferReport &buffer : report.buffers) {
    change[buffer.firstStep] += buffer.bytes;
    change[buffer.lastStep + 1] -= buffer.bytes;
  }
  int64_t live = 0;
  for (auto [index, step] : llvm::enumerate(report.steps)) {
    step.liveBytes = live += change[index];
    if (live > report.steps[report.peakStep].liveBytes)
      report.peakStep = index;
  }
}

int64_t ArenaReader::sumOf(Buffer::Kind kind) const {
  int64_t bytes = 0;
  for (const Buffer &buffer : program.buffers)
    if (buffer.kind == kind)
      bytes += buffer.bytes();
  return bytes;
}

ArenaReport ArenaReader::read() {
  findLayers();
  ArenaReport report;
  report.bytes = host.arenaBytes;
  report.lowerBound = host.arenaLowerBound;
  report.hostArenaBytes = host.hostArenaBytes;
  report.copies = host.copies;
  report.argumentBytes = sumOf(Buffer::Kind::Input);
  report.resultBytes = sumOf(Buffer::Kind::Output);
  report.constantBytes = host.constantBytes;
  report.buffers.reserve(host.temporaries.size());
  for (const Buffer *buffer : host.temporaries)
    report.buffers.push_back(describe(*buffer));
  addSteps(report);
  return report;
}

FailureOr<ArenaReport> ArenaReport::get(ModuleOp module, StringRef function) {
  OwningOpRef<ModuleOp> copy = module.clone();
  FailureOr<std::unique_ptr<Program>> program = buildProgram(*copy, function);
  if (failed(program))
    return failure();
  OperandsOnly backend;
  FailureOr<HostProgram> host = buildHostProgram(**program, backend);
  if (failed(host))
    return failure();
  return ArenaReader(**program, *host).read();
}

void ArenaReport::addPolicies(const MemoryReport &memory) {
  llvm::StringMap<StringRef> policies;
  for (const SavedTensorReport &tensor : memory.tensors)
    for (const StoredForm &form : tensor.forms)
      policies.try_emplace(form.name, form.policy);
  for (BufferReport &buffer : buffers)
    buffer.policy = policies.lookup(buffer.name).str();
}

//===----------------------------------------------------------------------===//
// Views
//===----------------------------------------------------------------------===//

std::vector<const BufferReport *> ArenaReport::getPeakBuffers() const {
  std::vector<const BufferReport *> live;
  for (const BufferReport &buffer : buffers)
    if (buffer.isLiveAt(peakStep))
      live.push_back(&buffer);
  // Of equal size, the one that is made first.
  llvm::sort(live, [](const BufferReport *a, const BufferReport *b) {
    return std::tie(b->bytes, a) < std::tie(a->bytes, b);
  });
  return live;
}

std::vector<BufferGroup> ArenaReport::getPeakGroups() const {
  using Key = std::tuple<std::string, std::string, unsigned>;
  llvm::MapVector<Key, BufferGroup, std::map<Key, unsigned>> groups;
  for (const BufferReport *buffer : getPeakBuffers()) {
    std::string name = foldLayerNumbers(buffer->name);
    BufferGroup &group =
        groups[Key(name, buffer->policy, static_cast<unsigned>(buffer->role))];
    group.name = name;
    group.policy = buffer->policy;
    group.role = buffer->role;
    group.bytes += buffer->bytes;
    ++group.count;
  }
  std::vector<BufferGroup> sorted;
  for (auto &[key, group] : groups)
    sorted.push_back(std::move(group));
  llvm::sort(sorted, [](const BufferGroup &a, const BufferGroup &b) {
    return std::tie(b.bytes, a.name, a.role, a.policy) <
           std::tie(a.bytes, b.name, b.role, b.policy);
  });
  return sorted;
}

std::vector<std::array<int64_t, kNumBufferRoles>>
ArenaReport::getLiveByRole() const {
  std::vector<std::array<int64_t, kNumBufferRoles>> live(steps.size() + 1);
  for (const BufferReport &buffer : buffers) {
    auto role = static_cast<unsigned>(buffer.role);
    live[buffer.firstStep][role] += buffer.bytes;
    live[buffer.lastStep + 1][role] -= buffer.bytes;
  }
  for (size_t step = 1; step < live.size(); ++step)
    for (unsigned role = 0; role < kNumBufferRoles; ++role)
      live[step][role] += live[step - 1][role];
  live.pop_back();
  return live;
}
