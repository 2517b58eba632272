//===- WidenFloats.cpp - half-precision arithmetic in f32 -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Kernel.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"

using namespace mlir;

void aal::addFloatWideningPasses(OpPassManager &passes) {
  arith::ArithEmulateUnsupportedFloatsOptions options;
  options.sourceTypeStrs = {"bf16", "f16"};
  options.targetTypeStr = "f32";
  passes.addPass(arith::createArithEmulateUnsupportedFloats(options));
  passes.addPass(math::createMathExtendToSupportedTypes());
}
