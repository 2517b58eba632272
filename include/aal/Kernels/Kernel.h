//===- Kernel.h - groups of loop nests that run as one kernel ---*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// A group is a set of loop nests over one list of dimensions. Dimensions that
// are parallel in every nest are the outer ones: their iterations are spread
// over threads. The rest run inside, stage by stage: a reduction ends a stage,
// and what later stages need again is recomputed where cheap, else kept in
// memory private to the outer iteration.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_KERNELS_KERNEL_H
#define AAL_KERNELS_KERNEL_H

#include "aal/Kernels/Program.h"
#include "aal/Support/StepScheduler.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::aal {

/// A loop nest in a group: the group dimensions that make up each of its
/// loops, outermost first. Loops of one iteration have none.
struct GroupMember {
  unsigned item;
  SmallVector<SmallVector<unsigned, 2>, 6> dims;
};

struct KernelGroup {
  Strides extents;
  SmallVector<GroupMember> members;
};

/// A group of `loop` alone, which is that of `item`.
KernelGroup makeGroup(const LoopOp &loop, unsigned item);

/// A launch of the program: a group of loop nests, or another item.
struct Launch {
  bool isKernel = false;
  unsigned item = 0; // where it is no kernel
  KernelGroup group;
  /// Of a copy: waits for its end. A copy is started by an earlier launch.
  bool isWait = false;
};

/// Integer attribute of an op: the index of the launch that computes it.
inline constexpr llvm::StringLiteral kGroupAttrName = "aal.group";

/// Groups the loop nests of `program`, and orders the launches by
/// scheduleLaunches() where the program's options say so. Near-linear in the
/// number of items.
std::vector<Launch> formLaunches(const Program &program);

/// Puts `launches` in an order whose arena is no larger; in the same one where
/// none is found whose arena is smaller. The launches themselves stay the same,
/// and so do results, bit by bit.
void scheduleLaunches(const Program &program, std::vector<Launch> &launches);

/// The order that is found, as numbers of launches, and the bytes of
/// temporaries that are live at once at the peak, which no arena is smaller
/// than.
ScheduleResult findLaunchOrder(const Program &program,
                               ArrayRef<Launch> launches);

/// Bytes of the arena of launches that run in the order in which they are.
int64_t planLaunches(const Program &program, ArrayRef<Launch> launches);

/// What becomes of the copies of a program, by estimate.
struct CopySchedule {
  double stallSeconds = 0;  // that launches wait for copies
  int64_t stayingBytes = 0; // that were to leave the device and do not
};

/// Puts a start and a wait in place of each copy among `launches`: where the
/// copy engine of the program, simulated beside launches of estimated length,
/// says that copies out free their memory soonest, and copies in take it
/// latest. For what is not back in time the settings of the engine hold:
/// launches wait, or its copies go and its readers read what is on the device,
/// or that is an error, emitted at the copy.
FailureOr<CopySchedule> scheduleCopies(Program &program,
                                       std::vector<Launch> &launches);

/// Sets first and last use of the buffers that `launches` touch.
void findUses(Program &program, ArrayRef<Launch> launches);

/// An operand over the dimensions of a group.
struct PlanAccess {
  Buffer *buffer = nullptr;
  int64_t offset = 0;   // of the smallest address, in elements
  int64_t constant = 0; // from there to index 0; above 0 with negative strides
  int64_t extent = 0;   // elements from the smallest to the largest address
  Strides strides;
  Scalar scalar;
  Type elementType;
};

/// Where a result of a member lives between stages, or after the kernel.
struct Storage {
  enum class Kind { None, Buffer, Private };
  Kind kind = Kind::None;
  PlanAccess access; // Private: `offset` is in bytes of scratch memory
};

struct PlanMember {
  unsigned item;
  const LoopOp *loop;
  uint64_t dims = 0, reduced = 0; // bit sets of group dimensions
  SmallVector<PlanAccess, 4> inputs;
  SmallVector<PlanAccess, 4> inits;
  SmallVector<PlanAccess, 0> gathers;
  SmallVector<Strides, 0> indices; // of each loop, where the body reads them
  /// Of reductions: what each dimension is of the loops, outermost first.
  SmallVector<SmallVector<ReductionOrder::Part, 1>, 0> parts;
  /// Of reductions: the dimensions whose loops lanes go on through, before they
  /// are combined; none where there are no lanes.
  uint64_t laneDims = 0;
  SmallVector<Storage, 1> results;
  /// For each input: the member and result that it reads, or -1.
  SmallVector<std::pair<int, int>, 4> links;
  unsigned level = 0;
  /// Evaluated again by each stage that reads it, even where it is stored.
  bool isRecomputed = false;
  bool isStored(unsigned result) const {
    return results[result].kind != Storage::Kind::None;
  }
  bool isReduction() const { return reduced != 0; }
};

/// Members that run in one loop nest.
struct Stage {
  unsigned level = 0;
  uint64_t dims = 0; // inner dimensions
  /// The vector dimension is reduced by a body that lanes cannot share.
  bool isOrdered = false;
  SmallVector<unsigned> members;
};

/// A group with every decision taken that the code needs.
struct KernelPlan {
  Strides extents;
  SmallVector<PlanMember, 4> members;
  SmallVector<Stage> stages;
  SmallVector<unsigned> outer; // dimensions, outermost first
  SmallVector<unsigned> inner; // in loop order; the vector dimension is last
  int vectorDim = -1;
  /// Vector dimension cut into pieces of this length, one for each outer
  /// iteration; 0: not cut.
  int64_t strip = 0;
  int64_t outerIterations = 1;
  int64_t scratchBytes = 0;
  double cost = 0; // rough cycles of one outer iteration
};

/// Marks the slices of `func`, a step without a plan, that buildProgram()
/// copies (kCopiedAttrName), so that it copies the same ones whatever plan
/// follows.
void markSavedSlices(func::FuncOp func);

/// The order in which `loop` reduces where it runs alone.
ReductionOrder findReductionOrder(const LoopOp &loop);

/// Whether a kernel can run `group` with the reductions of each member in their
/// order.
bool canKeepOrders(const Program &program, const KernelGroup &group);

/// Plans `group`. `escapes` says whether a buffer is read outside the group.
KernelPlan planKernel(const Program &program, const KernelGroup &group,
                      llvm::function_ref<bool(Buffer *)> escapes);

/// Plans the kernel of launch `index`, after findUses().
KernelPlan planLaunch(const Program &program, const Launch &launch,
                      unsigned index);

/// A result of a kernel that may take the memory of one of its operands, if
/// nothing reads that later.
struct InPlace {
  Buffer *result, *operand;
};

/// Each element of such a result is written behind all reads of that element of
/// the operand, by the thread that reads it, on every device.
SmallVector<InPlace, 1> findInPlace(const KernelPlan &plan);

/// Outer iterations of a CPU kernel that are worth a thread of their own.
int64_t getGrain(const KernelPlan &plan);

/// The same kernel planned for a device of many single threads: `strip` is 0
/// and `vectorDim` only says along which dimension memory lies.
KernelPlan planThreads(const KernelPlan &plan);

/// The combining op of result `index` where the body reduces with one simple
/// op (add, max, or, ...), else null.
Operation *getCombiner(const LoopOp &loop, unsigned index);
/// Whether every result has a combining op.
bool combinesAll(const LoopOp &loop);

/// A pointer argument of a kernel: `offset` elements into `buffer`.
struct KernelArgument {
  Buffer *buffer;
  int64_t offset;
};

/// The arguments of the kernel that emitKernel() makes of `plan`.
SmallVector<KernelArgument> getArguments(const KernelPlan &plan);

struct EmittedKernel {
  func::FuncOp func;
  SmallVector<KernelArgument> arguments;
};

/// Emits `plan` as a function of memrefs, scratch memory and a range of outer
/// iterations at the end of `module`.
FailureOr<EmittedKernel> emitKernel(const KernelPlan &plan, ModuleOp module,
                                    StringRef name, Location loc);

/// Lowers the op of `call` (such as scf.for) to loops over memrefs through
/// upstream bufferization, and adds it to `module` as a kernel with arguments
/// inputs, outputs, scratch, begin, end; the last three are unused.
FailureOr<func::FuncOp> emitSequential(const SequentialOp &call,
                                       ModuleOp module, StringRef name);

/// Passes after which arithmetic on bf16 and f16 goes through f32, as the
/// hardware does it.
void addFloatWideningPasses(OpPassManager &passes);

} // namespace mlir::aal

#endif // AAL_KERNELS_KERNEL_H
