//===- BufferizableOpInterfaceImpl.cpp - upstream bufferization -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/Bufferization/BufferizableOpInterfaceImpl.h"
#include "aal/Dialect/AAL/IR/AALOps.h"
#include "mlir/Dialect/Bufferization/IR/BufferizableOpInterface.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/MemRef/Utils/MemRefUtils.h"

using namespace mlir;
using namespace mlir::aal;
using namespace mlir::bufferization;

/// The buffer of a tensor on either side of a copy.
static MemRefType getDenseType(RankedTensorType type) {
  return MemRefType::get(type.getShape(), type.getElementType());
}

namespace {

struct HostTypeModel : TensorLikeType::ExternalModel<HostTypeModel, HostType> {
  FailureOr<BufferLikeType>
  getBufferType(Type type, const BufferizationOptions &,
                function_ref<InFlightDiagnostic()>) const {
    return cast<BufferLikeType>(
        getDenseType(cast<HostType>(type).getTensorType()));
  }

  LogicalResult
  verifyCompatibleBufferType(Type type, BufferLikeType buffer,
                             function_ref<InFlightDiagnostic()> error) const {
    MemRefType expected = getDenseType(cast<HostType>(type).getTensorType());
    if (buffer == expected)
      return success();
    return error() << "expected " << expected << " for " << type << ", found "
                   << buffer;
  }
};

} // namespace

/// All elements of `buffer`, which is dense, in one dimension.
static Value flatten(OpBuilder &b, Location loc, Value buffer) {
  int64_t rank = cast<MemRefType>(buffer.getType()).getRank();
  if (rank == 1)
    return buffer;
  if (rank == 0)
    return memref::ExpandShapeOp::create(b, loc, ArrayRef<int64_t>{1}, buffer,
                                         ArrayRef<ReassociationIndices>());
  return memref::CollapseShapeOp::create(
      b, loc, buffer, {llvm::to_vector(llvm::seq<int64_t>(0, rank))});
}

/// A new buffer with what is in `from`, copied in `direction`.
static FailureOr<Value> copy(RewriterBase &rewriter, Location loc,
                             CopyDirection direction, Value from,
                             MemRefType type,
                             const BufferizationOptions &options) {
  FailureOr<Value> to = options.createAlloc(rewriter, loc, type, ValueRange());
  if (failed(to))
    return failure();
  Value token = StartCopyOp::create(rewriter, loc, direction,
                                    flatten(rewriter, loc, from),
                                    flatten(rewriter, loc, *to));
  WaitCopyOp::create(rewriter, loc, token);
  return to;
}

namespace {

/// Reads its operand, and makes a buffer of its own.
template <typename Model, typename Op>
struct CopyModel : BufferizableOpInterface::ExternalModel<Model, Op> {
  bool bufferizesToAllocation(Operation *, Value) const { return true; }
  bool bufferizesToMemoryRead(Operation *, OpOperand &,
                              const AnalysisState &) const {
    return true;
  }
  bool bufferizesToMemoryWrite(Operation *, OpOperand &,
                               const AnalysisState &) const {
    return false;
  }
  AliasingValueList getAliasingValues(Operation *, OpOperand &,
                                      const AnalysisState &) const {
    return {};
  }
  FailureOr<BufferLikeType> getBufferType(Operation *op, Value,
                                          const BufferizationOptions &,
                                          const BufferizationState &,
                                          SmallVector<Value> &) const {
    return cast<BufferLikeType>(getDenseType(Model::getTensorType(op)));
  }
};

struct OffloadModel : CopyModel<OffloadModel, OffloadOp> {
  static RankedTensorType getTensorType(Operation *op) {
    return cast<OffloadOp>(op).getValue().getType();
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto offload = cast<OffloadOp>(op);
    FailureOr<Value> from =
        getBuffer(rewriter, offload.getValue(), options, state);
    if (failed(from))
      return failure();
    MemRefType type = getDenseType(getTensorType(op));
    // One block of memory leaves, so a slice is made one first.
    auto found = dyn_cast<MemRefType>(from->getType());
    if (!found || !memref::isStaticShapeAndContiguousRowMajor(found)) {
      FailureOr<Value> dense =
          options.createAlloc(rewriter, op->getLoc(), type, ValueRange());
      if (failed(dense) ||
          failed(options.createMemCpy(rewriter, op->getLoc(), *from, *dense)))
        return failure();
      from = dense;
    }
    FailureOr<Value> host =
        copy(rewriter, op->getLoc(), CopyDirection::Out, *from, type, options);
    if (failed(host))
      return failure();
    replaceOpWithBufferizedValues(rewriter, op, *host);
    return success();
  }
};

struct ReloadModel : CopyModel<ReloadModel, ReloadOp> {
  static RankedTensorType getTensorType(Operation *op) {
    return cast<ReloadOp>(op).getResult().getType();
  }

  LogicalResult bufferize(Operation *op, RewriterBase &rewriter,
                          const BufferizationOptions &options,
                          BufferizationState &state) const {
    auto reload = cast<ReloadOp>(op);
    FailureOr<Value> host =
        getBuffer(rewriter, reload.getHost(), options, state);
    if (failed(host))
      return failure();
    FailureOr<Value> device =
        copy(rewriter, op->getLoc(), CopyDirection::In, *host,
             getDenseType(getTensorType(op)), options);
    if (failed(device))
      return failure();
    replaceOpWithBufferizedValues(rewriter, op, *device);
    return success();
  }
};

} // namespace

void aal::registerBufferizableOpInterfaceExternalModels(
    DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, AALDialect *,
                            BufferizationDialect *, memref::MemRefDialect *) {
    HostType::attachInterface<HostTypeModel>(*context);
    OffloadOp::attachInterface<OffloadModel>(*context);
    ReloadOp::attachInterface<ReloadModel>(*context);
  });
}
