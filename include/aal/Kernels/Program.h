//===- Program.h - a function as a straight list of launches ----*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// The program is the device-independent form between tensors and code. Every
// tensor is a strided view of a buffer, so transposes, slices, broadcasts and
// reshapes cost nothing: they end up in the strides of whoever reads them.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_PROGRAM_H
#define AAL_KERNELS_PROGRAM_H

#include "aal/Runtime/IRInterface.h"
#include "aal/Support/CopyEngine.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/PointerUnion.h"
#include <deque>

namespace mlir::aal {

using Strides = SmallVector<int64_t, 6>;

/// One contiguous allocation.
struct Buffer {
  /// All but those of the host lie in the memory of the device.
  enum class Kind { Input, Output, Constant, Temporary, Host };
  Kind kind = Kind::Temporary;
  unsigned index = 0; // of the argument or result
  Type elementType;
  int64_t elements = 0;
  ElementsAttr constant;
  /// Launches that write it. More than one where slices are put together.
  SmallVector<unsigned, 1> writers;
  /// Set by the memory planner: first and last launch that touch it. Where that
  /// one overwrites it, the last use is the launch before.
  int64_t firstUse = -1, lastUse = -1, offset = 0;
  /// What it is written in place of, and what is written in place of it.
  Buffer *overwritten = nullptr, *overwriter = nullptr;
  /// Of a temporary: the result of the function in whose memory it lies.
  Buffer *result = nullptr;

  int64_t bytes() const;
};

/// Bytes of one element in memory: i1 takes one, index eight.
int64_t elementBytes(Type type);
/// Whether elements of this type can be held in a buffer.
bool isSupportedElementType(Type type);

/// Strides of a dense row-major tensor.
Strides denseStrides(ArrayRef<int64_t> shape);

/// `sizes` elements of `buffer`, `strides` apart, from `offset` on; all in
/// elements. A stride may be 0 (broadcast) or negative (flip).
struct View {
  Buffer *buffer = nullptr;
  int64_t offset = 0;
  Strides sizes, strides;

  bool isDense() const { return strides == denseStrides(sizes); }
};

/// A scalar known when the kernel is compiled, or an SSA value of scalar ops
/// that kernels evaluate for themselves.
using Scalar = PointerUnion<Value, Attribute>;

/// What a tensor SSA value stands for.
struct TensorValue {
  enum class Kind {
    Undefined, // tensor.empty
    Strided,   // `view`
    Splat,     // `scalar` everywhere
    Padded,    // `view` at `low`, `steps` apart, in a tensor full of `scalar`
  };
  Kind kind = Kind::Undefined;
  View view;
  Scalar scalar;
  Strides low, steps;
  Strides sizes; // of the whole tensor, for every kind

  static TensorValue strided(View view) {
    Strides sizes = view.sizes;
    return {Kind::Strided, std::move(view), {}, {}, {}, std::move(sizes)};
  }
  static TensorValue splat(Scalar scalar, ArrayRef<int64_t> sizes) {
    return {Kind::Splat, {}, scalar, {}, {}, Strides(sizes)};
  }
};

/// How a loop nest reads or writes an operand: at offset + sum of
/// strides[d] * index[d]. No buffer stands for the scalar.
struct Access {
  Buffer *buffer = nullptr;
  int64_t offset = 0;
  Strides strides; // one for each loop
  Scalar scalar;
  Type elementType;
};

/// A tensor.extract in a body. With affine indices its access has strides for
/// the loops and it is an input like any other, else for the dimensions of its
/// tensor.
struct Gather {
  Operation *op;
  Access access;
  bool isAffine = false;
};

/// A perfect loop nest over strided operands: the lowered form of a linalg op
/// that is no contraction.
/// The order in which a loop nest combines the elements of each result. It is
/// found from the loop nest alone, and every kernel keeps to it, so that
/// results do not depend on what else runs in the kernel.
struct ReductionOrder {
  /// `extent` positions of a loop, `step` apart.
  struct Part {
    unsigned loop;
    int64_t extent, step;
    bool operator==(const Part &other) const {
      return loop == other.loop && extent == other.extent && step == other.step;
    }
  };
  SmallVector<Part, 4> parts; // outermost first
  /// Positions of the innermost loop where it is combined in lanes, each of
  /// which takes every getLanes(inLanes)-th; 0: one after the other.
  int64_t inLanes = 0;

  void append(const Part &part);
  bool operator==(const ReductionOrder &other) const {
    return inLanes == other.inLanes && parts == other.parts;
  }
};

/// Lanes of a vector loop over `extent` positions; 1: no vectors.
int64_t getLanes(int64_t extent);

struct LoopOp {
  Strides extents;
  SmallVector<bool, 6> reduction;
  SmallVector<Access, 2> inputs;
  SmallVector<Access, 2> outputs;
  /// Initial values of the outputs; null buffer and scalar where the body
  /// ignores them.
  SmallVector<Access, 2> inits;
  SmallVector<Gather, 0> gathers;
  /// Block arguments: inputs, then outputs. Null for a copy of the input.
  Block *body = nullptr;
  ReductionOrder order; // set when the program is complete

  int64_t iterations() const;
  bool isReduction() const { return llvm::is_contained(reduction, true); }
};

/// A batched matrix product on views: C = A * B + beta * C. An operand of codes
/// (`desc.aCodes`, `desc.bCodes`) is the buffer of their words, from its start.
struct GemmCall {
  AalGemm desc;
  View a, b, c;
  SmallVector<Operation *> decodes; // ops that the product does itself
};

/// A convolution of any direction through the library.
struct ConvolutionCall {
  AalConvolution desc;
  View src, weights, dst; // as in the forward pass, whatever the direction
  View bias;              // no buffer: none
};

/// An op that no other form covers: runs on dense buffers, in one thread.
struct SequentialOp {
  Operation *op = nullptr;
  SmallVector<Value> captured; // tensors from outside, in argument order
  /// Initial values of its loop that are one constant everywhere: they are
  /// written where the results lie.
  SmallVector<std::pair<Value, TypedAttr>> filled;
  SmallVector<View> inputs, outputs;
};

/// A copy of all of `host` to or from consecutive elements of `device`.
struct CopyCall {
  TimedCopy::Direction direction;
  Buffer *device = nullptr;
  int64_t offset = 0; // in elements, of `device`
  Buffer *host = nullptr;
  std::string name; // of the saved tensor, for messages
};

/// One step of the program before loop nests are grouped.
struct Item {
  enum class Kind { Loop, Gemm, Convolution, Sequential, Copy };
  Kind kind;
  Location loc;
  bool backward = false; // must not move into the forward pass
  /// Whose result the item computes, in part or whole; null for copies.
  Operation *op = nullptr;
  LoopOp loop;
  std::unique_ptr<GemmCall> gemm;
  std::unique_ptr<ConvolutionCall> convolution;
  std::unique_ptr<SequentialOp> sequential;
  std::unique_ptr<CopyCall> copy;

  /// Lets `change` read something else in the place of an operand: another
  /// buffer, and from another element on.
  void changeReads(
      llvm::function_ref<void(Buffer *&buffer, int64_t &offset)> change);

  /// Calls `callback` for each buffer read or written.
  void forEachRead(llvm::function_ref<void(Buffer *)> callback) const;
  void forEachWrite(llvm::function_ref<void(Buffer *)> callback) const;
};

struct Program {
  MLIRContext *context = nullptr;
  std::deque<Buffer> buffers;                 // stable addresses
  std::vector<Item> items;                    // in a valid order
  std::vector<std::unique_ptr<Block>> bodies; // that no op of the input has
  bool joinsLoopNests = true;                 // several in one kernel
  bool schedulesLaunches = true;              // for a lower peak
  CopyEngine copyEngine;                      // for which copies are planned

  Buffer *addBuffer(Buffer::Kind kind, Type elementType, int64_t elements) {
    buffers.emplace_back();
    Buffer &buffer = buffers.back();
    buffer.kind = kind;
    buffer.elementType = elementType;
    buffer.elements = elements;
    return &buffer;
  }
};

struct ProgramOptions {
  /// Products read packed codes where their operand is decoded from some, so
  /// that the operand takes no memory.
  bool decodeInProducts = true;
  /// Kernels hold several loop nests where that saves memory traffic. Results
  /// are the same without, to the bit.
  bool joinLoopNests = true;
  /// Launches run in an order that lowers the peak of memory where one is
  /// found, else in the order of the function.
  bool schedule = true;
};

/// Turns a function of one block of ops on tensors into a program, which refers
/// to ops of the function. Canonicalises the function. Errors are emitted at
/// the op.
FailureOr<std::unique_ptr<Program>>
buildProgram(func::FuncOp func, const ProgramOptions &options = {});

/// The same for a function by name; it is an error if there is none.
FailureOr<std::unique_ptr<Program>> buildProgram(ModuleOp module,
                                                 StringRef function);

} // namespace mlir::aal

#endif // AAL_KERNELS_PROGRAM_H
