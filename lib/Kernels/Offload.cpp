//===- Offload.cpp - tensors that leave the device ------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// What leaves is the memory that a tensor lies in, as it lies there: its
// strides are the same when it is back, and so are the results of what reads
// it.
//
//===----------------------------------------------------------------------===//

#include "ProgramBuilder.h"
#include "aal/Dialect/AAL/IR/Roles.h"

using namespace mlir;
using namespace mlir::aal;

/// Whether `view` is all of as many elements of its buffer, from its offset on.
static bool isContiguous(const View &view) {
  int64_t last = 0;
  for (auto [size, stride] : llvm::zip_equal(view.sizes, view.strides)) {
    if (size > 1 && stride <= 0)
      return false;
    last += (size - 1) * stride;
  }
  return last + 1 == ShapedType::getNumElements(view.sizes);
}

void ProgramBuilder::addCopy(TimedCopy::Direction direction, Operation *op,
                             Buffer *device, int64_t offset, Buffer *host) {
  auto call = std::make_unique<CopyCall>();
  call->direction = direction;
  call->device = device;
  call->offset = offset;
  call->host = host;
  call->name = hostNames.lookup(host);
  addItem(Item::Kind::Copy, op).copy = std::move(call);
}

void ProgramBuilder::visitOffload(OffloadOp op) {
  TensorValue known = values[op.getValue()];
  // Constants and arguments are on the device anyway.
  if (known.kind == TensorValue::Kind::Splat ||
      known.kind == TensorValue::Kind::Undefined ||
      (known.kind == TensorValue::Kind::Strided &&
       known.view.buffer->kind != Buffer::Kind::Temporary)) {
    values[op.getHost()] = std::move(known);
    return;
  }
  View view = getView(op.getValue(), op);
  // A copy out starts behind the launch that made the tensor.
  if (reloaded.contains(view.buffer))
    view = materialize(TensorValue::strided(view), view.buffer->elementType,
                       op->getLoc(), isBackward(op));
  // Slices leave with all that they are of, once for all of them.
  bool isWhole = isContiguous(view);
  int64_t first = isWhole ? view.offset : 0;
  int64_t elements =
      isWhole ? ShapedType::getNumElements(view.sizes) : view.buffer->elements;
  Buffer *&host = hostBuffers[{view.buffer, {first, elements}}];
  if (!host) {
    host = program.addBuffer(Buffer::Kind::Host, view.buffer->elementType,
                             elements);
    auto name = op->getAttrOfType<StringAttr>(kStoredAttrName);
    hostNames[host] = name ? name.str() : "offloaded tensor";
    addCopy(TimedCopy::Direction::Out, op, view.buffer, first, host);
  }
  view.buffer = host;
  view.offset -= first;
  values[op.getHost()] = TensorValue::strided(view);
}

void ProgramBuilder::visitReload(ReloadOp op) {
  TensorValue known = values[op.getHost()];
  if (known.kind == TensorValue::Kind::Strided &&
      known.view.buffer->kind == Buffer::Kind::Host) {
    Buffer *host = known.view.buffer;
    Buffer *&device = deviceBuffers[host];
    if (!device) {
      device = program.addBuffer(Buffer::Kind::Temporary, host->elementType,
                                 host->elements);
      reloaded.insert(device);
      addCopy(TimedCopy::Direction::In, op, device, /*offset=*/0, host);
    }
    known.view.buffer = device;
  }
  values[op.getResult()] = std::move(known);
}
