// RUN: aal-opt %s --convert-aal-to-linalg | FileCheck %s

// No dimension but the last can be shared, so that each element has a block of its own: seven
// rounds of two products each, and the lower half of its first word.
// CHECK-DAG: #[[$SCALAR:.*]] = affine_map<(d0) -> ()>
// CHECK-DAG: #[[$WORD:.*]] = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
// CHECK-LABEL: func @own_blocks(
// CHECK-SAME: %[[SEED:.*]]: tensor<i64>
func.func @own_blocks(%seed: tensor<i64>) -> tensor<3x5xf32> {
  // CHECK: %[[STREAM:.*]] = arith.constant dense<7> : tensor<i64>
  // CHECK: %[[WORDS:.*]] = linalg.generic {indexing_maps = [#[[$SCALAR]], #[[$SCALAR]], #{{.*}}], iterator_types = ["parallel"]} ins(%[[SEED]], %[[STREAM]] : tensor<i64>, tensor<i64>) outs(%{{.*}} : tensor<15xi32>)
  // CHECK: linalg.index 0
  // CHECK-COUNT-14: arith.muli
  // CHECK-NOT: arith.muli
  // CHECK: %[[EXPANDED:.*]] = tensor.expand_shape %[[WORDS]]
  // CHECK: %[[ALL:.*]] = linalg.generic {{.*}} ins(%[[EXPANDED]] : tensor<1x15xi32>) outs(%{{.*}} : tensor<1x1x15xi32>)
  // CHECK: linalg.generic {indexing_maps = [#[[$WORD]], #{{.*}}], {{.*}} ins(%[[ALL]] : tensor<1x1x15xi32>) outs(%{{.*}} : tensor<1x1x1x15xf32>)
  // CHECK: linalg.index 2
  // CHECK: arith.shrui
  // CHECK: arith.ori {{.*}}, %c1124073472_i32
  // CHECK: arith.bitcast
  // CHECK: arith.subf
  // CHECK-NOT: aal.uniform
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<3x5xf32>
  return %u : tensor<3x5xf32>
}

// Eight neighbours share the four words of a block.
// CHECK-LABEL: func @shared_blocks(
// CHECK-SAME: %[[SEED:.*]]: tensor<i64>
func.func @shared_blocks(%seed: tensor<i64>) -> tensor<24x5xf32> {
  // CHECK: linalg.generic {{.*}} ins(%[[SEED]], %{{.*}} : tensor<i64>, tensor<i64>) outs({{.*}} : tensor<15xi32>, tensor<15xi32>, tensor<15xi32>, tensor<15xi32>)
  // CHECK: %[[ALL:.*]] = linalg.generic {{.*}} ins({{.*}} : tensor<3x5xi32>, tensor<3x5xi32>, tensor<3x5xi32>, tensor<3x5xi32>) outs(%{{.*}} : tensor<3x4x5xi32>)
  // CHECK-NEXT: ^bb0
  // CHECK-NOT: arith.xori
  // CHECK-COUNT-3: arith.select
  // CHECK: %[[U:.*]] = linalg.generic {{.*}} ins(%[[ALL]] : tensor<3x4x5xi32>) outs(%{{.*}} : tensor<3x4x2x5xf32>)
  // CHECK: %[[FLAT:.*]] = tensor.collapse_shape %[[U]]
  // CHECK: tensor.expand_shape %[[FLAT]] {{.*}} : tensor<120xf32> into tensor<24x5xf32>
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<24x5xf32>
  return %u : tensor<24x5xf32>
}

// Sixteen take the sums of two words, too.
// CHECK-LABEL: func @shared_sums(
func.func @shared_sums(%seed: tensor<i64>) -> tensor<16x5xf32> {
  // CHECK: %[[ALL:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<1x8x5xi32>)
  // CHECK-NEXT: ^bb0(%[[A:[^:]*]]: i32, %[[B:[^:]*]]: i32, %[[C:[^:]*]]: i32, %[[D:[^:]*]]: i32,
  // CHECK-DAG: arith.xori %[[A]], %[[B]]
  // CHECK-DAG: arith.xori %[[B]], %[[C]]
  // CHECK-DAG: arith.xori %[[C]], %[[D]]
  // CHECK-DAG: arith.xori %[[D]], %[[A]]
  // CHECK-COUNT-7: arith.select
  // CHECK: linalg.generic {{.*}} ins(%[[ALL]] : tensor<1x8x5xi32>) outs(%{{.*}} : tensor<1x8x2x5xf32>)
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<16x5xf32>
  return %u : tensor<16x5xf32>
}

// CHECK-LABEL: func @inner_neighbours(
func.func @inner_neighbours(%seed: tensor<i64>) -> tensor<1x6x8xf32> {
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<24xi32>)
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<3x1x2x8xf32>)
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<1x6x8xf32>
  return %u : tensor<1x6x8xf32>
}
