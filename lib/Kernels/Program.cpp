//===- Program.cpp - a function as a straight list of launches ------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Kernels/Program.h"

using namespace mlir;
using namespace mlir::aal;

int64_t aal::elementBytes(Type type) {
  return type.isIndex() ? 8 : llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
}

bool aal::isSupportedElementType(Type type) {
  if (type.isIndex() || type.isF64() || type.isF32() || type.isF16() ||
      type.isBF16())
    return true;
  return type.isSignlessInteger(1) || type.isSignlessInteger(8) ||
         type.isSignlessInteger(16) || type.isSignlessInteger(32) ||
         type.isSignlessInteger(64);
}

int64_t Buffer::bytes() const { return elements * elementBytes(elementType); }

Strides aal::denseStrides(ArrayRef<int64_t> shape) {
  Strides strides(shape.size());
  int64_t stride = 1;
  for (unsigned d = shape.size(); d-- > 0;) {
    strides[d] = stride;
    stride *= shape[d];
  }
  return strides;
}

int64_t LoopOp::iterations() const {
  int64_t product = 1;
  for (int64_t extent : extents)
    product *= extent;
  return product;
}

void Item::changeReads(
    llvm::function_ref<void(Buffer *&buffer, int64_t &offset)> change) {
  auto visit = [&](auto &place) {
    if (place.buffer)
      change(place.buffer, place.offset);
  };
  for (Access &access : loop.inputs)
    visit(access);
  for (Access &access : loop.inits)
    visit(access);
  for (Gather &gather : loop.gathers)
    visit(gather.access);
  if (gemm) {
    visit(gemm->a);
    visit(gemm->b);
  }
  if (convolution)
    for (View *view : {&convolution->src, &convolution->weights,
                       &convolution->dst, &convolution->bias})
      visit(*view);
  if (sequential)
    for (View &view : sequential->inputs)
      visit(view);
}

void Item::forEachRead(llvm::function_ref<void(Buffer *)> callback) const {
  auto visit = [&](Buffer *buffer) {
    if (buffer)
      callback(buffer);
  };
  switch (kind) {
  case Kind::Loop:
    for (const Access &access : loop.inputs)
      visit(access.buffer);
    for (const Access &access : loop.inits)
      visit(access.buffer);
    for (const Gather &gather : loop.gathers)
      visit(gather.access.buffer);
    return;
  case Kind::Gemm:
    visit(gemm->a.buffer);
    visit(gemm->b.buffer);
    return;
  case Kind::Convolution: {
    ConvolutionCall &call = *convolution;
    if (call.desc.direction != AAL_BACKWARD_DATA)
      visit(call.src.buffer);
    if (call.desc.direction != AAL_BACKWARD_WEIGHTS)
      visit(call.weights.buffer);
    if (call.desc.direction != AAL_FORWARD)
      visit(call.dst.buffer);
    visit(call.bias.buffer);
    return;
  }
  case Kind::Sequential:
    for (const View &view : sequential->inputs)
      visit(view.buffer);
    return;
  case Kind::Copy:
    visit(copy->direction == TimedCopy::Direction::Out ? copy->device
                                                       : copy->host);
    return;
  }
}

void Item::forEachWrite(llvm::function_ref<void(Buffer *)> callback) const {
  switch (kind) {
  case Kind::Loop:
    for (const Access &access : loop.outputs)
      callback(access.buffer);
    return;
  case Kind::Gemm:
    callback(gemm->c.buffer);
    return;
  case Kind::Convolution: {
    ConvolutionCall &call = *convolution;
    callback(call.desc.direction == AAL_FORWARD         ? call.dst.buffer
             : call.desc.direction == AAL_BACKWARD_DATA ? call.src.buffer
                                                        : call.weights.buffer);
    return;
  }
  case Kind::Sequential:
    for (const View &view : sequential->outputs)
      callback(view.buffer);
    return;
  case Kind::Copy:
    callback(copy->direction == TimedCopy::Direction::Out ? copy->host
                                                          : copy->device);
    return;
  }
}
