// RUN: aal-opt %s --aal-split-training-step --split-input-file | FileCheck %s
// RUN: aal-opt %s --aal-split-training-step="forward=fwd backward=bwd" --split-input-file | FileCheck %s --check-prefix=NAMES

// NAMES: func.func @fwd(
// NAMES: func.func @bwd(

// CHECK-NOT: func @main
// CHECK-LABEL: func @forward(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<8xf32> {aal.name = "x", aal.role = "input"},
// CHECK-SAME: %[[W:[a-z0-9]*]]: tensor<8xf32> {aal.name = "w", aal.role = "parameter"},
// CHECK-SAME: %{{[a-z0-9]*}}: tensor<i64> {aal.name = "unused", aal.role = "seed"})
// CHECK-SAME: -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<8xf32> {aal.name = "z", aal.role = "saved"})
// CHECK: %[[Z:.*]] = linalg.exp {aal.stored = "z"} ins(%[[X]] :
// CHECK: %[[ZERO:.*]] = linalg.fill
// CHECK: %[[Y:.*]] = linalg.dot ins(%[[Z]], %[[W]] : {{.*}}) outs(%[[ZERO]] :
// CHECK: return %[[Y]], %[[Z]] : tensor<f32>, tensor<8xf32>

// CHECK-LABEL: func @backward(
// CHECK-SAME: %[[DY:[a-z0-9]*]]: tensor<f32> {aal.name = "dy", aal.role = "loss_gradient"},
// CHECK-SAME: %[[Z:[a-z0-9]*]]: tensor<8xf32> {aal.name = "z", aal.role = "saved"})
// CHECK-SAME: -> (tensor<8xf32> {aal.name = "w", aal.role = "gradient"}, tensor<f32> {aal.name = "b", aal.role = "gradient"})
// What depends on no argument is made on both sides.
// CHECK: %[[ZERO:.*]] = linalg.fill
// CHECK: %[[DYS:.*]] = linalg.broadcast ins(%[[DY]] :
// CHECK: %[[DW:.*]] = linalg.mul ins(%[[Z]], %[[DYS]] :
// CHECK: return %[[DW]], %[[ZERO]] : tensor<8xf32>, tensor<f32>
func.func @main(%x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
                %w: tensor<8xf32> {aal.role = "parameter", aal.name = "w"},
                %b: tensor<f32> {aal.role = "parameter", aal.name = "b"},
                %seed: tensor<i64> {aal.role = "seed", aal.name = "unused"},
                %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<8xf32> {aal.role = "gradient", aal.name = "w"},
        tensor<f32> {aal.role = "gradient", aal.name = "b"}) {
  %z = linalg.exp {aal.stored = "z"} ins(%x : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  %c0 = arith.constant 0.0 : f32
  %scalar = tensor.empty() : tensor<f32>
  %zero = linalg.fill ins(%c0 : f32) outs(%scalar : tensor<f32>) -> tensor<f32>
  %y = linalg.dot ins(%z, %w : tensor<8xf32>, tensor<8xf32>) outs(%zero : tensor<f32>) -> tensor<f32>
  %init = tensor.empty() : tensor<8xf32>
  %dys = linalg.broadcast ins(%dy : tensor<f32>) outs(%init : tensor<8xf32>) dimensions = [0]
  %dw = linalg.mul ins(%z, %dys : tensor<8xf32>, tensor<8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  return %y, %dw, %zero : tensor<f32>, tensor<8xf32>, tensor<f32>
}

// -----

// What an encoding makes crosses, not what it reads; names stay unique; a value
// that only the backward pass needs is made there.
// CHECK-LABEL: func @forward(
// CHECK-SAME: -> (tensor<16xf32> {aal.name = "out", aal.role = "output"}, tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<2xi8> {aal.name = "a", aal.role = "saved"}, tensor<16xf32> {aal.name = "a.1", aal.role = "saved"})
// CHECK: aal.pack_bits
// CHECK-NOT: linalg.log
// CHECK-LABEL: func @backward(
// CHECK-SAME: %[[P:[a-z0-9]*]]: tensor<2xi8> {aal.name = "a", aal.role = "saved"}
// CHECK-SAME: %[[E:[a-z0-9]*]]: tensor<16xf32> {aal.name = "a.1", aal.role = "saved"}
// CHECK: aal.unpack_bits %[[P]]
// CHECK: linalg.log ins(%[[E]] :
func.func @main(%x: tensor<16xf32> {aal.role = "input", aal.name = "x"},
                %w: tensor<16xf32> {aal.role = "parameter", aal.name = "w"},
                %l: tensor<f32> {aal.role = "target", aal.name = "l"},
                %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<16xf32> {aal.role = "output", aal.name = "out"},
        tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<16xf32> {aal.role = "gradient", aal.name = "w"}) {
  %a = linalg.add ins(%x, %w : tensor<16xf32>, tensor<16xf32>) outs(%x : tensor<16xf32>) -> tensor<16xf32>
  %i = tensor.empty() : tensor<16xi1>
  %m = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} ins(%a : tensor<16xf32>) outs(%i : tensor<16xi1>) {
  ^bb0(%in: f32, %out: i1):
    %c = arith.cmpf ugt, %in, %in : f32
    linalg.yield %c : i1
  } -> tensor<16xi1>
  %p = aal.pack_bits %m width 1 {aal.stored = "a"} : tensor<16xi1> -> tensor<2xi8>
  %e = linalg.exp {aal.stored = "a"} ins(%a : tensor<16xf32>) outs(%x : tensor<16xf32>) -> tensor<16xf32>
  %y = linalg.dot ins(%e, %w : tensor<16xf32>, tensor<16xf32>) outs(%l : tensor<f32>) -> tensor<f32>
  %c = aal.unpack_bits %p width 1 {aal.backward} : tensor<2xi8> -> tensor<16xi1>
  %g = linalg.log ins(%e : tensor<16xf32>) outs(%x : tensor<16xf32>) -> tensor<16xf32>
  %dys = linalg.broadcast ins(%dy : tensor<f32>) outs(%x : tensor<16xf32>) dimensions = [0]
  %dw = linalg.select ins(%c, %g, %dys : tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) outs(%x : tensor<16xf32>) -> tensor<16xf32>
  return %a, %y, %dw : tensor<16xf32>, tensor<f32>, tensor<16xf32>
}
