//===- KernelPlanner.h - plans a group of loop nests ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_KERNELS_KERNELPLANNER_H
#define AAL_LIB_KERNELS_KERNELPLANNER_H

#include "aal/Kernels/Kernel.h"

namespace mlir::aal {

/// Rough cycles of one element of the loop's body in vector code.
double bodyCost(const LoopOp &loop);

class KernelPlanner {
public:
  explicit KernelPlanner(llvm::function_ref<bool(Buffer *)> escapes)
      : escapes(escapes) {}
  KernelPlan run(const Program &program, const KernelGroup &group);
  /// Whether run() keeps the order of every reduction.
  bool canRun(const Program &program, const KernelGroup &group);
  /// The order of the reduction of a group of one loop nest.
  ReductionOrder findOrder(const LoopOp &loop, const KernelGroup &group);
  /// Plans the members of `from` again, for single threads.
  KernelPlan runForThreads(const KernelPlan &from);

private:
  /// Dimensions that loops run through, outermost first, and the one along
  /// which most of memory lies.
  struct LoopOrder {
    SmallVector<unsigned> dims;
    int fastest = -1;
    uint64_t parallel = 0; // in every member
    bool hasReduction = false;
  };

  LoopOrder orderLoops();
  SmallVector<unsigned> rankVectorDims(ArrayRef<unsigned> dims);
  ReductionOrder getOrder(const PlanMember &member,
                          const LoopOrder &order) const;
  uint64_t findLaneDims(const PlanMember &member, const LoopOrder &order) const;
  bool keepsOrders(const LoopOrder &order) const;
  /// Sets the fastest dimension to the best that keeps the order of every
  /// reduction; false where there is none.
  bool chooseVectorDim(LoopOrder &order);
  PlanAccess convert(const Access &access, const GroupMember &member) const;
  void addMember(const LoopOp &loop, const GroupMember &member);
  void addMembers(const Program &program, const KernelGroup &group);
  void joinDims();
  void chooseLoops();
  void chooseStrip(int64_t others, bool hasReduction);
  void link();
  void computeLevels();
  bool repeats(uint64_t own, uint64_t dims) const;
  void decideStorage();
  void addPrivate(PlanMember &member, unsigned result);
  void addStages();
  uint64_t innerMask() const;

  template <typename Member, typename Fn>
  static void forEachAccess(Member &member, Fn fn) {
    for (auto *list : {&member.inputs, &member.inits})
      for (auto &access : *list)
        fn(access.strides);
    for (unsigned i = 0; i < member.gathers.size(); ++i)
      if (member.loop->gathers[i].isAffine)
        fn(member.gathers[i].strides);
    for (auto &storage : member.results)
      fn(storage.access.strides);
    for (auto &strides : member.indices)
      fn(strides);
  }

  llvm::function_ref<bool(Buffer *)> escapes;
  KernelPlan plan;
};

} // namespace mlir::aal

#endif // AAL_LIB_KERNELS_KERNELPLANNER_H
