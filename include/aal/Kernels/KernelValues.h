//===- KernelValues.h - values and memory of a kernel -----------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// What the code generators of all devices share: bodies of loop nests are
// emitted value by value, on demand from the results that a stage must store,
// each once per loop nest, at the outermost loop that it depends on. A device
// says what its memory is and writes the loops around.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_KERNELVALUES_H
#define AAL_KERNELS_KERNELVALUES_H

#include "aal/Kernels/Kernel.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "llvm/ADT/MapVector.h"

namespace mlir::aal {

/// An emitted value and the loop that it changes in: 0 is outside of the
/// stage's loops, n inside the first n of them.
struct Emitted {
  Value value;
  unsigned depth = 0;
};

class KernelValues {
protected:
  KernelValues(const KernelPlan &plan, MLIRContext *context, Location loc);
  virtual ~KernelValues() = default;

  //===--------------------------------------------------------------------===//
  // Memory of a device. Indices and positions are in elements.
  //===--------------------------------------------------------------------===//

  /// The memory of an access; `storage` is null for operands of the launch.
  virtual Value memoryOf(const PlanAccess &access, const Storage *storage) = 0;
  virtual Value readElement(Value memory, Value at, Type type) = 0;
  virtual void writeElement(Value value, Value memory, Value at) = 0;
  /// Lanes that lie side by side.
  virtual Value readVector(Value memory, Value at, VectorType type) = 0;
  virtual void writeVector(Value value, Value memory, Value at) = 0;
  /// Whether readVector() needs no alignment.
  virtual bool readsAnyAddress() const { return false; }

  /// The pointers that the kernel needs: (buffer, offset) and elements from
  /// there on.
  void collectArguments();
  unsigned argumentNumber(const PlanAccess &access) const {
    auto *it = arguments.find({access.buffer, access.offset});
    return std::distance(arguments.begin(), it);
  }
  Emitted load(const PlanAccess &access, const Storage *storage,
               bool isMutable = false);
  void store(Value value, const Storage &storage);
  Type memoryType(Type elementType) {
    if (elementType.isInteger(1))
      return b.getI8Type();
    return elementType;
  }

  //===--------------------------------------------------------------------===//
  // Values
  //===--------------------------------------------------------------------===//

  FailureOr<Emitted> evalResult(unsigned member, unsigned result);
  FailureOr<Emitted> evalInput(unsigned member, unsigned input);
  FailureOr<Emitted> evalBody(unsigned member, Value value);
  FailureOr<Emitted> evalScalar(unsigned member, Scalar scalar, Type type);
  /// What the body of `member` yields as its result `result`.
  FailureOr<Emitted> evalYield(unsigned member, unsigned result);
  /// The initial value of a reduction; null where the body ignores it.
  FailureOr<Value> evalInit(unsigned member, unsigned result);
  Value toVector(Value value);
  Value createLike(Operation *op, ValueRange operands, Type type);
  Value index(int64_t value) {
    return arith::ConstantIndexOp::create(b, loc, value);
  }
  /// The indices of iteration `linear` of loops of `extents`, outermost first.
  SmallVector<Value> delinearize(Value linear, ArrayRef<int64_t> extents);

  //===--------------------------------------------------------------------===//
  // Loops
  //===--------------------------------------------------------------------===//

  /// A loop of the stage and the group dimensions that it runs through.
  struct OpenLoop {
    Operation *op;
    SmallVector<std::pair<unsigned, Value>, 1> indices;
  };

  void setStage(const Stage &stage) {
    stageLevel = stage.level;
    stageDims = stage.dims;
    resetCache();
  }
  void resetCache() {
    cache.clear();
    cache.emplace_back();
  }
  scf::ForOp beginLoop(Value low, Value high, int64_t step, ValueRange carried);
  void pushLoop(scf::ForOp loop, unsigned dim) {
    loops.push_back({loop, {{dim, loop.getInductionVar()}}});
    cache.emplace_back();
  }
  void popLoop() {
    cache.pop_back();
    loops.pop_back();
  }
  void setDepth(unsigned depth);

  const KernelPlan &plan;
  Location loc;
  OpBuilder b;
  uint64_t innerMask = 0; // inner dimensions

  llvm::MapVector<std::pair<Buffer *, int64_t>, int64_t> arguments;
  DenseMap<unsigned, Value> outerIndex; // of each group dimension
  Value stripBase;                      // of the vector dimension, where cut

  // The current stage.
  unsigned stageLevel = 0;
  uint64_t stageDims = 0;
  SmallVector<OpenLoop> loops; // outermost first
  /// Lanes of the innermost loop, or of the outer iteration where there is
  /// none; 1: no vectors.
  int64_t width = 1;
  SmallVector<DenseMap<Value, Value>> cache; // by depth
  using Result = std::pair<unsigned, unsigned>;
  /// Running values of reductions, by member and result.
  DenseMap<Result, Value> accumulatorValues;
  /// Results that are held in registers instead of their memory.
  DenseMap<Result, Value> registers;

private:
  FailureOr<Emitted> evalOp(unsigned member, Operation *op, Value value);
  FailureOr<Emitted> evalSelect(unsigned member, arith::SelectOp op);
  Value fold(Value value);
  FailureOr<Emitted> evalGather(unsigned member, Operation *op);
  bool readsSideBySide(const PlanMember &member, tensor::ExtractOp op,
                       const PlanAccess &access);
  FailureOr<Emitted> evalIndex(const Strides &form);
  bool isCurrentStage(const PlanMember &member) const {
    return member.level == stageLevel && (member.dims & innerMask) == stageDims;
  }
  Value address(const Strides &strides, int64_t constant, unsigned &depth);
  Value addressIn(const PlanAccess &access, const Storage *storage,
                  unsigned &depth);
  Value fromMemory(Value value, Type elementType);
  Value toMemory(Value value);
};

} // namespace mlir::aal

#endif // AAL_KERNELS_KERNELVALUES_H
