// RUN: aal-opt %s --aal-materialize-policies | FileCheck %s

// Every second row from the second on is stored. The others get the values of the
// first that is.
// CHECK: #[[$FIRST:.+]] = affine_map<(d0, d1) -> (0, d1)>
// CHECK-LABEL: func @rows(
// CHECK-SAME: %[[X:.*]]: tensor<6x8xf32>
func.func @rows(%x: tensor<6x8xf32>) -> tensor<6x8xf32> {
  // CHECK: %[[S:.*]] = tensor.extract_slice %[[X]][1, 0] [3, 8] [2, 1] {aal.stored = "x"} : tensor<6x8xf32> to tensor<3x8xf32>
  // CHECK: %[[F:.*]] = tensor.extract_slice %[[S]][0, 0] [1, 8] [1, 1] {aal.backward} : tensor<3x8xf32> to tensor<1x8xf32>
  // CHECK: %[[A:.*]] = linalg.generic {indexing_maps = [#[[$FIRST]], {{.*}} ins(%[[F]] : tensor<1x8xf32>)
  // CHECK: %[[R:.*]] = tensor.insert_slice %[[S]] into %[[A]][1, 0] [3, 8] [2, 1] {aal.backward} : tensor<3x8xf32> into tensor<6x8xf32>
  // CHECK: return %[[R]]
  %h = aal.save %x for weight_gradient as [#aal.slice<offsets = [1, 0], sizes = [3, 8], strides = [2, 1]>] {name = "x"} : tensor<6x8xf32>
  %r = aal.restore %h : !aal.saved<tensor<6x8xf32>>
  return %r : tensor<6x8xf32>
}
