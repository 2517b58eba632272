// RUN: aal-opt %s --aal-assign-policies=rules=step_table=2 | FileCheck %s
// RUN: not aal-opt %s --aal-assign-policies=rules=step_table=5 2>&1 | FileCheck %s --check-prefix=BITS
// RUN: not aal-opt %s --aal-assign-policies=rules=step_table 2>&1 | FileCheck %s --check-prefix=VALUE

// BITS: error: expected a storage policy after 'apply', found '#aal.step_table<bits = 5>': expected 1 to 4 bits, found 5
// VALUE: error: rule 'step_table' needs

// Derivatives are known by what they compute, in whatever order; a function that
// is no derivative and a tensor that is read for more keep their tensors.
// CHECK-LABEL: func @main
// CHECK: aal.save %{{.+}} for pointwise as [#aal.step_table<function = silu, bits = 2>] {{.*}}name = "silu"
// CHECK: aal.save %{{.+}} for pointwise as [#aal.step_table<function = tanh, bits = 2>] {{.*}}name = "tanh"
// CHECK: aal.save %{{.+}} for pointwise as [#aal.step_table<function = tanh_output, bits = 2>] {{.*}}name = "tanh_output"
// CHECK: aal.save %{{.+}} for pointwise as [#aal.step_table<function = sigmoid_output, bits = 2>] {{.*}}name = "sigmoid_output"
// CHECK: aal.save %{{.+}} for pointwise as [#aal.keep] {{.*}}name = "square"
// CHECK: aal.save %{{.+}} for pointwise as [#aal.keep] {{.*}}name = "more"
#id = affine_map<(d0) -> (d0)>
func.func @main(
    %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
    %g: tensor<8xf32> {aal.role = "target", aal.name = "g"})
    -> (tensor<8xf32> {aal.role = "loss", aal.name = "a"},
        tensor<8xf32> {aal.role = "output", aal.name = "b"},
        tensor<8xf32> {aal.role = "output", aal.name = "c"},
        tensor<8xf32> {aal.role = "output", aal.name = "d"},
        tensor<8xf32> {aal.role = "output", aal.name = "e"},
        tensor<8xf32> {aal.role = "output", aal.name = "f"}) {
  %e = tensor.empty() : tensor<8xf32>
  %one = arith.constant 1.0 : f32

  // g * s * (1 + x * (1 - s)), the gradient multiplied first.
  %h0 = aal.save %x for pointwise as [#aal.keep] {name = "silu"} : tensor<8xf32>
  %r0 = aal.restore %h0 : !aal.saved<tensor<8xf32>>
  %a = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]} ins(%r0, %g : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%v: f32, %w: f32, %o: f32):
    %0 = arith.negf %v : f32
    %1 = math.exp %0 : f32
    %2 = arith.addf %one, %1 : f32
    %s = arith.divf %one, %2 : f32
    %3 = arith.mulf %w, %s : f32
    %4 = arith.subf %one, %s : f32
    %5 = arith.mulf %v, %4 : f32
    %6 = arith.addf %5, %one : f32
    %7 = arith.mulf %3, %6 : f32
    linalg.yield %7 : f32
  } -> tensor<8xf32>

  // g * (1 - tanh(x)^2), by two ops.
  %h1 = aal.save %x for pointwise as [#aal.keep] {name = "tanh"} : tensor<8xf32>
  %r1 = aal.restore %h1 : !aal.saved<tensor<8xf32>>
  %t = linalg.tanh ins(%r1 : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %b = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]} ins(%t, %g : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%v: f32, %w: f32, %o: f32):
    %0 = arith.mulf %v, %v : f32
    %1 = arith.subf %one, %0 : f32
    %2 = arith.mulf %w, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>

  %h2 = aal.save %x for pointwise as [#aal.keep] {name = "tanh_output"} : tensor<8xf32>
  %r2 = aal.restore %h2 : !aal.saved<tensor<8xf32>>
  %c = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel"]} ins(%r2, %g : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%v: f32, %w: f32, %o: f32):
    %0 = arith.mulf %v, %v : f32
    %1 = arith.mulf %w, %0 : f32
    %2 = arith.subf %w, %1 : f32
    linalg.yield %2 : f32
  } -> tensor<8xf32>

  %h3 = aal.save %x for pointwise as [#aal.keep] {name = "sigmoid_output"} : tensor<8xf32>
  %r3 = aal.restore %h3 : !aal.saved<tensor<8xf32>>
  %d = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%r3 : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%v: f32, %o: f32):
    %0 = arith.subf %one, %v : f32
    %1 = arith.mulf %v, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8xf32>

  %h4 = aal.save %x for pointwise as [#aal.keep] {name = "square"} : tensor<8xf32>
  %r4 = aal.restore %h4 : !aal.saved<tensor<8xf32>>
  %f = linalg.square ins(%r4 : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>

  // A sigmoid's derivative, but the tensor is read beside it.
  %h5 = aal.save %x for pointwise as [#aal.keep] {name = "more"} : tensor<8xf32>
  %r5 = aal.restore %h5 : !aal.saved<tensor<8xf32>>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%r5 : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%v: f32, %o: f32):
    %0 = arith.subf %one, %v : f32
    %1 = arith.mulf %v, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8xf32>
  %q = linalg.add ins(%p, %r5 : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %a, %b, %c, %d, %f, %q : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
