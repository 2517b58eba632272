//===- ProgramBuilder.h - from tensors to a program -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_KERNELS_PROGRAMBUILDER_H
#define AAL_LIB_KERNELS_PROGRAMBUILDER_H

#include "aal/Dialect/AAL/IR/AALOps.h"
#include "aal/Kernels/Program.h"

namespace mlir::aal {

/// An affine function of loop indices: constant + sum of coefficients[d] * d.
struct LinearForm {
  int64_t constant = 0;
  Strides coefficients;
};

class ProgramBuilder {
public:
  ProgramBuilder(func::FuncOp func, Program &program,
                 const ProgramOptions &options)
      : func(func), program(program), options(options) {}
  LogicalResult run();
  /// Marks slices of the forward pass with whether they are copied.
  void markSlices();

private:
  LogicalResult visit(Operation *op);
  void visitConstant(ElementsAttr attr, Value result);
  void visitTranspose(Value source, ArrayRef<int64_t> permutation, Value result,
                      Operation *op);
  void visitBroadcast(Value source, ArrayRef<int64_t> dimensions, Value result,
                      Operation *op);
  void visitCollapse(Value source, ArrayRef<ReassociationIndices> groups,
                     Value result, Operation *op);
  void visitExpand(Value source, ArrayRef<ReassociationIndices> groups,
                   Value result, Operation *op);
  LogicalResult visitExtractSlice(Operation *op);
  LogicalResult visitInsertSlice(Operation *op);
  LogicalResult visitPad(Operation *op);
  void visitConcat(Operation *op);
  LogicalResult visitLinalg(linalg::LinalgOp op);
  LogicalResult visitSequential(Operation *op);
  void visitOffload(OffloadOp op);
  void visitReload(ReloadOp op);
  void addCopy(TimedCopy::Direction direction, Operation *op, Buffer *device,
               int64_t offset, Buffer *host);
  LogicalResult finish();

  /// Generic ops that only move data become views. True when it did.
  bool visitAsView(linalg::LinalgOp op);
  /// Contractions in f32 go to the library. True when `op` is one.
  FailureOr<bool> visitContraction(linalg::LinalgOp op);
  /// Convolutions in f32 go to the library. True when `op` is one.
  FailureOr<bool> visitConvolution(linalg::LinalgOp op);

  void addConvolution(linalg::LinalgOp op, const AalConvolution &desc,
                      const View &src, const View &weights, const View &dst,
                      const View &bias);
  /// A sum over the groups of a grouped convolution that has one input channel
  /// in each is a weight gradient. True where `loop` became one.
  bool visitGroupedGradient(linalg::LinalgOp op, const LoopOp &loop);

  LogicalResult addLoop(linalg::LinalgOp op);
  /// Adds `loop`, a reduction, in two steps where that makes it parallel.
  void addSplitReduction(linalg::LinalgOp op, LoopOp loop);
  LoopOp splitInBlocks(LoopOp &loop, unsigned l, int64_t blocks,
                       ArrayRef<std::pair<Operation *, TypedAttr>> combiners);

  void findBackwardOps();
  bool crosses(Value value, SmallVectorImpl<Value> *slices) const;
  bool shouldCopySlice(Operation *slice);
  LogicalResult addBodyLoads(linalg::LinalgOp op, LoopOp &loop);
  LogicalResult checkBody(linalg::LinalgOp op);
  /// Makes tensor.extract ops behind captured scalars inputs of `loop`.
  LogicalResult addScalarLoads(LoopOp &loop, Location loc);

  Item &addItem(Item::Kind kind, Operation *op);
  Item &addItem(Item::Kind kind, Location loc, bool backward);
  /// Writes `value` to `target`, a view of the same shape.
  void copy(const TensorValue &value, const View &target, Location loc,
            bool backward);
  /// A new temporary that holds `value`, dense.
  View materialize(const TensorValue &value, Type elementType, Location loc,
                   bool backward);
  /// A view of `value`; copies where it is none.
  View getView(Value value, Operation *user);
  /// Like getView(), dense, at the start of its own buffer.
  View getDense(Value value, Operation *user);
  FailureOr<View> getJoinable(Value source,
                              ArrayRef<ReassociationIndices> groups,
                              Operation *op);
  View newView(ArrayRef<int64_t> sizes, Type elementType);

  FailureOr<Access> getAccess(const TensorValue &value, Type elementType,
                              AffineMap map, unsigned loops);

  bool isBackward(Operation *op) const;

  func::FuncOp func;
  Program &program;
  const ProgramOptions &options;
  DenseMap<Value, TensorValue> values;
  /// Copies of values that are no view (or no dense one).
  DenseMap<std::pair<Value, unsigned>, View> copies;
  /// Items of grouped convolutions by the buffer of their result.
  DenseMap<Buffer *, unsigned> groupedConvolutions;
  DenseSet<Operation *> backwardOps;
  /// Slices to copy, by the tensor that they are of.
  DenseMap<Value, SmallVector<Value>> copiedSlices;
  DenseSet<Value> fromLossGradient;
  /// What lies on the host, by its place on the device (first element and
  /// number of elements), with the name of the saved tensor; and where it comes
  /// back to.
  DenseMap<std::pair<Buffer *, std::pair<int64_t, int64_t>>, Buffer *>
      hostBuffers;
  DenseMap<Buffer *, std::string> hostNames;
  DenseMap<Buffer *, Buffer *> deviceBuffers;
  DenseSet<Buffer *> reloaded;
  bool hasLossGradient = false;
  bool hasError = false; // emitted by copy()
};

/// Adds `expr`, scaled, to `form`; fails where it is not affine in the loops.
LogicalResult addLinear(AffineExpr expr, int64_t scale, LinearForm &form);

/// The loop indices' affine function that `value` computes in the body of
/// `op`, or failure.
FailureOr<LinearForm> getLinearIndex(Value value, linalg::LinalgOp op);

/// Whether a scalar is the constant 0, or a tensor is 0 (or undefined, which
/// may be taken for 0) everywhere.
bool isZeroScalar(Scalar scalar);
bool isZero(const TensorValue &value);

/// Whether the body of `op` adds its input to its output.
bool isPlainSum(linalg::LinalgOp op);

/// Sets the upper padding to what the last window reaches.
void setHighPadding(AalConvolution &desc);

/// Rewrites a forward convolution of an input spread out by `steps` with
/// flipped weights as the data gradient that it is. `weightsOffset` is added to
/// the weights' offset. Fails, with `desc` unchanged, where it is none.
LogicalResult toBackwardData(AalConvolution &desc, const int64_t *steps,
                             int64_t &weightsOffset);

/// Rewrites a forward convolution that is a weight gradient, with a dense
/// result in the order f, c, h, w. Fails, with `desc` unchanged, otherwise.
LogicalResult toBackwardWeights(AalConvolution &desc);

/// Whether the body of `op` is a sum of products of its two inputs.
bool isSumOfProducts(linalg::LinalgOp op);

/// The bits of a code where `loop` takes codes out of words, one for each
/// index of its innermost loop, else 0.
int64_t getUnpackedBits(const LoopOp &loop);

/// Makes an operand of `gemm` one that lies in the order of strides `from`. Now
/// it is what a loop nest of `extents` writes from there, at strides `to`. The
/// sum may be split. Fails, with `gemm` unchanged, where strides cannot say it.
LogicalResult reorderOperand(AalGemm &gemm, bool isA, ArrayRef<int64_t> extents,
                             ArrayRef<int64_t> from, ArrayRef<int64_t> to);

/// Makes products read the packed codes that their operand is decoded from.
/// What then is read by nothing is left in place.
void decodeInProducts(Program &program);

/// Makes products and gradients of convolutions whose operand is decoded from
/// codes with scales sum part by part, each with its part of the operand. What
/// then is read by nothing is left in place.
void tileDecodes(Program &program);

/// Canonicalises `func`: one block of ops on tensors.
LogicalResult prepareFunction(func::FuncOp func);

/// Adds a pattern that makes erf(x / c) of an op's body erf(x * (1 / c)).
void populateReciprocalInErfPattern(RewritePatternSet &patterns);

/// Gathers scalar i64 constants beyond 32 bits in one table, which ops then
/// read them from.
void tabulateConstants(func::FuncOp func);

} // namespace mlir::aal

#endif // AAL_LIB_KERNELS_PROGRAMBUILDER_H
