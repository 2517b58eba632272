// RUN: aal-opt %s --split-input-file --aal-materialize-policies --convert-aal-to-linalg --canonicalize --cse -o %t
// RUN: aal-opt %t --split-input-file --aal-print-launches -o /dev/null | FileCheck %s
// RUN: aal-opt %t --split-input-file --aal-form-kernels | FileCheck %s --check-prefix=CODE --implicit-check-not="memref.load {{.*}} memref<8192xi8>"

// Random words, range and integers are one kernel: sixteen groups at a time, whose
// elements share blocks of random words, four words of 512 lanes in scratch
// memory, and eight with their sums. Restoring is another.

// CHECK: 0: kernel of 9 loop nests, 16 outer iterations, vectors along 512, 5 stages, 24704 bytes of scratch
// CHECK-NEXT: 1: kernel of 1 loop nests
// CHECK-NEXT: 0:

func.func @main(%x: tensor<256x512xf32>, %seed: tensor<i64> {aal.role = "seed", aal.name = "seed"}) -> tensor<256x512xf32> {
  %h = aal.save %x for pointwise as [#aal.quantize<bits = 8, group = 512, rounding = stochastic, stream = 7>] {name = "x"} : tensor<256x512xf32>
  %r = aal.restore %h : !aal.saved<tensor<256x512xf32>>
  return %r : tensor<256x512xf32>
}

// -----

// Lookups in planes of bits, at rows that the data chooses, are of 32 lanes that lie
// side by side. Ranges have vectors along the elements of a group, and what adds up
// those of a sample, along groups, stays out of their kernel. Where the planes of a
// sample start is found by a kernel of its own, so that samples are not the only
// outer iterations of what restores them.

// CHECK-SAME: kernel of 4 loop nests, 128 outer iterations, vectors along 256
// CHECK-NEXT: 1: kernel of 3 loop nests, 16 outer iterations, vectors along 8
// CHECK: 6: kernel of 1 loop nests, 1 outer iterations
// CHECK-NEXT: 7: kernel of 1 loop nests
// CHECK-NOT: 8:

// CODE: vector.load %{{.*}} : memref<8192xi8>, vector<32xi8>

func.func @main(%x: tensor<16x8x256xf32>, %seed: tensor<i64> {aal.role = "seed", aal.name = "seed"}) -> tensor<16x8x256xf32> {
  %h = aal.save %x for pointwise as [#aal.quantize_samples<bits = 2, samples = 16, stream = 7>] {name = "x"} : tensor<16x8x256xf32>
  %r = aal.restore %h : !aal.saved<tensor<16x8x256xf32>>
  return %r : tensor<16x8x256xf32>
}

// -----

// Neighbours in different groups: what few groups share is no part of the kernel of
// the integers, which has outer iterations of its own. The scales of the groups, with
// their divisions, are found with the ranges.

// CHECK: 0: kernel of 1 loop nests, 32 outer iterations, vectors along 64
// CHECK-NEXT: 1: kernel of 8 loop nests, 1 outer iterations, vectors along 64
// CHECK-NEXT: 2: kernel of 4 loop nests, 64 outer iterations, vectors along 64
// CHECK-NEXT: 3: kernel of 1 loop nests
// CHECK-NOT: 4:

// CODE: func private @main_kernel_2({{.*}}memref<65536xf32>{{.*}}memref<65536xi8>
// CODE-NOT: arith.divf
// CODE: func private @main_kernel_3(

func.func @main(%x: tensor<1024x64xf32>, %seed: tensor<i64> {aal.role = "seed", aal.name = "seed"}) -> tensor<1024x64xf32> {
  %h = aal.save %x for pointwise as [#aal.quantize<bits = 8, along = channels, rounding = stochastic, stream = 7>] {name = "x"} : tensor<1024x64xf32>
  %r = aal.restore %h : !aal.saved<tensor<1024x64xf32>>
  return %r : tensor<1024x64xf32>
}
