//===- aal-user.cpp - the aal passes in a program of its own --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

// Reads a training step, stores it by rule from C++ and prints what it saves.
//
//===----------------------------------------------------------------------===//

#include "aal/Analysis/MemoryReport.h"
#include "aal/InitAll.h"
#include "aal/Transforms/Passes.h"
#include "aal/Transforms/Pipelines.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

int main(int argc, char **argv) {
  if (argc != 2) {
    llvm::errs() << "usage: aal-user STEP.mlir\n";
    return 1;
  }
  DialectRegistry registry;
  registerAllDialects(registry);
  aal::registerAllDialects(registry);
  MLIRContext context(registry);
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(argv[1], ParserConfig(&context));
  if (!module)
    return 1;

  PassManager mark(&context);
  mark.addPass(aal::createMarkSaved());
  aal::AssignPoliciesOptions assign;
  assign.rules = "asa4";
  mark.addPass(aal::createAssignPolicies(assign));
  if (failed(mark.run(*module)))
    return 1;
  FailureOr<aal::MemoryReport> report =
      aal::MemoryReport::get(module->lookupSymbol<func::FuncOp>("main"));
  if (failed(report) || report->savedBytesAfter >= report->savedBytesBefore)
    return 1;

  PassManager materialize(&context);
  materialize.addPass(aal::createMaterializePolicies());
  materialize.addPass(aal::createVerifyStep());
  if (failed(materialize.run(*module)))
    return 1;
  llvm::outs() << "saved " << report->savedBytesBefore << " -> "
               << report->savedBytesAfter << " bytes\n";
  return 0;
}
