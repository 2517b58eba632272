// RUN: aal-opt %s --aal-materialize-policies --canonicalize | FileCheck %s

// The backward pass reads the root, the forward pass stays as it is.
// CHECK-LABEL: func @root(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[Y:.*]]: tensor<8xf32>
// CHECK-NOT: linalg
// CHECK: return %[[Y]], %[[X]], %[[X]]
func.func @root(%x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  %hx = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<8xf32>
  %hy = aal.save %y for weight_gradient as [#aal.residual<"x">] {name = "y"} : tensor<8xf32>
  %f = aal.forward %hy : !aal.saved<tensor<8xf32>>
  %ry = aal.restore %hy : !aal.saved<tensor<8xf32>>
  %rx = aal.restore %hx : !aal.saved<tensor<8xf32>>
  return %f, %rx, %ry : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// Where there is no residual connection, the forward contraction reads the sum.
// CHECK-LABEL: func @add(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[Y:.*]]: tensor<8xf32>
// CHECK: %[[F:.*]] = linalg.add ins(%[[Y]], %[[X]] : tensor<8xf32>, tensor<8xf32>)
// CHECK: return %[[F]], %[[X]]
func.func @add(%x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %hx = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<8xf32>
  %hy = aal.save %y for weight_gradient as [#aal.residual<"x", add>] {name = "y"} : tensor<8xf32>
  %f = aal.forward %hy : !aal.saved<tensor<8xf32>>
  %ry = aal.restore %hy : !aal.saved<tensor<8xf32>>
  return %f, %ry : tensor<8xf32>, tensor<8xf32>
}

// A root that is recomputed is there before its first reader, once.
// CHECK-LABEL: func @recomputed_root(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>, %[[Y:.*]]: tensor<8xf32>
// CHECK: %[[E:.*]] = linalg.exp {aal.backward} ins(%[[X]]
// CHECK-NEXT: linalg.mul ins(%[[E]], %[[Y]]
// CHECK-NEXT: linalg.sub ins(%[[E]], %[[Y]]
// CHECK-NOT: linalg.exp
// CHECK: return
func.func @recomputed_root(%x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %e = linalg.exp ins(%x : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  %he = aal.save %e for weight_gradient as [#aal.recompute] {name = "e"} : tensor<8xf32>
  %hy = aal.save %y for weight_gradient as [#aal.residual<"e">] {name = "y"} : tensor<8xf32>
  %ry = aal.restore %hy : !aal.saved<tensor<8xf32>>
  %a = linalg.mul ins(%ry, %y : tensor<8xf32>, tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  %re = aal.restore %he : !aal.saved<tensor<8xf32>>
  %b = linalg.sub ins(%re, %y : tensor<8xf32>, tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}
