//===- DeviceExecutable.h - launches on a GPU -------------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_EXECUTION_DEVICEEXECUTABLE_H
#define AAL_LIB_EXECUTION_DEVICEEXECUTABLE_H

#include "CompiledProgram.h"
#include "DeadMemory.h"
#include "LibraryMatmul.h"
#include "aal/GPU/Lowering.h"
#include "aal/Runtime/EmulatedDevice.h"
#include "aal/Runtime/IRInterface.h"

namespace mlir::aal {

/// Parts of the one piece of memory that a session has on its device.
enum class DeviceSection { Arena, Workspace, Inputs, Outputs, Constants };
constexpr unsigned kDeviceSections = 5;

/// `offset` bytes into a section.
struct DevicePlace {
  DeviceSection section = DeviceSection::Arena;
  int64_t offset = 0;
};

/// What a parameter of a kernel points to.
struct DeviceOperand {
  bool isAbsent = false; // a null pointer
  DevicePlace place;
  /// All of its buffer, which is what a kernel may touch.
  DevicePlace buffer;
  int64_t bufferBytes = 0;
  bool isFresh = false; // nothing in it was written yet
  std::string name;
};

/// A copy between the arena and the memory of the host, on a stream of its own.
struct DeviceCopy {
  TimedCopy::Direction direction;
  DevicePlace place; // on the device
  int64_t hostOffset = 0, bytes = 0;
  /// Behind the last launch ahead of the copy, and behind the copy.
  AalEvent ready = nullptr, done = nullptr;
};

/// One launch of a kernel, the calls of a library for one product, or one end
/// of a copy.
struct DeviceKernel {
  std::string name;
  std::array<uint32_t, 3> grid = {}, block = {};
  std::optional<LibraryMatmul> product;   // of operands a, b, c
  SmallVector<DeviceOperand, 4> operands; // one for each parameter
  std::optional<unsigned> copy;           // that it starts or waits for
  bool isWait = false;
  int64_t liveBytes = 0; // of the arena, while it runs
  int64_t hostBytes = 0; // of the arena of the host
  ArenaRanges dead;      // to be filled behind it, where that is asked for
  LaunchProfile profile;

  AalFunction function = nullptr;
  AalMatmulPlan plan = nullptr;
  SmallVector<AalAddress, 4> parameters;
  SmallVector<AalEmulatedRange, 4> ranges;
};

/// An argument or result in its section.
struct DeviceTensor {
  std::string name;
  int64_t bytes = 0, offset = 0;
};

/// Owns a handle of the runtime; a device releases all that was made on it.
struct DeviceDelete {
  void operator()(AalDevice *device) const { aalDeviceDestroy(device); }
};
using DeviceHandle = std::unique_ptr<AalDevice, DeviceDelete>;

/// The message of a call to the runtime as an error; success where it is null.
llvm::Error makeError(const Twine &where, const char *message);

/// Opens the device of `options`.
llvm::Expected<DeviceHandle> openDevice(const SessionOptions &options);

class DeviceExecutable : public CompiledProgram {
public:
  llvm::Error run(ArrayRef<const void *> inputs,
                  ArrayRef<void *> outputs) override;
  SessionStats getStats() const override;
  std::vector<LaunchProfile> getProfile() const override;
  ArrayRef<GPUKernelResources> getResources() const override {
    return image.resources;
  }
  llvm::Error close() override;

private:
  friend class DeviceProgramBuilder;

  /// Opens the device unless it is open.
  llvm::Error open();
  /// Brings code and constants to the open device and makes what runs need.
  llvm::Error load();
  llvm::Error loadCode();
  llvm::Error loadProducts();
  llvm::Error loadMemory();
  llvm::Error loadCopies();
  /// One run. With `oneAtATime`, each launch ends before the next starts.
  llvm::Error runOnce(ArrayRef<const void *> inputs, ArrayRef<void *> outputs,
                      bool oneAtATime);
  llvm::Error copyIn(ArrayRef<const void *> inputs);
  llvm::Error launch(bool oneAtATime);
  llvm::Error fillDead(ArrayRef<ArenaRange> ranges);
  llvm::Error launch(const DeviceKernel &kernel, const Twine &where);
  llvm::Error runProduct(const DeviceKernel &kernel, const Twine &where);
  llvm::Error startCopy(const DeviceCopy &copy);
  llvm::Error copyOut(ArrayRef<void *> outputs);
  llvm::Error readTimes();
  /// Runs again, one launch at a time on a new context, to find the kernel
  /// behind `error`. Returns what to report.
  llvm::Error findCulprit(llvm::Error error, ArrayRef<const void *> inputs,
                          ArrayRef<void *> outputs);
  AalAddress getAddress(DevicePlace place) const {
    return sections[static_cast<unsigned>(place.section)] + place.offset;
  }

  SessionOptions options;
  SessionStats stats;
  GPUImage image;
  std::vector<DeviceKernel> kernels;
  std::vector<DeviceCopy> copies;
  int64_t hostArenaBytes = 0;
  std::vector<DeviceTensor> inputs, outputs;
  AlignedMemory constants;
  std::array<int64_t, kDeviceSections> sectionBytes = {};

  DeviceHandle device;
  bool isLoaded = false;
  std::array<AalAddress, kDeviceSections> sections = {};
  AalStream stream = nullptr, outStream = nullptr, inStream = nullptr;
  void *hostArena = nullptr;    // page-locked
  std::vector<AalEvent> events; // before each launch and after the last
};

} // namespace mlir::aal

#endif // AAL_LIB_EXECUTION_DEVICEEXECUTABLE_H
