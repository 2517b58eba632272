//===- DeduplicateKernels.cpp - keeps one of equal kernels ----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/KernelSet.h"
#include "aal/Kernels/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/IR/AttrTypeSubElements.h"

namespace mlir::aal {
#define GEN_PASS_DEF_DEDUPLICATEKERNELS
#include "aal/Kernels/Passes.h.inc"
} // namespace mlir::aal

using namespace mlir;
using namespace mlir::aal;

/// Whether nothing but uses inside of the module can refer to `function`.
static bool isKernel(FunctionOpInterface function) {
  if (function.isExternal())
    return false;
  if (auto gpu = dyn_cast<gpu::GPUFuncOp>(*function))
    return gpu.isKernel();
  return isa<func::FuncOp>(*function) && function.isPrivate();
}

namespace {

/// Names of duplicates in one symbol table, with what stays.
using Renames = DenseMap<StringAttr, StringAttr>;

struct DeduplicateKernels
    : aal::impl::DeduplicateKernelsBase<DeduplicateKernels> {
  using DeduplicateKernelsBase::DeduplicateKernelsBase;

  Renames findDuplicates(Operation *table,
                         SmallVectorImpl<Operation *> &duplicates) {
    KernelSet kernels;
    Renames renames;
    for (Operation &op : table->getRegion(0).front()) {
      auto function = dyn_cast<FunctionOpInterface>(op);
      if (!function || !isKernel(function))
        continue;
      FunctionOpInterface kept = kernels.insert(function);
      if (kept == function)
        continue;
      renames[function.getNameAttr()] = kept.getNameAttr();
      duplicates.push_back(function);
    }
    return renames;
  }

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SmallVector<Operation *> duplicates;
    Renames ours = findDuplicates(module, duplicates);
    DenseMap<StringAttr, Renames> nested;
    for (auto gpuModule : module.getOps<gpu::GPUModuleOp>())
      nested[gpuModule.getNameAttr()] = findDuplicates(gpuModule, duplicates);
    // One walk for all, so that the time is linear.
    AttrTypeReplacer replacer;
    replacer.addReplacement([&](SymbolRefAttr ref) -> std::optional<Attribute> {
      if (ref.getNestedReferences().empty()) {
        auto it = ours.find(ref.getRootReference());
        return it == ours.end()
                   ? std::nullopt
                   : std::optional<Attribute>(SymbolRefAttr::get(it->second));
      }
      auto table = nested.find(ref.getRootReference());
      if (table == nested.end())
        return std::nullopt;
      auto it = table->second.find(ref.getLeafReference());
      if (it == table->second.end())
        return std::nullopt;
      return SymbolRefAttr::get(ref.getRootReference(),
                                {FlatSymbolRefAttr::get(it->second)});
    });
    module.walk<WalkOrder::PreOrder>([&](Operation *op) {
      // References inside of a gpu.module are to its own functions, and no
      // kernel is called there.
      if (isa<gpu::GPUModuleOp>(op))
        return WalkResult::skip();
      replacer.replaceElementsIn(op, /*replaceAttrs=*/true,
                                 /*replaceLocs=*/false, /*replaceTypes=*/false);
      return WalkResult::advance();
    });
    for (Operation *op : duplicates)
      op->erase();
    numErased += duplicates.size();
  }
};

} // namespace
