//===- aal-user.cpp - the aal passes in a program of its own --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

// Reads a training step, stores it by rules that may name a policy of this
// program's own dialect, prints the bytes and the rewritten step.
//
//===----------------------------------------------------------------------===//

#include "HalfPolicy.h"
#include "aal/Analysis/MemoryReport.h"
#include "aal/Conversion/Passes.h"
#include "aal/InitAll.h"
#include "aal/Transforms/Passes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;

MLIR_DEFINE_EXPLICIT_TYPE_ID(user::UserDialect)
MLIR_DEFINE_EXPLICIT_TYPE_ID(user::HalfAttr)

int main(int argc, char **argv) {
  if (argc != 3) {
    llvm::errs() << "usage: aal-user STEP.mlir RULES\n";
    return 1;
  }
  DialectRegistry registry;
  registerAllDialects(registry);
  aal::registerAllDialects(registry);
  registry.insert<user::UserDialect>();
  MLIRContext context(registry);
  context.loadDialect<user::UserDialect>();
  OwningOpRef<ModuleOp> module =
      parseSourceFile<ModuleOp>(argv[1], ParserConfig(&context));
  if (!module)
    return 1;

  PassManager mark(&context);
  mark.addPass(aal::createMarkSaved());
  aal::AssignPoliciesOptions assign;
  assign.rules = argv[2];
  mark.addPass(aal::createAssignPolicies(assign));
  if (failed(mark.run(*module)))
    return 1;
  FailureOr<aal::MemoryReport> report =
      aal::MemoryReport::get(module->lookupSymbol<func::FuncOp>("main"));
  if (failed(report))
    return 1;

  PassManager materialize(&context);
  materialize.addPass(aal::createMaterializePolicies());
  materialize.addPass(aal::createConvertAALToLinalg());
  materialize.addPass(aal::createVerifyMaterialized());
  if (failed(materialize.run(*module)))
    return 1;
  llvm::outs() << "saved " << report->savedBytesBefore << " -> "
               << report->savedBytesAfter << " bytes\n";
  module->print(llvm::outs());
  return 0;
}
