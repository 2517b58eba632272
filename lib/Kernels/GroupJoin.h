//===- GroupJoin.h - adds a loop nest to a group ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_LIB_KERNELS_GROUPJOIN_H
#define AAL_LIB_KERNELS_GROUPJOIN_H

#include "aal/Kernels/Kernel.h"

namespace mlir::aal {

/// A part of a loop of the nest that wants to join, and the dimension of the
/// group that it is, if known.
struct Atom {
  int64_t extent;
  int dim = -1;
};

/// A group while it grows.
struct Candidate {
  KernelGroup group;
  /// Whether something in it must not move into the forward pass, and whether
  /// it cannot run there, as it is such a group or reads from one.
  bool backward = false, isBehind = false;
  bool hasReduction = false;
  unsigned lastItem = 0;
  int latestInput = -1; // the last other launch that it reads from
  int64_t work = 0;     // iterations of the largest member
  DenseMap<Buffer *, std::pair<unsigned, unsigned>> produced; // member, result
  /// Nothing goes into its loop nests but scalars, and no other launch reads
  /// what comes out: it can run in the group of the first that does.
  bool isMovable = false;
};

/// The attempt to add one loop nest to a copy of a group.
class GroupJoin {
public:
  GroupJoin(const Program &program, const Candidate &to, unsigned item)
      : program(program), candidate(to), group(to.group), item(item),
        loop(program.items[item].loop) {}
  /// The group with the nest in it, or failure.
  FailureOr<KernelGroup> run();
  /// The same for a nest that members of the group read, as its first member.
  FailureOr<KernelGroup> runAsProducer();

private:
  void addAtoms();
  LogicalResult matchProducers();
  LogicalResult matchConsumers();
  void matchSharedInputs();
  LogicalResult match(const Access &ours, unsigned member,
                      const Access &theirs);
  LogicalResult matchOnce(const Access &ours, unsigned member,
                          const Access &theirs, bool &changed);
  void splitDim(unsigned dim, int64_t inner);
  GroupMember makeMember();
  uint64_t findVectorDims() const;
  bool isWorthwhile() const;

  const Program &program;
  const Candidate &candidate;
  KernelGroup group;
  unsigned item;
  const LoopOp &loop;
  SmallVector<SmallVector<Atom, 2>, 6> atoms; // of each loop, outermost first
};

} // namespace mlir::aal

#endif // AAL_LIB_KERNELS_GROUPJOIN_H
