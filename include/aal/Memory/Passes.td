//===- Passes.td - passes that place buffers ---------------*- tablegen -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_MEMORY_PASSES
#define AAL_MEMORY_PASSES

include "mlir/Pass/PassBase.td"

def PlanMemory : Pass<"aal-plan-memory", "::mlir::ModuleOp"> {
  let summary = "puts the temporary buffers of functions in one arena";
  let description = [{
    Takes functions on buffers, such as upstream bufferization makes, with or
    without deallocation. Every `memref.alloc` and `memref.alloca` becomes a
    `memref.view` of one argument of bytes, which is added at the end and marked
    `aal.arena`; deallocations go. Beside each function `@f`, `@f_arena_bytes`
    returns the bytes that the argument must have. The function says in
    `aal.memory` what was planned: `bytes`, the `lower_bound` that no placement
    can go below (the largest sum live at one op), `status`, which is "optimal"
    or "feasible" with the rest as the `gap` in bytes, and the `alignment` that
    the argument must have. Offsets are multiples of 64 bytes, or of what the
    allocation asks for where that is more.

    A buffer is live from the first to the last op that touches it or an alias,
    which `BufferViewFlowAnalysis` knows; one that is used in a loop but allocated
    outside of it is live for the whole loop, one that is allocated in the body
    within one iteration. The result of an elementwise linalg op takes the place
    of an operand of the same size that dies there and is read at the index that
    is written. What a call needs is a part of the caller's arena while it runs.

    A copy (`aal.start_copy`) touches both of its ends until its wait. The end
    that lies on the host has a place in an arena of its own, planned the same
    way: an argument behind the other, marked `aal.host_arena`, with
    `@f_host_arena_bytes` beside the function and the numbers in
    `aal.host_memory`. Functions without copies have none of it.

    Buffers that outlive the function or an iteration, are stored in memory,
    handed to ops with unknown effects, allocated in a parallel loop, lie in
    another memory space, on the host in one copy and on the device in another, or
    have a copy whose one wait is not in its block stay as they are, with the
    reason in `aal.outside` and as a remark. Dynamic shapes, layouts, branches between blocks and recursion are
    errors.

    Input:

    ```mlir
    #id = affine_map<(i) -> (i)>
    func.func @main(%x: memref<100xf32>, %y: memref<100xf32>) {
      %a = memref.alloc() {alignment = 64 : i64} : memref<100xf32>
      linalg.exp ins(%x : memref<100xf32>) outs(%a : memref<100xf32>)
      %b = memref.alloc() {alignment = 64 : i64} : memref<100xf32>
      linalg.sqrt ins(%a : memref<100xf32>) outs(%b : memref<100xf32>)
      linalg.add ins(%b, %x : memref<100xf32>, memref<100xf32>)
          outs(%y : memref<100xf32>)
      memref.dealloc %a : memref<100xf32>
      memref.dealloc %b : memref<100xf32>
      return
    }
    ```

    Output:

    ```mlir
    func.func @main(%x: memref<100xf32>, %y: memref<100xf32>,
        %arena: memref<448xi8> {aal.arena})
        attributes {aal.memory = {alignment = 64 : i64, bytes = 448 : i64,
            gap = 0 : i64, lower_bound = 448 : i64, status = "optimal"}} {
      %c0 = arith.constant 0 : index
      %a = memref.view %arena[%c0][] : memref<448xi8> to memref<100xf32>
      linalg.exp ins(%x : memref<100xf32>) outs(%a : memref<100xf32>)
      %b = memref.view %arena[%c0][] : memref<448xi8> to memref<100xf32>
      linalg.sqrt ins(%a : memref<100xf32>) outs(%b : memref<100xf32>)
      linalg.add ins(%b, %x : memref<100xf32>, memref<100xf32>)
          outs(%y : memref<100xf32>)
      return
    }
    func.func @main_arena_bytes() -> index {
      %c448 = arith.constant 448 : index
      return %c448 : index
    }
    ```
  }];
  let options = [
    ListOption<"functions", "functions", "std::string",
               "Names of the functions to plan; by default all that are public, "
               "and those that allocate or call one that does.">,
    Option<"shared", "shared", "std::string", /*default=*/"\"\"",
           "Name of a function to add that returns the largest of all arenas: "
           "what functions that run one after another can share; that of all "
           "arenas of the host is named so with _host behind.">,
    Option<"inPlace", "in-place", "bool", /*default=*/"true",
           "Let results take the place of operands that die.">
  ];
  let statistics = [
    Statistic<"numPlanned", "planned", "Buffers in arenas.">,
    Statistic<"numInPlace", "in-place", "Buffers that took an operand's place.">,
    Statistic<"numOutside", "outside", "Buffers that stay outside.">
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
    "::mlir::memref::MemRefDialect"
  ];
}

#endif // AAL_MEMORY_PASSES
