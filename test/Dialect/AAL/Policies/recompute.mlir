// RUN: aal-opt %s --aal-materialize-policies | FileCheck %s
// Copies of one op are not merged.
// RUN: aal-opt %s --aal-materialize-policies --canonicalize --cse | FileCheck %s --check-prefix=CLEAN

// Nothing is stored: the backward pass runs a copy.
// CHECK-LABEL: func @recompute(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<8xf32>, %[[I:[a-z0-9]*]]: tensor<8xf32>
func.func @recompute(%x: tensor<8xf32>, %i: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK-NEXT: %[[Y:.*]] = linalg.exp ins(%[[X]] : {{.*}}) outs(%[[I]] :
  %y = linalg.exp ins(%x : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  %h = aal.save %y for pointwise as [#aal.recompute] {name = "y"} : tensor<8xf32>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  // CHECK-NEXT: %[[R:.*]] = linalg.exp {aal.backward} ins(%[[X]] : {{.*}}) outs(%[[I]] :
  // CHECK-NEXT: return %[[Y]], %[[R]]
  return %y, %r : tensor<8xf32>, tensor<8xf32>
}

// The first round makes %b, which is held; the second makes what the backward pass
// reads in front of it once more, and starts from %b for what is behind it.
// CHECK-LABEL: func @rounds(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<8xf32>, %[[I:[a-z0-9]*]]: tensor<8xf32>
func.func @rounds(%x: tensor<8xf32>, %i: tensor<8xf32>)
    -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  // CHECK-NEXT: %[[A:.*]] = linalg.exp ins(%[[X]] :
  // CHECK-NEXT: %[[B:.*]] = linalg.tanh ins(%[[A]] :
  // CHECK-NEXT: %[[C:.*]] = linalg.log ins(%[[B]] :
  %a = linalg.exp ins(%x : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  %b = linalg.tanh ins(%a : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  %c = linalg.log ins(%b : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  // CHECK-NOT: aal.
  %ha = aal.save %a for pointwise as [#aal.recompute<2>] {name = "a"} : tensor<8xf32>
  %hb = aal.save %b for pointwise as [#aal.recompute<1>] {name = "b"} : tensor<8xf32>
  %hc = aal.save %c for pointwise as [#aal.recompute] {name = "c"} : tensor<8xf32>
  // CHECK: %[[A1:.*]] = linalg.exp {aal.backward} ins(%[[X]] :
  // CHECK-NEXT: %[[B1:.*]] = linalg.tanh {aal.backward} ins(%[[A1]] :
  // CHECK-NEXT: %[[C1:.*]] = linalg.log {aal.backward} ins(%[[B1]] :
  // CHECK-NEXT: %[[D:.*]] = linalg.square ins(%[[C1]] :
  %rc = aal.restore %hc : !aal.saved<tensor<8xf32>>
  %d = linalg.square ins(%rc : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  // CHECK-NEXT: %[[A2:.*]] = linalg.exp {aal.backward = 2 : i64} ins(%[[X]] :
  // CHECK-NEXT: %[[E:.*]] = linalg.square ins(%[[A2]] :
  %ra = aal.restore %ha : !aal.saved<tensor<8xf32>>
  %e = linalg.square ins(%ra : tensor<8xf32>) outs(%i : tensor<8xf32>) -> tensor<8xf32>
  // CHECK-NEXT: return %[[C]], %[[D]], %[[E]]
  return %c, %d, %e : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// CLEAN-LABEL: func @rounds(
// CLEAN: linalg.exp ins
// CLEAN: linalg.exp {aal.backward} ins
// CLEAN: linalg.exp {aal.backward = 2 : i64} ins
