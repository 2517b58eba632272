// RUN: aal-opt %s --convert-aal-to-linalg | FileCheck %s

// One elementwise op: ten rounds of two products each, a place from the loops.
// CHECK: #[[$SCALAR:.*]] = affine_map<(d0, d1) -> ()>
// CHECK-LABEL: func @uniform(
// CHECK-SAME: %[[SEED:.*]]: tensor<i64>
func.func @uniform(%seed: tensor<i64>) -> tensor<3x5xf32> {
  // CHECK: linalg.generic {indexing_maps = [#[[$SCALAR]], #{{.*}}], iterator_types = ["parallel", "parallel"]} ins(%[[SEED]] : tensor<i64>) outs(%{{.*}} : tensor<3x5xf32>)
  // CHECK-DAG: linalg.index 0
  // CHECK-DAG: linalg.index 1
  // CHECK-COUNT-20: arith.xori
  // CHECK: arith.shrui
  // CHECK: arith.sitofp
  // CHECK-NOT: aal.uniform
  %u = aal.uniform %seed stream 7 : tensor<i64> -> tensor<3x5xf32>
  return %u : tensor<3x5xf32>
}
