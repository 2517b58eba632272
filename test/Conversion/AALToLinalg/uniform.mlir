// RUN: aal-opt %s --convert-aal-to-linalg | FileCheck %s

// No dimension but the last can be shared, so that each element has a block of its own: ten
// rounds of two products each, and the lower half of its first word.
// CHECK: #[[$SCALAR:.*]] = affine_map<(d0, d1) -> ()>
// CHECK-LABEL: func @own_blocks(
// CHECK-SAME: %[[SEED:.*]]: tensor<i64>
func.func @own_blocks(%seed: tensor<i64>) -> tensor<3x5xf32> {
  // CHECK: %[[WORDS:.*]] = linalg.generic {indexing_maps = [#[[$SCALAR]], #{{.*}}], iterator_types = ["parallel", "parallel"]} ins(%[[SEED]] : tensor<i64>) outs(%{{.*}} : tensor<3x5xi32>)
  // CHECK-DAG: linalg.index 0
  // CHECK-DAG: linalg.index 1
  // CHECK-COUNT-20: arith.xori
  // CHECK: linalg.generic {{.*}} ins(%[[WORDS]] : tensor<3x5xi32>) outs(%{{.*}} : tensor<3x5xf32>)
  // CHECK: arith.shrui
  // CHECK: arith.sitofp
  // CHECK-NOT: aal.uniform
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<3x5xf32>
  return %u : tensor<3x5xf32>
}

// Eight neighbours share the four words of a block.
// CHECK-LABEL: func @shared_blocks(
// CHECK-SAME: %[[SEED:.*]]: tensor<i64>
func.func @shared_blocks(%seed: tensor<i64>) -> tensor<16x5xf32> {
  // CHECK: %[[WORDS:.*]]:4 = linalg.generic {{.*}} ins(%[[SEED]] : tensor<i64>) outs({{.*}} : tensor<2x5xi32>, tensor<2x5xi32>, tensor<2x5xi32>, tensor<2x5xi32>)
  // CHECK: %[[U:.*]] = linalg.generic {{.*}} ins(%[[WORDS]]#0, %[[WORDS]]#1, %[[WORDS]]#2, %[[WORDS]]#3 : {{.*}}) outs(%{{.*}} : tensor<2x8x5xf32>)
  // CHECK-COUNT-3: arith.select
  // CHECK: tensor.collapse_shape %[[U]] {{\[\[}}0, 1], [2]] : tensor<2x8x5xf32> into tensor<16x5xf32>
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<16x5xf32>
  return %u : tensor<16x5xf32>
}

// CHECK-LABEL: func @inner_neighbours(
func.func @inner_neighbours(%seed: tensor<i64>) -> tensor<1x6x8xf32> {
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1x3x8xi32>)
  // CHECK: %[[U:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x3x2x8xf32>)
  // CHECK: tensor.collapse_shape %[[U]] {{\[\[}}0], [1, 2], [3]] : tensor<1x3x2x8xf32> into tensor<1x6x8xf32>
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<1x6x8xf32>
  return %u : tensor<1x6x8xf32>
}
