// RUN: aal-opt %s --convert-aal-to-linalg | FileCheck %s

// CHECK-DAG: #[[$CODES:.*]] = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
// CHECK-DAG: #[[$BYTES:.*]] = affine_map<(d0, d1, d2) -> (d0, d1)>
// CHECK-DAG: #[[$CODES2:.*]] = affine_map<(d0, d1) -> (d0, d1)>
// CHECK-DAG: #[[$BYTES2:.*]] = affine_map<(d0, d1) -> (d0)>

// The innermost dimension fills whole bytes: only that one is split.
// CHECK-LABEL: func @pack(
// CHECK-SAME: %[[IN:.*]]: tensor<4x16xi1>
func.func @pack(%codes: tensor<4x16xi1>) -> tensor<8xi8> {
  // CHECK: %[[SPLIT:.*]] = tensor.expand_shape %[[IN]] {{\[}}[0], [1, 2]] output_shape [4, 2, 8]
  // CHECK: %[[INIT:.*]] = linalg.fill {aal.stored = "x"} ins(%{{.*}} : i8) outs(%{{.*}} : tensor<4x2xi8>)
  // CHECK: %[[OUT:.*]] = linalg.generic {indexing_maps = [#[[$CODES]], #[[$BYTES]]], iterator_types = ["parallel", "parallel", "reduction"]} ins(%[[SPLIT]] : tensor<4x2x8xi1>) outs(%[[INIT]] : tensor<4x2xi8>)
  // CHECK-SAME: attrs = {aal.stored = "x"}
  // CHECK-NEXT: ^bb0(%[[CODE:.*]]: i1, %[[BYTE:.*]]: i8):
  // CHECK-NEXT: %[[BITS:.*]] = arith.extui %[[CODE]] : i1 to i8
  // CHECK-NEXT: %[[I:.*]] = linalg.index 2
  // CHECK-NEXT: %[[SHIFT:.*]] = arith.index_cast %[[I]] : index to i8
  // CHECK-NEXT: %[[MOVED:.*]] = arith.shli %[[BITS]], %[[SHIFT]]
  // CHECK-NEXT: arith.ori %[[BYTE]], %[[MOVED]]
  // CHECK: tensor.collapse_shape %[[OUT]] {{\[}}[0, 1]] {aal.stored = "x"}
  %p = aal.pack_bits %codes width 1 {aal.stored = "x"} : tensor<4x16xi1> -> tensor<8xi8>
  return %p : tensor<8xi8>
}

// A tensor whose rows do not fill bytes is flattened, and padded only where the
// elements do not.
// CHECK-LABEL: func @pack_flat(
// CHECK-NOT: tensor.pad
// CHECK: tensor.collapse_shape {{.*}} : tensor<2x12xi1> into tensor<24xi1>
// CHECK: tensor.expand_shape {{.*}} : tensor<24xi1> into tensor<3x8xi1>
// CHECK-NOT: tensor.pad
func.func @pack_flat(%codes: tensor<2x12xi1>) -> tensor<3xi8> {
  %p = aal.pack_bits %codes width 1 : tensor<2x12xi1> -> tensor<3xi8>
  return %p : tensor<3xi8>
}

// CHECK-LABEL: func @pack_padded(
// CHECK: tensor.collapse_shape {{.*}} : tensor<3x5xi4> into tensor<15xi4>
// CHECK: tensor.pad {{.*}} low[0] high[1]
// CHECK: tensor.expand_shape {{.*}} : tensor<16xi4> into tensor<4x4xi4>
// The codes are wider than what is packed: other bits are cleared.
// CHECK: %[[MASK:.*]] = arith.constant 3 : i4
// CHECK: arith.andi %{{.*}}, %[[MASK]] : i4
// CHECK: arith.extui %{{.*}} : i4 to i8
// CHECK: %[[TWO:.*]] = arith.constant 2 : i8
// CHECK: arith.muli %{{.*}}, %[[TWO]] : i8
func.func @pack_padded(%codes: tensor<3x5xi4>) -> tensor<4xi8> {
  %p = aal.pack_bits %codes width 2 : tensor<3x5xi4> -> tensor<4xi8>
  return %p : tensor<4xi8>
}

// CHECK-LABEL: func @pack_scalar(
// CHECK: tensor.expand_shape {{.*}} [] output_shape [1]
// CHECK: tensor.pad {{.*}} low[0] high[7]
func.func @pack_scalar(%codes: tensor<i1>) -> tensor<1xi8> {
  %p = aal.pack_bits %codes width 1 : tensor<i1> -> tensor<1xi8>
  return %p : tensor<1xi8>
}

// CHECK-LABEL: func @empty(
// CHECK: tensor.empty() : tensor<0xi8>
// CHECK: tensor.empty() : tensor<3x0xi1>
func.func @empty(%codes: tensor<3x0xi1>) -> (tensor<0xi8>, tensor<3x0xi1>) {
  %p = aal.pack_bits %codes width 1 : tensor<3x0xi1> -> tensor<0xi8>
  %c = aal.unpack_bits %p width 1 : tensor<0xi8> -> tensor<3x0xi1>
  return %p, %c : tensor<0xi8>, tensor<3x0xi1>
}

// Every op that replaces one of the backward pass belongs to it too.
// CHECK-LABEL: func @unpack(
// CHECK-SAME: %[[IN:.*]]: tensor<8xi8>
func.func @unpack(%p: tensor<8xi8>) -> tensor<4x16xi1> {
  // CHECK: %[[BYTES:.*]] = tensor.expand_shape %[[IN]] {{\[}}[0, 1]] output_shape [4, 2] {aal.backward}
  // CHECK: %[[INIT:.*]] = tensor.empty() {aal.backward} : tensor<4x2x8xi1>
  // CHECK: %[[OUT:.*]] = linalg.generic {indexing_maps = [#[[$BYTES]], #[[$CODES]]], iterator_types = ["parallel", "parallel", "parallel"]} ins(%[[BYTES]] : tensor<4x2xi8>) outs(%[[INIT]] : tensor<4x2x8xi1>) attrs = {aal.backward}
  // CHECK-NEXT: ^bb0(%[[BYTE:.*]]: i8, %{{.*}}: i1):
  // CHECK-NEXT: %[[I:.*]] = linalg.index 2
  // CHECK-NEXT: %[[SHIFT:.*]] = arith.index_cast %[[I]] : index to i8
  // CHECK-NEXT: %[[BITS:.*]] = arith.shrui %[[BYTE]], %[[SHIFT]]
  // CHECK-NEXT: arith.trunci %[[BITS]] : i8 to i1
  // CHECK: tensor.collapse_shape %[[OUT]] {{\[}}[0], [1, 2]] {aal.backward}
  %c = aal.unpack_bits %p width 1 {aal.backward} : tensor<8xi8> -> tensor<4x16xi1>
  return %c : tensor<4x16xi1>
}

// CHECK-LABEL: func @unpack_padded(
// CHECK: linalg.generic {indexing_maps = [#[[$BYTES2]], #[[$CODES2]]]
// CHECK-SAME: outs(%{{.*}} : tensor<8x2xi32>)
// CHECK: arith.shrui
// CHECK: %[[MASK:.*]] = arith.constant 15 : i8
// CHECK: arith.andi %{{.*}}, %[[MASK]] : i8
// CHECK: arith.extui %{{.*}} : i8 to i32
// CHECK: tensor.collapse_shape {{.*}} : tensor<8x2xi32> into tensor<16xi32>
// CHECK: tensor.extract_slice {{.*}}[0] [15] [1]
// CHECK: tensor.expand_shape {{.*}} : tensor<15xi32> into tensor<3x5xi32>
func.func @unpack_padded(%p: tensor<8xi8>) -> tensor<3x5xi32> {
  %c = aal.unpack_bits %p width 4 : tensor<8xi8> -> tensor<3x5xi32>
  return %c : tensor<3x5xi32>
}

// CHECK-LABEL: func @unpack_scalar(
// CHECK: tensor.extract_slice {{.*}}[0] [1] [1]
// CHECK: tensor.collapse_shape {{.*}} [] : tensor<1xi1> into tensor<i1>
func.func @unpack_scalar(%p: tensor<1xi8>) -> tensor<i1> {
  %c = aal.unpack_bits %p width 1 : tensor<1xi8> -> tensor<i1>
  return %c : tensor<i1>
}

// Words wider than a byte hold more codes.
// CHECK-LABEL: func @words(
// CHECK: tensor.expand_shape {{.*}} output_shape [4, 2, 32] : tensor<4x64xi1> into tensor<4x2x32xi1>
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<4x2x32xi1>) outs(%{{.*}} : tensor<4x2xi32>)
// CHECK: arith.extui %{{.*}} : i1 to i32
// CHECK: arith.index_cast %{{.*}} : index to i32
// CHECK: tensor.collapse_shape {{.*}} : tensor<4x2xi32> into tensor<8xi32>
// CHECK: linalg.generic {{.*}} ins(%{{.*}} : tensor<4x2xi32>) outs(%{{.*}} : tensor<4x2x32xi1>)
func.func @words(%codes: tensor<4x64xi1>) -> tensor<4x64xi1> {
  %p = aal.pack_bits %codes width 1 : tensor<4x64xi1> -> tensor<8xi32>
  %c = aal.unpack_bits %p width 1 : tensor<8xi32> -> tensor<4x64xi1>
  return %c : tensor<4x64xi1>
}
