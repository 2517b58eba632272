// RUN: aal-opt %s --aal-materialize-policies | FileCheck %s
// Savings survive the clean-up passes:
// RUN: aal-opt %s --aal-materialize-policies --canonicalize --cse | FileCheck %s --check-prefix=CLEAN

#id = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @sign(
// CHECK-SAME: %[[X:.*]]: tensor<2x8xf32>, %[[W:[a-z0-9]*]]: tensor<8x4xf32>
func.func @sign(%x: tensor<2x8xf32>, %w: tensor<8x4xf32>, %dy: tensor<2x4xf32>, %y0: tensor<2x4xf32>, %dw0: tensor<8x4xf32>)
    -> (tensor<2x4xf32>, tensor<8x4xf32>) {
  %empty = tensor.empty() : tensor<2x8xf32>
  // CHECK: %[[A:.*]] = linalg.tanh
  %a = linalg.tanh ins(%x : tensor<2x8xf32>) outs(%empty : tensor<2x8xf32>) -> tensor<2x8xf32>
  // CHECK: %[[BITS:.*]] = linalg.generic {{.*}} ins(%[[A]] : tensor<2x8xf32>)
  // CHECK: arith.cmpf ugt
  // CHECK: %[[STORED:.*]] = aal.pack_bits %[[BITS]] width 1 {aal.stored = "fc.input"} : tensor<2x8xi1> -> tensor<2xi8>
  %h = aal.save %a for weight_gradient as [#aal.sign] {name = "fc.input"} : tensor<2x8xf32>
  // CHECK: %[[F:.*]] = linalg.generic {{.*}} ins(%[[A]] : tensor<2x8xf32>)
  // CHECK: arith.addf
  // CHECK: linalg.matmul ins(%[[F]], %[[W]] :
  %f = aal.forward %h : !aal.saved<tensor<2x8xf32>>
  %y = linalg.matmul ins(%f, %w : tensor<2x8xf32>, tensor<8x4xf32>) outs(%y0 : tensor<2x4xf32>) -> tensor<2x4xf32>
  %r = aal.restore %h : !aal.saved<tensor<2x8xf32>>
  // Decoded right before its first reader.
  // CHECK: tensor.empty() : tensor<8x2xf32>
  %rt_empty = tensor.empty() : tensor<8x2xf32>
  // CHECK-NEXT: %[[CODES:.*]] = aal.unpack_bits %[[STORED]] width 1 {aal.backward} : tensor<2xi8> -> tensor<2x8xi1>
  // CHECK: %[[R:.*]] = linalg.generic {{.*}} ins(%[[CODES]] : tensor<2x8xi1>) {{.*}} attrs = {aal.backward}
  // CHECK: %[[RT:.*]] = linalg.transpose ins(%[[R]] :
  // CHECK: linalg.matmul ins(%[[RT]],
  %rt = linalg.transpose ins(%r : tensor<2x8xf32>) outs(%rt_empty : tensor<8x2xf32>) permutation = [1, 0]
  %dw = linalg.matmul ins(%rt, %dy : tensor<8x2xf32>, tensor<2x4xf32>) outs(%dw0 : tensor<8x4xf32>) -> tensor<8x4xf32>
  // CHECK-NOT: aal.save
  return %y, %dw : tensor<2x4xf32>, tensor<8x4xf32>
}

// Saves of one tensor under one policy share the stored form, the forward value
// and the decoded tensor.
// CHECK-LABEL: func @shared(
// CHECK-SAME: %[[X:.*]]: tensor<16xf32>
func.func @shared(%x: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>) {
  // CHECK: aal.pack_bits {{.*}}aal.stored = "q.input"
  // CHECK-NOT: aal.pack_bits
  %q = aal.save %x for weight_gradient as [#aal.sign] {name = "q.input"} : tensor<16xf32>
  %k = aal.save %x for weight_gradient as [#aal.sign] {name = "k.input"} : tensor<16xf32>
  // CHECK: %[[F:.*]] = linalg.generic {{.*}} ins(%[[X]] :
  %fq = aal.forward %q : !aal.saved<tensor<16xf32>>
  %fk = aal.forward %k : !aal.saved<tensor<16xf32>>
  // CHECK: aal.unpack_bits
  // CHECK-NOT: aal.unpack_bits
  // CHECK: %[[R:.*]] = linalg.generic
  %rk = aal.restore %k : !aal.saved<tensor<16xf32>>
  %rq = aal.restore %q : !aal.saved<tensor<16xf32>>
  // CHECK: return %[[F]], %[[F]], %[[R]], %[[R]]
  return %fq, %fk, %rq, %rk : tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>
}

// The mask of a ReLU and the sign of its output are one stored bit.
// CHECK-LABEL: func @relu(
func.func @relu(%x: tensor<16xf32>) -> (tensor<16xf32>, tensor<16xf32>) {
  // CHECK: %[[P:.*]] = aal.pack_bits
  // CHECK-NOT: aal.pack_bits
  %m = aal.save %x for predicate as [#aal.mask<[ole], [0.0]>] {name = "relu"} : tensor<16xf32>
  %s = aal.save %x for weight_gradient as [#aal.sign<negative = zero>] {name = "relu"} : tensor<16xf32>
  // CHECK-COUNT-2: aal.unpack_bits %[[P]]
  %rm = aal.restore %m : !aal.saved<tensor<16xf32>>
  %rs = aal.restore %s : !aal.saved<tensor<16xf32>>
  return %rm, %rs : tensor<16xf32>, tensor<16xf32>
}

// A kept tensor crosses itself.
// CHECK-LABEL: func @keep(
func.func @keep(%x: tensor<4x4xf32>, %e: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
  // CHECK: %[[Y:.*]] = linalg.exp {aal.stored = "y"}
  %y = linalg.exp ins(%x : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %h = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<4x4xf32>
  %f = aal.forward %h : !aal.saved<tensor<4x4xf32>>
  %r = aal.restore %h : !aal.saved<tensor<4x4xf32>>
  // CHECK-NEXT: return %[[Y]], %[[Y]]
  return %f, %r : tensor<4x4xf32>, tensor<4x4xf32>
}

// A tensor that no backward op reads is not stored; the forward change stays.
// CHECK-LABEL: func @predict(
func.func @predict(%x: tensor<16xf32>) -> tensor<16xf32> {
  // CHECK-NOT: aal.pack_bits
  // CHECK: %[[F:.*]] = linalg.generic
  // CHECK-NOT: aal.pack_bits
  // CHECK: return %[[F]]
  %h = aal.save %x for weight_gradient as [#aal.sign] {name = "x"} : tensor<16xf32>
  %f = aal.forward %h : !aal.saved<tensor<16xf32>>
  return %f : tensor<16xf32>
}

// The chain of a recomputed tensor starts at arguments and kept tensors, not at
// one that is stored with a loss. Ops that both groups need run again once.
// CHECK-LABEL: func @recompute(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<4x4xf32>, %[[W:[a-z0-9]*]]: tensor<4x4xf32>
// CLEAN-LABEL: func @recompute(
// CLEAN-SAME: %[[X:[a-z0-9]*]]: tensor<4x4xf32>, %[[W:[a-z0-9]*]]: tensor<4x4xf32>
func.func @recompute(%x: tensor<4x4xf32>, %w: tensor<4x4xf32>, %dy: tensor<4x4xf32>)
    -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
  // CHECK: %[[EMPTY:.*]] = tensor.empty
  %e = tensor.empty() : tensor<4x4xf32>
  // CHECK: %[[KEPT:.*]] = linalg.matmul {aal.stored = "kept"}
  // CLEAN: %[[KEPT:.*]] = linalg.matmul {aal.stored = "kept"}
  %kept = linalg.matmul ins(%x, %w : tensor<4x4xf32>, tensor<4x4xf32>) outs(%x : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: %[[A:.*]] = linalg.exp ins(%[[KEPT]] :
  // CLEAN: %[[A:.*]] = linalg.exp ins(%[[KEPT]] :
  %a = linalg.exp ins(%kept : tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: %[[B:.*]] = linalg.add ins(%[[A]], %[[W]] :
  // CLEAN: %[[B:.*]] = linalg.add ins(%[[A]], %[[W]] :
  %b = linalg.add ins(%a, %w : tensor<4x4xf32>, tensor<4x4xf32>) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: %[[STORED:.*]] = aal.pack_bits
  // CLEAN: %[[STORED:.*]] = aal.pack_bits
  %hk = aal.save %kept for normalization as [#aal.keep] {name = "kept"} : tensor<4x4xf32>
  %ha = aal.save %a for pointwise as [#aal.recompute] {name = "a"} : tensor<4x4xf32>
  %hs = aal.save %a for weight_gradient as [#aal.sign] {name = "a"} : tensor<4x4xf32>
  %hb = aal.save %b for bilinear as [#aal.recompute] {name = "b"} : tensor<4x4xf32>
  %rb = aal.restore %hb : !aal.saved<tensor<4x4xf32>>
  %ra = aal.restore %ha : !aal.saved<tensor<4x4xf32>>
  %rk = aal.restore %hk : !aal.saved<tensor<4x4xf32>>
  %rs = aal.restore %hs : !aal.saved<tensor<4x4xf32>>
  // CHECK: %[[EMPTY2:.*]] = tensor.empty() {aal.backward}
  // CHECK: %[[A2:.*]] = linalg.exp {aal.backward} ins(%[[KEPT]] : {{.*}}) outs(%[[EMPTY2]] :
  // CHECK: %[[B2:.*]] = linalg.add {aal.backward} ins(%[[A2]], %[[W]] :
  // CHECK: linalg.mul ins(%[[B2]], %{{.*}} : tensor<4x4xf32>
  // CLEAN: %[[A2:.*]] = linalg.exp {aal.backward} ins(%[[KEPT]] :
  // CLEAN: %[[B2:.*]] = linalg.add {aal.backward} ins(%[[A2]], %[[W]] :
  // CLEAN-NOT: ins(%[[A]]
  // CLEAN-NOT: ins(%[[B]]
  // CLEAN: linalg.mul ins(%[[B2]],
  %db = linalg.mul ins(%rb, %dy : tensor<4x4xf32>, tensor<4x4xf32>) outs(%dy : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK-NOT: linalg.exp
  // CHECK: linalg.mul ins(%[[A2]], %{{.*}} : tensor<4x4xf32>
  // CLEAN: linalg.mul ins(%[[A2]],
  %da = linalg.mul ins(%ra, %dy : tensor<4x4xf32>, tensor<4x4xf32>) outs(%dy : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: linalg.mul ins(%[[KEPT]], %{{.*}} : tensor<4x4xf32>
  %dk = linalg.mul ins(%rk, %dy : tensor<4x4xf32>, tensor<4x4xf32>) outs(%dy : tensor<4x4xf32>) -> tensor<4x4xf32>
  // CHECK: aal.unpack_bits %[[STORED]]
  // CHECK: %[[S:.*]] = linalg.generic
  // CHECK: linalg.mul ins(%[[S]], %{{.*}} : tensor<4x4xf32>
  %ds = linalg.mul ins(%rs, %dy : tensor<4x4xf32>, tensor<4x4xf32>) outs(%dy : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %b, %db, %da, %dk, %ds : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
}

// A mask is exact for comparisons alone, so recomputation does not read it, and
// a chain that reads only arguments stays a copy after CSE.
// CHECK-LABEL: func @recompute_from_arguments(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<8xf32>
// CLEAN-LABEL: func @recompute_from_arguments(
// CLEAN-SAME: %[[X:[a-z0-9]*]]: tensor<8xf32>
func.func @recompute_from_arguments(%x: tensor<8xf32>, %i: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[A:.*]] = linalg.exp ins(%[[X]]
  // CLEAN: %[[A:.*]] = linalg.exp ins(%[[X]]
  %a = linalg.exp ins(%x : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  %b = linalg.log ins(%a : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  %hm = aal.save %a for predicate as [#aal.mask<[ole], [1.0]>] {name = "a"} : tensor<8xf32>
  %hb = aal.save %b for pointwise as [#aal.recompute] {name = "b"} : tensor<8xf32>
  %rm = aal.restore %hm : !aal.saved<tensor<8xf32>>
  %rb = aal.restore %hb : !aal.saved<tensor<8xf32>>
  // CHECK: %[[A2:.*]] = linalg.exp {aal.backward} ins(%[[X]]
  // CHECK: linalg.log {aal.backward} ins(%[[A2]]
  // CLEAN: %[[A2:.*]] = linalg.exp {aal.backward} ins(%[[X]]
  // CLEAN: linalg.log {aal.backward} ins(%[[A2]]
  return %rm, %rb : tensor<8xf32>, tensor<8xf32>
}

// Values that a region captures belong to the chain.
// CHECK-LABEL: func @recompute_region(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<4x4xf32>
func.func @recompute_region(%x: tensor<4x4xf32>, %i: tensor<4x4xf32>) -> tensor<4x4xf32> {
  // CHECK: %[[A:.*]] = linalg.exp ins(%[[X]]
  // CHECK: linalg.generic
  // CHECK: tensor.extract %[[A]]
  %a = linalg.exp ins(%x : tensor<4x4xf32>) outs(%i : tensor<4x4xf32>) -> tensor<4x4xf32>
  %b = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%i : tensor<4x4xf32>) {
  ^bb0(%o: f32):
    %r = linalg.index 0 : index
    %c = linalg.index 1 : index
    %v = tensor.extract %a[%c, %r] : tensor<4x4xf32>
    linalg.yield %v : f32
  } -> tensor<4x4xf32>
  %h = aal.save %b for pointwise as [#aal.recompute] {name = "b"} : tensor<4x4xf32>
  %rb = aal.restore %h : !aal.saved<tensor<4x4xf32>>
  // CHECK: %[[A2:.*]] = linalg.exp {aal.backward} ins(%[[X]]
  // CHECK: linalg.generic
  // CHECK-SAME: aal.backward
  // CHECK: tensor.extract %[[A2]]
  return %rb : tensor<4x4xf32>
}
