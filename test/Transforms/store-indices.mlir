// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=index | FileCheck %s
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=index --aal-materialize-policies --aal-split-training-step --convert-aal-to-linalg | FileCheck %s --check-prefix=SPLIT
// RUN: aal-opt %t/pair.mlir --aal-mark-saved --aal-assign-policies=rules=index | FileCheck %s --check-prefix=PAIR
// RUN: not aal-opt %t/none.mlir --aal-mark-saved --aal-assign-policies=rules=index 2>&1 | FileCheck %s --check-prefix=NONE

// The forward pass finds the maxima; nothing of the input of the pooling but a
// bit an element is left.
// CHECK: #[[$PLACE:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d1 * 16 + d2 * 2 + d3 * 8 + d4)>
// CHECK-LABEL: func @main(
// CHECK: %[[Y:.*]] = linalg.generic
// CHECK: arith.maximumf
// CHECK: aal.save %[[Y]] for predicate as [#aal.mask<[ole], [0.0{{.*}}]>]
// CHECK-NOT: aal.save %[[Y]]
// CHECK: %[[I:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<2x4x4xi64>)
// CHECK: %[[H:.*]] = aal.save %[[I]] for other as [#aal.index<3, window = [2, 2], place = #[[$PLACE]]>]
// CHECK-SAME: aal.bytes_before = 128
// CHECK-SAME: name = "index"
// CHECK-SAME: reason = "rule: store indices"
// CHECK: %[[R:.*]] = aal.restore %[[H]]
// CHECK-NOT: outs(%{{.*}} : tensor<2x4x4xi64>)
// CHECK: tensor.extract %[[R]]

// Three bits for each of 32 places and one for each of 128 elements cross.
// SPLIT-LABEL: func.func @backward(
// SPLIT-SAME: aal.role = "loss_gradient"},
// SPLIT-SAME: tensor<8xi8> {aal.name = "index", aal.role = "saved"},
// SPLIT-SAME: tensor<1xi32> {aal.name = "index.1", aal.role = "saved"},
// SPLIT-SAME: tensor<16xi8> {aal.name = "generic#2", aal.role = "saved"}) ->

// A search that yields the maximum, which nothing reads, and its number.
// PAIR: #[[$PLACE:.*]] = affine_map<(d0, d1, d2, d3, d4) -> (d3 * 2 + d4)>
// PAIR: %[[Y:.*]] = linalg.generic
// PAIR: arith.maximumf
// PAIR: aal.save %[[Y]] for predicate as [#aal.mask
// PAIR-NOT: aal.save %[[Y]]
// PAIR: %[[I:.*]]:2 = linalg.generic
// PAIR: aal.save %[[I]]#1 for other as [#aal.index<3, window = [2, 2], place = #[[$PLACE]]>]

// NONE: error: 'store indices' matches nothing: looked for places of maxima that the backward pass finds in tensors that are stored for that alone, found none

//--- step.mlir
#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#out = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#window = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#scalar = affine_map<(d0, d1, d2) -> ()>
func.func @main(
    %w: tensor<2x8x8xf32> {aal.role = "parameter", aal.name = "w"},
    %x: tensor<2x8x8xf32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<f32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<2x8x8xf32> {aal.role = "gradient", aal.name = "w"}) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %none = arith.constant -1 : i64
  %c2 = arith.constant 2 : index
  %c8 = arith.constant 8 : index
  %e = tensor.empty() : tensor<2x8x8xf32>
  %e4 = tensor.empty() : tensor<2x4x4xf32>
  %s = linalg.mul ins(%w, %x : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.maximumf %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<2x8x8xf32>
  %lows = linalg.fill ins(%low : f32) outs(%e4 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
  %extent = tensor.empty() : tensor<2x2xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 * 2 + d3, d2 * 2 + d4)>, #window, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%y, %extent : tensor<2x8x8xf32>, tensor<2x2xf32>) outs(%lows : tensor<2x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.maximumf %a, %o : f32
    linalg.yield %0 : f32
  } -> tensor<2x4x4xf32>
  %es = tensor.empty() : tensor<f32>
  %zeros = linalg.fill ins(%zero : f32) outs(%es : tensor<f32>) -> tensor<f32>
  %loss = linalg.generic {indexing_maps = [#id, #scalar], iterator_types = ["reduction", "reduction", "reduction"]} ins(%p : tensor<2x4x4xf32>) outs(%zeros : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.addf %a, %o : f32
    linalg.yield %0 : f32
  } -> tensor<f32>
  // The backward pass.
  %ei = tensor.empty() : tensor<2x4x4xi64>
  %nones = linalg.fill ins(%none : i64) outs(%ei : tensor<2x4x4xi64>) -> tensor<2x4x4xi64>
  %i = linalg.generic {indexing_maps = [#out, #window, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%p, %extent : tensor<2x4x4xf32>, tensor<2x2xf32>) outs(%nones : tensor<2x4x4xi64>) {
  ^bb0(%a: f32, %b: f32, %o: i64):
    %0 = linalg.index 0 : index
    %1 = linalg.index 1 : index
    %2 = linalg.index 2 : index
    %3 = linalg.index 3 : index
    %4 = linalg.index 4 : index
    %5 = arith.muli %1, %c2 : index
    %6 = arith.addi %5, %3 : index
    %7 = arith.muli %2, %c2 : index
    %8 = arith.addi %7, %4 : index
    %v = tensor.extract %y[%0, %6, %8] : tensor<2x8x8xf32>
    %isMax = arith.cmpf oeq, %v, %a : f32
    %9 = arith.muli %6, %c8 : index
    %10 = arith.addi %9, %8 : index
    %place = arith.index_cast %10 : index to i64
    %chosen = arith.select %isMax, %place, %o : i64
    %isFirst = arith.cmpi eq, %o, %none : i64
    %11 = arith.select %isFirst, %chosen, %o : i64
    linalg.yield %11 : i64
  } -> tensor<2x4x4xi64>
  %dy = linalg.generic {indexing_maps = [#scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%dl : tensor<f32>) outs(%e : tensor<2x8x8xf32>) {
  ^bb0(%g: f32, %o: f32):
    %0 = linalg.index 0 : index
    %1 = linalg.index 1 : index
    %2 = linalg.index 2 : index
    %3 = arith.divui %1, %c2 : index
    %4 = arith.divui %2, %c2 : index
    %5 = tensor.extract %i[%0, %3, %4] : tensor<2x4x4xi64>
    %6 = arith.muli %1, %c8 : index
    %7 = arith.addi %6, %2 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = arith.cmpi eq, %5, %8 : i64
    %10 = arith.select %9, %g, %zero : f32
    linalg.yield %10 : f32
  } -> tensor<2x8x8xf32>
  %ds = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%y, %dy : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %0 = arith.cmpf ole, %a, %zero : f32
    %1 = arith.select %0, %zero, %g : f32
    linalg.yield %1 : f32
  } -> tensor<2x8x8xf32>
  %dw = linalg.mul ins(%ds, %x : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  return %loss, %dw : tensor<f32>, tensor<2x8x8xf32>
}
//--- pair.mlir
#id = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#out = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#window = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#scalar = affine_map<(d0, d1, d2) -> ()>
func.func @main(
    %w: tensor<2x8x8xf32> {aal.role = "parameter", aal.name = "w"},
    %x: tensor<2x8x8xf32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<f32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<2x8x8xf32> {aal.role = "gradient", aal.name = "w"}) {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %none = arith.constant -1 : i64
  %c2 = arith.constant 2 : index
  %c8 = arith.constant 8 : index
  %e = tensor.empty() : tensor<2x8x8xf32>
  %e4 = tensor.empty() : tensor<2x4x4xf32>
  %s = linalg.mul ins(%w, %x : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%s : tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.maximumf %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<2x8x8xf32>
  %lows = linalg.fill ins(%low : f32) outs(%e4 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
  %extent = tensor.empty() : tensor<2x2xf32>
  %p = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 * 2 + d3, d2 * 2 + d4)>, #window, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%y, %extent : tensor<2x8x8xf32>, tensor<2x2xf32>) outs(%lows : tensor<2x4x4xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %0 = arith.maximumf %a, %o : f32
    linalg.yield %0 : f32
  } -> tensor<2x4x4xf32>
  %es = tensor.empty() : tensor<f32>
  %zeros = linalg.fill ins(%zero : f32) outs(%es : tensor<f32>) -> tensor<f32>
  %loss = linalg.generic {indexing_maps = [#id, #scalar], iterator_types = ["reduction", "reduction", "reduction"]} ins(%p : tensor<2x4x4xf32>) outs(%zeros : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.addf %a, %o : f32
    linalg.yield %0 : f32
  } -> tensor<f32>
  // The backward pass.
  %ei = tensor.empty() : tensor<2x4x4xi64>
  %nones = linalg.fill ins(%none : i64) outs(%ei : tensor<2x4x4xi64>) -> tensor<2x4x4xi64>
  %m, %i = linalg.generic {indexing_maps = [affine_map<(d0, d1, d2, d3, d4) -> (d0, d1 * 2 + d3, d2 * 2 + d4)>, #window, #out, #out], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%y, %extent : tensor<2x8x8xf32>, tensor<2x2xf32>) outs(%lows, %nones : tensor<2x4x4xf32>, tensor<2x4x4xi64>) {
  ^bb0(%a: f32, %b: f32, %o: f32, %n: i64):
    %0 = arith.cmpf oge, %a, %o : f32
    %1 = arith.cmpi eq, %n, %none : i64
    %2 = arith.ori %0, %1 : i1
    %3 = linalg.index 3 : index
    %4 = linalg.index 4 : index
    %5 = arith.muli %3, %c2 : index
    %6 = arith.addi %5, %4 : index
    %number = arith.index_cast %6 : index to i64
    %7 = arith.select %2, %number, %n : i64
    %8 = arith.select %2, %a, %o : f32
    linalg.yield %8, %7 : f32, i64
  } -> (tensor<2x4x4xf32>, tensor<2x4x4xi64>)
  %dy = linalg.generic {indexing_maps = [#scalar, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%dl : tensor<f32>) outs(%e : tensor<2x8x8xf32>) {
  ^bb0(%g: f32, %o: f32):
    %0 = linalg.index 0 : index
    %1 = linalg.index 1 : index
    %2 = linalg.index 2 : index
    %3 = arith.divui %1, %c2 : index
    %4 = arith.divui %2, %c2 : index
    %5 = tensor.extract %i[%0, %3, %4] : tensor<2x4x4xi64>
    %row = arith.remui %1, %c2 : index
    %column = arith.remui %2, %c2 : index
    %6 = arith.muli %row, %c2 : index
    %7 = arith.addi %6, %column : index
    %8 = arith.index_cast %7 : index to i64
    %9 = arith.cmpi eq, %5, %8 : i64
    %10 = arith.select %9, %g, %zero : f32
    linalg.yield %10 : f32
  } -> tensor<2x8x8xf32>
  %ds = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel", "parallel"]} ins(%y, %dy : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %0 = arith.cmpf ole, %a, %zero : f32
    %1 = arith.select %0, %zero, %g : f32
    linalg.yield %1 : f32
  } -> tensor<2x8x8xf32>
  %dw = linalg.mul ins(%ds, %x : tensor<2x8x8xf32>, tensor<2x8x8xf32>) outs(%e : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  return %loss, %dw : tensor<f32>, tensor<2x8x8xf32>
}
//--- none.mlir
func.func @main(
    %w: tensor<f32> {aal.role = "parameter", aal.name = "w"},
    %x: tensor<f32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<f32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<f32> {aal.role = "gradient", aal.name = "w"}) {
  %e = tensor.empty() : tensor<f32>
  %s = linalg.mul ins(%w, %x : tensor<f32>, tensor<f32>) outs(%e : tensor<f32>) -> tensor<f32>
  %y = linalg.tanh ins(%s : tensor<f32>) outs(%e : tensor<f32>) -> tensor<f32>
  %d = linalg.mul ins(%y, %dl : tensor<f32>, tensor<f32>) outs(%e : tensor<f32>) -> tensor<f32>
  return %y, %d : tensor<f32>, tensor<f32>
}
