//===- DeviceModule.cpp - code of a device and its launches ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "DeviceImpl.h"

using namespace aal;

extern "C" const char *aalModuleLoad(AalDevice *device, const void *image,
                                     AalModule *module) {
  CUmodule loaded = nullptr;
  if (const char *error = device->check(
          "cuModuleLoadData", device->driver.cuModuleLoadData(&loaded, image)))
    return error;
  device->modules.insert(loaded);
  *module = static_cast<AalModule>(loaded);
  return nullptr;
}

extern "C" const char *aalModuleUnload(AalDevice *device, AalModule module) {
  if (!device->modules.erase(module))
    return keepMessage("expected a module from aalModuleLoad()");
  return device->check("cuModuleUnload", device->driver.cuModuleUnload(module));
}

extern "C" const char *aalModuleGetFunction(AalDevice *device, AalModule module,
                                            const char *name,
                                            AalFunction *function) {
  CUfunction found = nullptr;
  if (const char *error = device->check(
          "cuModuleGetFunction",
          device->driver.cuModuleGetFunction(&found, module, name),
          std::string("kernel ") + name))
    return error;
  *function = static_cast<AalFunction>(found);
  return nullptr;
}

extern "C" const char *aalDeviceLaunch(AalDevice *device,
                                       const AalDeviceLaunch *launch,
                                       AalStream stream) {
  // The driver takes the address of each parameter.
  std::vector<AalAddress> values(launch->parameters,
                                 launch->parameters + launch->parameterCount);
  std::vector<void *> parameters;
  for (AalAddress &value : values)
    parameters.push_back(&value);
  if (device->driver.setOperands)
    device->driver.setOperands(launch->ranges, launch->rangeCount);
  return device->check(
      "cuLaunchKernel",
      device->driver.cuLaunchKernel(
          launch->function, launch->grid[0], launch->grid[1], launch->grid[2],
          launch->block[0], launch->block[1], launch->block[2],
          /*sharedBytes=*/0, stream, parameters.data(), /*extra=*/nullptr));
}
