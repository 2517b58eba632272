// The dialect plugin alone registers the passes too; the module that comes out
// needs no plugin any more.
// RUN: mlir-opt %s --load-dialect-plugin=%aal_lib/AALPlugin.so --pass-pipeline='builtin.module(aal-auxiliary{rules=bp})' | mlir-opt | FileCheck %s

// CHECK-LABEL: func @main(
// CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<1xi8>)
// CHECK: arith.ori
// CHECK: arith.shrui
func.func @main(
    %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
    %w: tensor<8xf32> {aal.role = "parameter", aal.name = "w"},
    %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<8xf32> {aal.role = "gradient", aal.name = "w"}) {
  %c0 = arith.constant 0.0 : f32
  %zero = arith.constant dense<0.0> : tensor<f32>
  %init = tensor.empty() : tensor<8xf32>
  %a = linalg.mul ins(%x, %w : tensor<8xf32>, tensor<8xf32>) outs(%init : tensor<8xf32>) -> tensor<8xf32>
  %y = linalg.reduce {arith.addf} ins(%a : tensor<8xf32>) outs(%zero : tensor<f32>) dimensions = [0]
  %dw = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> ()>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%a, %dy : tensor<8xf32>, tensor<f32>) outs(%init : tensor<8xf32>) {
  ^bb0(%in: f32, %g: f32, %out: f32):
    %p = arith.cmpf ole, %in, %c0 : f32
    %s = arith.select %p, %c0, %g : f32
    linalg.yield %s : f32
  } -> tensor<8xf32>
  return %y, %dw : tensor<f32>, tensor<8xf32>
}
