//===- LowerNVVM.cpp - compiles kernels in the module ---------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/GPU/Lowering.h"
#include "aal/GPU/Passes.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "llvm/ADT/StringSwitch.h"

namespace mlir::aal {
#define GEN_PASS_DEF_LOWERNVVM
#include "aal/GPU/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

static std::optional<GPUFormat> parseFormat(StringRef text) {
  return llvm::StringSwitch<std::optional<GPUFormat>>(text)
      .Case("isa", GPUFormat::Assembly)
      .Case("bin", GPUFormat::Binary)
      .Case("fatbin", GPUFormat::Fatbin)
      .Case("bitcode", GPUFormat::Bitcode)
      .Default(std::nullopt);
}

static gpu::CompilationTarget getTarget(GPUFormat format) {
  switch (format) {
  case GPUFormat::Assembly:
    return gpu::CompilationTarget::Assembly;
  case GPUFormat::Binary:
    return gpu::CompilationTarget::Binary;
  case GPUFormat::Fatbin:
    return gpu::CompilationTarget::Fatbin;
  case GPUFormat::Bitcode:
    return gpu::CompilationTarget::Offload;
  }
  llvm_unreachable("unknown format");
}

/// What is known of each kernel, in the form that gpu.object keeps.
static gpu::KernelTableAttr makeTable(gpu::GPUModuleOp module,
                                      const GPUImage &image) {
  Builder b(module.getContext());
  llvm::StringMap<DictionaryAttr> resources;
  for (const GPUKernelResources &kernel : image.resources)
    resources[kernel.name] = b.getDictionaryAttr(
        {b.getNamedAttr("registers", b.getI64IntegerAttr(kernel.registers)),
         b.getNamedAttr("shared_bytes",
                        b.getI64IntegerAttr(kernel.sharedBytes)),
         b.getNamedAttr("spill_load_bytes",
                        b.getI64IntegerAttr(kernel.spillLoadBytes)),
         b.getNamedAttr("spill_store_bytes",
                        b.getI64IntegerAttr(kernel.spillStoreBytes)),
         b.getNamedAttr("stack_bytes",
                        b.getI64IntegerAttr(kernel.stackBytes))});
  SmallVector<gpu::KernelMetadataAttr> kernels;
  for (auto func : module.getOps<gpu::GPUFuncOp>())
    if (func.isKernel())
      kernels.push_back(gpu::KernelMetadataAttr::get(
          func.getNameAttr(), func.getFunctionType(), nullptr,
          resources.lookup(func.getName())));
  return gpu::KernelTableAttr::get(module.getContext(), kernels);
}

namespace {

struct LowerNVVM : aal::impl::LowerNVVMBase<LowerNVVM> {
  using LowerNVVMBase::LowerNVVMBase;

  void runOnOperation() override {
    std::optional<GPUFormat> parsed = parseFormat(format);
    if (!parsed) {
      getOperation().emitError()
          << "expected format isa, bin, fatbin or bitcode, found '" << format
          << "'";
      return signalPassFailure();
    }
    GPUTargetOptions options;
    options.chip = chip;
    options.features = features;
    options.format = *parsed;
    options.toolkit = toolkit;
    SmallVector<gpu::GPUModuleOp> modules(
        getOperation().getOps<gpu::GPUModuleOp>());
    for (gpu::GPUModuleOp module : modules)
      if (failed(compile(module, options)))
        return signalPassFailure();
  }

  /// Replaces `module` with a gpu.binary of the same name.
  LogicalResult compile(gpu::GPUModuleOp module,
                        const GPUTargetOptions &options) {
    FailureOr<GPUImage> image = compileGPUModule(module, options);
    if (failed(image))
      return failure();
    OpBuilder b(module);
    auto target = NVVM::NVVMTargetAttr::get(&getContext(), /*optLevel=*/3,
                                            kTriple, chip, features);
    Attribute object = gpu::ObjectAttr::get(
        &getContext(), target, getTarget(options.format),
        b.getStringAttr(image->data), nullptr, makeTable(module, *image));
    gpu::BinaryOp::create(b, module.getLoc(), module.getName(), nullptr,
                          b.getArrayAttr(object));
    module.erase();
    return success();
  }

  static constexpr StringLiteral kTriple = "nvptx64-nvidia-cuda";
};

} // namespace
