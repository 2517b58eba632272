//===- Prepare.cpp - canonical form for the program builder ---------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::aal;

/// Whether the builder knows `op` by its name, not by its body.
static bool isKnownByName(Operation *op) {
  return isa<linalg::GenericOp, linalg::FillOp, linalg::TransposeOp,
             linalg::BroadcastOp>(op) ||
         isa<linalg::ConvolutionOpInterface>(op) ||
         linalg::isaContractionOpInterface(cast<linalg::LinalgOp>(op));
}

/// Named ops on tensors of another kind become linalg.generic.
static LogicalResult generalize(func::FuncOp func) {
  SmallVector<linalg::LinalgOp> named;
  for (auto op : func.getBody().front().getOps<linalg::LinalgOp>())
    if (!isKnownByName(op))
      named.push_back(op);
  IRRewriter rewriter(func.getContext());
  for (linalg::LinalgOp op : named) {
    rewriter.setInsertionPoint(op);
    Attribute backward = op->getAttr(kBackwardAttrName);
    FailureOr<linalg::GenericOp> generic =
        linalg::generalizeNamedOp(rewriter, op);
    if (failed(generic))
      return op.emitOpError() << "cannot be written as linalg.generic";
    if (backward)
      (*generic)->setAttr(kBackwardAttrName, backward);
  }
  return success();
}

LogicalResult aal::prepareFunction(func::FuncOp func) {
  PassManager passes(func.getContext(), func::FuncOp::getOperationName());
  // What comes in is verified, and upstream's passes are trusted: to verify
  // takes longer than they do.
  passes.enableVerifier(false);
  passes.addPass(createConvertElementwiseToLinalgPass());
  // There is one block, and dead ops go with the patterns.
  GreedyRewriteConfig config;
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  config.setUseTopDownTraversal(true);
  passes.addPass(createCanonicalizerPass(config));
  passes.addPass(createCSEPass());
  if (failed(passes.run(func)))
    return func.emitOpError() << "cannot be canonicalised";
  if (failed(generalize(func)))
    return failure();
  RewritePatternSet patterns(func.getContext());
  linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
  populateMathAlgebraicSimplificationPatterns(patterns);
  populateReciprocalInErfPattern(patterns);
  config.setUseTopDownTraversal(false);
  config.enableFolding(false).enableConstantCSE(false);
  if (failed(applyPatternsGreedily(func, std::move(patterns), config)))
    return func.emitOpError() << "cannot be simplified";
  tabulateConstants(func);
  return success();
}
