// REQUIRES: ptxas
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_90 format=isa" | FileCheck %s --check-prefix=PTX
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_90 features=+ptx86 format=isa" | FileCheck %s --check-prefix=PTX86
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_75" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_80" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_86" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_87" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_89" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_90a" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_100" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_103" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_120a" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_121" | FileCheck %s --check-prefix=BIN
// RUN: aal-opt %S/lower-nvvm.mlir --aal-lower-nvvm="chip=sm_120 format=fatbin" | FileCheck %s --check-prefix=FATBIN

// libdevice is linked and inlined, the text ends in a NUL.
// PTX: gpu.binary @kernels
// PTX-SAME: assembly = "
// PTX: .version 7.8
// PTX: .target sm_90
// PTX: .visible .entry row_exp(
// PTX: .maxntid 64, 1, 1
// PTX-NOT: __nv_
// PTX: ex2.approx.ftz.f32
// PTX: shfl.sync.bfly.b32
// PTX: bar.sync
// PTX: \00">

// PTX86: .version 8.6

// BIN: metadata = {registers = {{[1-9][0-9]*}} : i64, shared_bytes = 0 : i64, spill_load_bytes = 0 : i64, spill_store_bytes = 0 : i64, stack_bytes = 0 : i64}
// BIN-SAME: bin = "\7FELF

// FATBIN: metadata = {registers = {{[1-9][0-9]*}} : i64
// FATBIN-NOT: bin =
