// RUN: aal-opt %s --aal-print-saved-tensors -o /dev/null | FileCheck %s
// RUN: aal-opt %s --aal-mark-saved --aal-assign-policies=rules=@%S/Inputs/all-sign.rules | FileCheck %s --check-prefix=SIGN

// Contractions as JAX writes them: generic, with weights [model, head, width] and
// no reshape. The forward one and the weight gradient both count.

// CHECK:      h.query.input: weight_gradient tensor<2x3x4xf32> uses=1 sites=1
// CHECK-NOT:  {{.}}

// SIGN: %[[S:.+]] = aal.save %{{.+}} for weight_gradient as [#aal.sign] {layer = "h.query", name = "h.query.input"
// SIGN: %[[F:.+]] = aal.forward %[[S]]
// SIGN: linalg.generic {{.*}} ins(%[[F]], %{{.+}} : tensor<2x3x4xf32>, tensor<4x5x6xf32>)
// SIGN: %[[R:.+]] = aal.restore %[[S]]
// SIGN: linalg.generic {{.*}} ins(%{{.+}}, %[[R]] : tensor<2x3x5x6xf32>, tensor<2x3x4xf32>)
#x = affine_map<(b, t, h, k, d) -> (b, t, d)>
#w = affine_map<(b, t, h, k, d) -> (d, h, k)>
#y = affine_map<(b, t, h, k, d) -> (b, t, h, k)>
#gy = affine_map<(d, h, k, b, t) -> (b, t, h, k)>
#gx = affine_map<(d, h, k, b, t) -> (b, t, d)>
#gw = affine_map<(d, h, k, b, t) -> (d, h, k)>
func.func @main(
    %w: tensor<4x5x6xf32> {aal.role = "parameter", aal.name = "h.query.kernel"},
    %a: tensor<2x3x4xf32> {aal.role = "input", aal.name = "a"},
    %dl: tensor<2x3x5x6xf32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<2x3x5x6xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<4x5x6xf32> {aal.role = "gradient", aal.name = "h.query.kernel"}) {
  %e = tensor.empty() : tensor<2x3x4xf32>
  %x = linalg.exp ins(%a : tensor<2x3x4xf32>) outs(%e : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
  %init = arith.constant dense<0.0> : tensor<2x3x5x6xf32>
  %y = linalg.generic {indexing_maps = [#x, #w, #y], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%x, %w : tensor<2x3x4xf32>, tensor<4x5x6xf32>) outs(%init : tensor<2x3x5x6xf32>) {
  ^bb0(%l: f32, %r: f32, %acc: f32):
    %m = arith.mulf %l, %r : f32
    %s = arith.addf %acc, %m : f32
    linalg.yield %s : f32
  } -> tensor<2x3x5x6xf32>
  %zero = arith.constant dense<0.0> : tensor<4x5x6xf32>
  %dw = linalg.generic {indexing_maps = [#gy, #gx, #gw], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]}
      ins(%dl, %x : tensor<2x3x5x6xf32>, tensor<2x3x4xf32>) outs(%zero : tensor<4x5x6xf32>) {
  ^bb0(%l: f32, %r: f32, %acc: f32):
    %m = arith.mulf %l, %r : f32
    %s = arith.addf %acc, %m : f32
    linalg.yield %s : f32
  } -> tensor<4x5x6xf32>
  return %y, %dw : tensor<2x3x5x6xf32>, tensor<4x5x6xf32>
}
