//===- HostProgram.h - launches and library calls in order ------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// What every device runs: a straight list of steps over buffers, with the
// memory of all of them planned. A device supplies the code of each step
// through KernelBackend; order, operands, offsets and constants are shared.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_HOSTPROGRAM_H
#define AAL_KERNELS_HOSTPROGRAM_H

#include "aal/Kernels/Kernel.h"
#include <cstdlib>
#include <memory>

namespace mlir::aal {

/// Memory aligned to a cache line, freed with its owner.
struct AlignedDelete {
  void operator()(char *memory) const { std::free(memory); }
};
using AlignedMemory = std::unique_ptr<char, AlignedDelete>;

/// Distance of buffers in the arena and of constants: a cache line.
inline constexpr int64_t kArenaAlignment = 64;

/// One launch or library call.
struct HostStep {
  Item::Kind kind = Item::Kind::Loop;
  /// Of the first op in it; `layer` is its name, or the text of the location.
  Location loc;
  std::string layer;
  /// For profiles: "gemm 64x256x256", or what the backend calls its kernel.
  std::string description;
  /// What the code of the step gets pointers to, in the backend's order. An
  /// operand without a buffer is absent, such as the bias of a convolution.
  SmallVector<KernelArgument> operands;
  /// Results that may take the memory of an operand.
  SmallVector<InPlace, 1> inPlace = {};
  /// Arena bytes up to the end of the last temporary that the step touches, and
  /// the same in the arena of the host.
  int64_t arenaEnd = 0, hostArenaEnd = 0;
  /// Something in it must not move into the forward pass.
  bool isBackward = false;
  /// The copy that the step starts or, with `isWait`, waits for.
  const CopyCall *copy = nullptr;
  bool isWait = false;
};

/// Supplies the code of steps. Each method is called once for each step of its
/// kind, in order; `index` is the step's and makes names unique. Library calls
/// and sequential ops come with operands and description filled in: a, b, c;
/// src, weights, dst, bias; inputs, then outputs; device, host. addLoops()
/// fills them in. Errors are emitted at `step.loc`.
class KernelBackend {
public:
  virtual ~KernelBackend();
  virtual LogicalResult addLoops(const KernelPlan &plan, unsigned index,
                                 HostStep &step) = 0;
  virtual LogicalResult addSequential(const SequentialOp &op, unsigned index,
                                      HostStep &step) = 0;
  virtual LogicalResult addGemm(const GemmCall &call, unsigned index,
                                HostStep &step) = 0;
  virtual LogicalResult addConvolution(const ConvolutionCall &call,
                                       unsigned index, HostStep &step) = 0;
  /// Called for the start of a copy and for the wait (`step.isWait`).
  virtual LogicalResult addCopy(const CopyCall &call, unsigned index,
                                HostStep &step) = 0;
};

/// Gives loop nests the operands that a kernel of the CPU has, and makes no
/// code: for measuring the memory of a program.
class OperandsOnly : public KernelBackend {
public:
  LogicalResult addLoops(const KernelPlan &plan, unsigned index,
                         HostStep &step) override;
  LogicalResult addSequential(const SequentialOp &op, unsigned index,
                              HostStep &step) override;
  LogicalResult addGemm(const GemmCall &call, unsigned index,
                        HostStep &step) override;
  LogicalResult addConvolution(const ConvolutionCall &call, unsigned index,
                               HostStep &step) override;
  LogicalResult addCopy(const CopyCall &call, unsigned index,
                        HostStep &step) override;
};

/// Where an operand lies at run time.
struct Place {
  enum class Space { None, Input, Output, Constant, Arena, Host };
  Space space = Space::None;
  unsigned index = 0; // of the argument or result
  /// Bytes from the start of the argument, the result, the constants, the arena
  /// or the arena of the host.
  int64_t offset = 0;
};

/// The steps of a program. Its operands point to buffers of the Program, whose
/// `offset` is set (in bytes) and whose first and last use are steps.
struct HostProgram {
  std::vector<HostStep> steps;
  /// Temporaries that some step has a pointer to, by first use. What kernels
  /// keep in registers or scratch memory takes no place in the arena, and what
  /// a result of the function overwrites lies in the memory of that.
  std::vector<Buffer *> temporaries;
  int64_t arenaBytes = 0;      // 64-byte aligned buffers from offset 0 on
  int64_t arenaLowerBound = 0; // no plan can take less
  /// What copies leave in the memory of the host, by first use, in an arena of
  /// its own.
  std::vector<Buffer *> hostBuffers;
  int64_t hostArenaBytes = 0;
  CopySchedule copies;
  AlignedMemory constants; // the bytes of all constants
  int64_t constantBytes = 0;

  static Place getPlace(const KernelArgument &operand);
};

/// Forms the launches of `program`, asks `backend` for the code of each, and
/// plans the memory.
FailureOr<HostProgram> buildHostProgram(Program &program,
                                        KernelBackend &backend);

/// The same for `launches`, which formLaunches() has made of the program.
FailureOr<HostProgram> buildHostProgram(Program &program,
                                        std::vector<Launch> launches,
                                        KernelBackend &backend);

} // namespace mlir::aal

#endif // AAL_KERNELS_HOSTPROGRAM_H
