//===- DriverModule.cpp - modules and launches ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DriverCall.h"

using namespace aal::emulated;

CUresult cuModuleLoadData(CUmodule *module, const void *image) {
  Call call;
  AAL_TRY(call.result);
  auto loaded = LoadedModule::load(image);
  if (!loaded)
    return call.device.fail(InvalidImage, llvm::toString(loaded.takeError()));
  LoadedModule *made = loaded->get();
  call.device.modules[made] = std::move(*loaded);
  *module = reinterpret_cast<CUmodule>(made);
  return Success;
}

CUresult cuModuleUnload(CUmodule module) {
  Call call(Call::Initialised);
  AAL_TRY(call.result);
  auto *handle = reinterpret_cast<LoadedModule *>(module);
  Device &device = call.device;
  if (!device.modules.count(handle))
    return device.fail(InvalidHandle, "the module does not exist");
  for (auto &entry : handle->code.kernels)
    device.functions.erase(&entry.second);
  device.modules.erase(handle);
  return Success;
}

CUresult cuModuleGetFunction(CUfunction *function, CUmodule module,
                             const char *name) {
  Call call;
  AAL_TRY(call.result);
  auto *handle = reinterpret_cast<LoadedModule *>(module);
  if (!call.device.modules.count(handle))
    return call.device.fail(InvalidHandle, "the module does not exist");
  auto it = handle->code.kernels.find(name);
  if (it == handle->code.kernels.end())
    return call.device.fail(
        NotFound, std::string("the module has no kernel '") + name + "'");
  call.device.functions[&it->second] = handle;
  *function = reinterpret_cast<CUfunction>(&it->second);
  return Success;
}

CUresult cuLaunchKernel(CUfunction function, unsigned gridX, unsigned gridY,
                        unsigned gridZ, unsigned blockX, unsigned blockY,
                        unsigned blockZ, unsigned sharedBytes, CUstream stream,
                        void **parameters, void **extra) {
  StreamCall call(stream);
  AAL_TRY(call.result);
  auto *kernel = reinterpret_cast<const Kernel *>(function);
  if (!call.device.functions.count(kernel))
    return call.device.fail(InvalidHandle, "the kernel does not exist");
  if (extra)
    return call.device.fail(InvalidValue,
                            "parameters in a buffer are not supported");
  const uint32_t grid[] = {gridX, gridY, gridZ};
  const uint32_t block[] = {blockX, blockY, blockZ};
  return call.device.launch(*call.stream, kernel, grid, block, sharedBytes,
                            parameters);
}

void aalEmulatedSetOperands(const AalEmulatedRange *ranges, size_t count) {
  Call call(Call::Nothing);
  Device &device = call.device;
  device.operands.assign(ranges, ranges + count);
  device.operandNames.clear();
  for (size_t i = 0; i < count; ++i)
    device.operandNames.emplace_back(ranges[i].name ? ranges[i].name : "");
  device.hasOperands = true;
}
