//===- InitAll.cpp - registration of everything ---------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/InitAll.h"
#include "aal/Conversion/Passes.h"
#include "aal/Dialect/AAL/Bufferization/BufferizableOpInterfaceImpl.h"
#include "aal/Dialect/AAL/IR/AALDialect.h"
#include "aal/Dialect/AAL/Policies/Policies.h"
#include "aal/Formation/Passes.h"
#include "aal/GPU/Passes.h"
#include "aal/Kernels/Passes.h"
#include "aal/Memory/Passes.h"
#include "aal/Transforms/Passes.h"
#include "aal/Transforms/Pipelines.h"

using namespace mlir;

void aal::registerAllDialects(DialectRegistry &registry) {
  registry.insert<AALDialect>();
  registerBufferizableOpInterfaceExternalModels(registry);
  registerPolicyExternalModels(registry);
}

void aal::registerAllPasses() {
  registerAALConversionPasses();
  registerAALFormationPasses();
  registerAALGPUPasses();
  registerAALKernelsPasses();
  registerAALMemoryPasses();
  registerTransformsPasses();
  registerPipelines();
}
