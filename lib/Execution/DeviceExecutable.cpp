//===- DeviceExecutable.cpp - launches on a GPU ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceExecutable.h"

using namespace mlir;
using namespace mlir::aal;
using llvm::Error;
using llvm::Expected;

/// What every kernel may rely on for the start of a section, and the driver
/// gives.
static constexpr int64_t kSectionAlignment = 256;

/// The most memory that an algorithm of cuBLASLt gets beside its operands: what
/// its makers advise for the largest GPUs.
static constexpr size_t kMatmulWorkspaceLimit = size_t(32) << 20;

Error aal::makeError(const Twine &where, const char *message) {
  if (!message)
    return Error::success();
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 where + message);
}

Expected<DeviceHandle> aal::openDevice(const SessionOptions &options) {
  const char *driver = nullptr;
  if (options.device == DeviceKind::Emulated)
    driver = aalEmulatedDriver();
  if (!options.driver.empty())
    driver = options.driver.c_str();
  AalDevice *device = nullptr;
  if (const char *error = aalDeviceCreate(driver, /*ordinal=*/0, &device))
    return makeError("", error);
  DeviceHandle handle(device);
  if (options.gemm == GemmKind::CublasLt)
    if (const char *error = aalMatmulLoad(
            device,
            options.cublasLt.empty() ? nullptr : options.cublasLt.c_str()))
      return makeError("", error);
  return handle;
}

Error aal::checkGPUDevice(const SessionOptions &options) {
  Expected<DeviceHandle> device = openDevice(options);
  if (!device)
    return device.takeError();
  return makeError("", aalDeviceDestroy(device->release()));
}

//===----------------------------------------------------------------------===//
// Setting up
//===----------------------------------------------------------------------===//

Error DeviceExecutable::open() {
  if (device)
    return Error::success();
  Expected<DeviceHandle> opened = openDevice(options);
  if (!opened)
    return opened.takeError();
  device = std::move(*opened);
  AalDeviceInfo info;
  aalDeviceGetInfo(device.get(), &info);
  stats.device = info.name;
  return Error::success();
}

Error DeviceExecutable::loadCode() {
  AalModule module;
  if (Error error = makeError(
          "", aalModuleLoad(device.get(), image.data.data(), &module)))
    return error;
  llvm::StringMap<AalFunction> functions;
  for (DeviceKernel &kernel : kernels) {
    if (kernel.product || kernel.copy)
      continue;
    AalFunction &function = functions[kernel.name];
    if (!function)
      if (Error error =
              makeError(kernel.profile.location + ": ",
                        aalModuleGetFunction(device.get(), module,
                                             kernel.name.c_str(), &function)))
        return error;
    kernel.function = function;
  }
  return Error::success();
}

Error DeviceExecutable::loadProducts() {
  int64_t &workspace =
      sectionBytes[static_cast<unsigned>(DeviceSection::Workspace)];
  for (DeviceKernel &kernel : kernels) {
    if (!kernel.product)
      continue;
    if (Error error =
            makeError(kernel.profile.location + ": " + kernel.name + ": ",
                      aalMatmulPlan(device.get(), &kernel.product->desc,
                                    kMatmulWorkspaceLimit, &kernel.plan)))
      return error;
    workspace = std::max<int64_t>(workspace, aalMatmulWorkspace(kernel.plan));
  }
  stats.workspaceBytes = workspace;
  return Error::success();
}

Error DeviceExecutable::loadMemory() {
  int64_t bytes = 0;
  std::array<int64_t, kDeviceSections> offsets;
  for (auto [offset, size] : llvm::zip_equal(offsets, sectionBytes)) {
    offset = bytes;
    bytes += llvm::alignTo(size, kSectionAlignment);
  }
  AalAddress base = 0;
  if (Error error = makeError(
          "", aalDeviceAllocate(device.get(),
                                std::max(bytes, kSectionAlignment), &base)))
    return error;
  for (auto [section, offset] : llvm::zip_equal(sections, offsets))
    section = base + offset;
  int64_t constantBytes =
      sectionBytes[static_cast<unsigned>(DeviceSection::Constants)];
  if (constantBytes)
    if (Error error =
            makeError("constants: ",
                      aalDeviceCopyIn(device.get(),
                                      getAddress({DeviceSection::Constants, 0}),
                                      constants.get(), constantBytes, stream)))
      return error;
  for (DeviceKernel &kernel : kernels) {
    kernel.parameters.clear();
    kernel.ranges.clear();
    for (const DeviceOperand &operand : kernel.operands) {
      kernel.parameters.push_back(operand.isAbsent ? 0
                                                   : getAddress(operand.place));
      AalAddress start = getAddress(operand.buffer);
      if (!operand.isAbsent && llvm::none_of(kernel.ranges, [&](auto &range) {
            return range.address == start;
          }))
        kernel.ranges.push_back({start,
                                 static_cast<uint64_t>(operand.bufferBytes),
                                 operand.isFresh, operand.name.c_str()});
    }
  }
  return makeError("constants: ", aalStreamSynchronize(device.get(), stream));
}

Error DeviceExecutable::load() {
  if (isLoaded)
    return Error::success();
  if (Error error = makeError("", aalStreamAcquire(device.get(), &stream)))
    return error;
  if (Error error = loadCode())
    return error;
  if (Error error = loadProducts())
    return error;
  if (Error error = loadMemory())
    return error;
  if (Error error = loadCopies())
    return error;
  events.assign(options.profile ? kernels.size() + 1 : 0, nullptr);
  for (AalEvent &event : events)
    if (Error error = makeError("", aalEventCreate(device.get(), &event)))
      return error;
  isLoaded = true;
  return Error::success();
}

Error DeviceExecutable::close() {
  isLoaded = false;
  stats = getStats();
  return makeError("", aalDeviceDestroy(device.release()));
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

Error DeviceExecutable::copyIn(ArrayRef<const void *> data) {
  for (auto [tensor, from] : llvm::zip_equal(inputs, data))
    if (tensor.bytes)
      if (Error error =
              makeError(tensor.name + ": ",
                        aalDeviceCopyIn(
                            device.get(),
                            getAddress({DeviceSection::Inputs, tensor.offset}),
                            from, tensor.bytes, stream)))
        return error;
  return Error::success();
}

Error DeviceExecutable::copyOut(ArrayRef<void *> data) {
  for (auto [tensor, to] : llvm::zip_equal(outputs, data))
    if (tensor.bytes)
      if (Error error =
              makeError(tensor.name + ": ",
                        aalDeviceCopyOut(
                            device.get(), to,
                            getAddress({DeviceSection::Outputs, tensor.offset}),
                            tensor.bytes, stream)))
        return error;
  return Error::success();
}

Error DeviceExecutable::runProduct(const DeviceKernel &kernel,
                                   const Twine &where) {
  auto at = [&](unsigned operand, int64_t elements) -> AalAddress {
    return kernel.parameters[operand] + elements * sizeof(float);
  };
  for (const MatmulCall &call : kernel.product->calls)
    if (Error error = makeError(
            where,
            aalMatmulRun(device.get(), kernel.plan, at(0, call.a),
                         at(1, call.b), at(2, call.c), call.beta,
                         getAddress({DeviceSection::Workspace, 0}), stream)))
      return error;
  return Error::success();
}

Error DeviceExecutable::launch(const DeviceKernel &kernel, const Twine &where) {
  if (kernel.product)
    return runProduct(kernel, where);
  if (kernel.copy) {
    const DeviceCopy &copy = copies[*kernel.copy];
    return kernel.isWait ? makeError(where, aalStreamWait(device.get(), stream,
                                                          copy.done))
                         : startCopy(copy);
  }
  AalDeviceLaunch launch = {};
  launch.function = kernel.function;
  llvm::copy(kernel.grid, launch.grid);
  llvm::copy(kernel.block, launch.block);
  launch.parameters = kernel.parameters.data();
  launch.parameterCount = kernel.parameters.size();
  launch.ranges = kernel.ranges.data();
  launch.rangeCount = kernel.ranges.size();
  return makeError(where, aalDeviceLaunch(device.get(), &launch, stream));
}

Error DeviceExecutable::fillDead(ArrayRef<ArenaRange> ranges) {
  for (const ArenaRange &range : ranges)
    if (range.bytes)
      if (Error error = makeError(
              "dead memory: ",
              aalDeviceFill(device.get(),
                            getAddress({DeviceSection::Arena, range.offset}),
                            kDeadByte, range.bytes, stream)))
        return error;
  return Error::success();
}

Error DeviceExecutable::launch(bool oneAtATime) {
  if (options.poisonDeadMemory)
    if (Error error = fillDead(
            {{0, sectionBytes[static_cast<unsigned>(DeviceSection::Arena)]}}))
      return error;
  for (auto [index, kernel] : llvm::enumerate(kernels)) {
    std::string where = kernel.profile.location +
                        (kernel.product || kernel.copy ? ": " : ": kernel ") +
                        kernel.name + ": ";
    if (options.profile)
      if (Error error = makeError(
              where, aalEventRecord(device.get(), events[index], stream)))
        return error;
    if (Error error = launch(kernel, where))
      return error;
    if (Error error = fillDead(kernel.dead))
      return error;
    if (oneAtATime)
      if (Error error =
              makeError(where, aalStreamSynchronize(device.get(), stream)))
        return error;
    stats.arenaBytes = std::max(stats.arenaBytes, kernel.liveBytes);
    stats.hostArenaBytes = std::max(stats.hostArenaBytes, kernel.hostBytes);
  }
  if (options.profile)
    return makeError("", aalEventRecord(device.get(), events.back(), stream));
  return Error::success();
}

Error DeviceExecutable::readTimes() {
  for (auto [index, kernel] : llvm::enumerate(kernels)) {
    double seconds = 0;
    if (Error error =
            makeError("", aalEventElapsed(device.get(), events[index],
                                          events[index + 1], &seconds)))
      return error;
    kernel.profile.seconds += seconds;
    ++kernel.profile.runs;
  }
  return Error::success();
}

Error DeviceExecutable::runOnce(ArrayRef<const void *> inputs,
                                ArrayRef<void *> outputs, bool oneAtATime) {
  if (Error error = open())
    return error;
  if (Error error = makeError("", aalDeviceActivate(device.get())))
    return error;
  if (Error error = load())
    return error;
  Error error = copyIn(inputs);
  if (!error)
    error = launch(oneAtATime);
  if (!error)
    error = copyOut(outputs);
  // The caller's memory is in use until the stream is done, in any case.
  const char *message = aalStreamSynchronize(device.get(), stream);
  if (error)
    return error;
  if (message)
    return makeError("", message);
  return options.profile ? readTimes() : Error::success();
}

Error DeviceExecutable::findCulprit(Error error, ArrayRef<const void *> inputs,
                                    ArrayRef<void *> outputs) {
  std::string message = llvm::toString(std::move(error));
  // What the dead context still holds goes with it.
  llvm::consumeError(close());
  Error found = runOnce(inputs, outputs, /*oneAtATime=*/true);
  bool isFound = static_cast<bool>(found);
  std::string culprit = llvm::toString(std::move(found));
  if (isFound)
    llvm::consumeError(close());
  message += isFound ? "; one launch at a time: " + culprit
                     : "; launches one at a time run without it";
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

Error DeviceExecutable::run(ArrayRef<const void *> inputs,
                            ArrayRef<void *> outputs) {
  Error error = runOnce(inputs, outputs, /*oneAtATime=*/false);
  if (!error)
    return error;
  // The emulated device reports a fault at its launch.
  if (options.device != DeviceKind::Emulated && device &&
      aalDeviceIsLost(device.get()))
    return findCulprit(std::move(error), inputs, outputs);
  if (!isLoaded)
    llvm::consumeError(close());
  return error;
}

SessionStats DeviceExecutable::getStats() const {
  SessionStats result = stats;
  int64_t bytes = 0;
  if (device)
    aalDeviceGetMemory(device.get(), &bytes, &result.deviceBytes);
  return result;
}

std::vector<LaunchProfile> DeviceExecutable::getProfile() const {
  std::vector<LaunchProfile> profile;
  if (options.profile)
    for (const DeviceKernel &kernel : kernels)
      profile.push_back(kernel.profile);
  return profile;
}
