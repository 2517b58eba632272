// RUN: aal-opt %s --aal-materialize-policies --convert-aal-to-linalg --linalg-fuse-elementwise-ops --canonicalize | FileCheck %s

// Upstream fusion joins the comparison with the packing, and the unpacking with
// the select that reads it: the mask of a ReLU never exists unpacked.

#id = affine_map<(d0, d1) -> (d0, d1)>

// CHECK-LABEL: func @relu(
// CHECK-NOT: xi1>
// CHECK: %[[WORDS:.*]] = linalg.generic {{.*}} ins(%{{.*}} : tensor<4x1x16xf32>) outs(%{{.*}} : tensor<4x1xi16>)
// CHECK: arith.cmpf ugt
// CHECK: arith.shli
// CHECK-NOT: xi1>
// CHECK: linalg.generic {{.*}} ins(%[[WORDS]], %{{.*}} : tensor<4x1xi16>, tensor<4x1x16xf32>)
// CHECK: arith.shrui
// CHECK: arith.select
// CHECK-NOT: linalg.generic
func.func @relu(%y: tensor<4x16xf32>, %dy: tensor<4x16xf32>) -> tensor<4x16xf32> {
  %h = aal.save %y for predicate as [#aal.mask<[ole], [0.0]>] {name = "relu"} : tensor<4x16xf32>
  %r = aal.restore %h : !aal.saved<tensor<4x16xf32>>
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x16xf32>
  %dx = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%r, %dy : tensor<4x16xf32>, tensor<4x16xf32>) outs(%e : tensor<4x16xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.cmpf ole, %a, %zero : f32
    %s = arith.select %p, %zero, %b : f32
    linalg.yield %s : f32
  } -> tensor<4x16xf32>
  return %dx : tensor<4x16xf32>
}
