// RUN: aal-opt %s --aal-materialize-policies | FileCheck %s

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
