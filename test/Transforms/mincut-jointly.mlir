// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/both.rules | FileCheck %t/step.mlir --check-prefix=BOTH
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=biased+mincut | FileCheck %t/step.mlir --check-prefix=BOTH
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/sign.rules | FileCheck %t/step.mlir --check-prefix=SIGN
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/table.rules | FileCheck %t/step.mlir --check-prefix=TABLE
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=biased+mincut report=%t/both.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=BYTES --input-file=%t/both.json
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=@%t/sign.rules report=%t/sign.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=ALONE --input-file=%t/sign.json
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=@%t/table.rules report=%t/table.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=ALONE --input-file=%t/table.json

//--- step.mlir
// The output of fc1 is read by the derivative of its GELU, and what fc2 reads is
// made of it. A sign for fc2 and a table for the derivative leave nothing that
// needs it: 64 + 192 bytes in place of 2048.
// BOTH-NOT: aal.save
// BOTH: aal.save %{{.+}} for pointwise as [#aal.step_table<function = gelu>] {{.*}}name = "{{.*}}fc1{{.*}}"
// BOTH-NOT: aal.save
// BOTH: aal.save %{{.+}} for weight_gradient as [#aal.sign{{.*}}] {{.*}}name = "fc2.input"
// BOTH-NOT: aal.save

// With one of the two alone the output of fc1 is stored for the other, and then
// is enough for both: neither form is taken.
// SIGN-NOT: #aal.sign
// SIGN: aal.save %{{.+}} for pointwise as [#aal.keep] {{.*}}name = "{{.*}}fc1{{.*}}"
// SIGN: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "fc2.input"
// SIGN-NOT: #aal.sign
// TABLE-NOT: #aal.step_table
// TABLE: aal.save %{{.+}} for pointwise as [#aal.keep] {{.*}}name = "{{.*}}fc1{{.*}}"
// TABLE: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "fc2.input"
// TABLE-NOT: #aal.step_table

// BYTES: "saved_bytes_before": 4096
// BYTES: "saved_bytes_after": 256
// ALONE: "saved_bytes_after": 2048
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(
    %x: tensor<16x8xf32> {aal.role = "input", aal.name = "x"},
    %w1: tensor<8x32xf32> {aal.role = "parameter", aal.name = "fc1.weight"},
    %w2: tensor<32x8xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
    %dy: tensor<16x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<16x8xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<8x32xf32> {aal.role = "gradient", aal.name = "fc1.weight"},
        tensor<32x8xf32> {aal.role = "gradient", aal.name = "fc2.weight"}) {
  %zero = arith.constant 0.0 : f32
  %half = arith.constant 0.5 : f32
  %one = arith.constant 1.0 : f32
  %minus_half = arith.constant -0.5 : f32
  %root = arith.constant 0.707106769 : f32
  %density = arith.constant 0.398942292 : f32
  %hidden = tensor.empty() : tensor<16x32xf32>
  %hidden0 = linalg.fill ins(%zero : f32) outs(%hidden : tensor<16x32xf32>) -> tensor<16x32xf32>
  %h = linalg.matmul ins(%x, %w1 : tensor<16x8xf32>, tensor<8x32xf32>) outs(%hidden0 : tensor<16x32xf32>) -> tensor<16x32xf32> loc("fwd/fc1/mm")
  %a = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]} ins(%h : tensor<16x32xf32>) outs(%hidden : tensor<16x32xf32>) {
  ^bb0(%v: f32, %o: f32):
    %0 = arith.mulf %v, %root : f32
    %1 = math.erf %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.mulf %v, %half : f32
    %4 = arith.mulf %3, %2 : f32
    linalg.yield %4 : f32
  } -> tensor<16x32xf32> loc("fwd/act/gelu")
  %out = tensor.empty() : tensor<16x8xf32>
  %out0 = linalg.fill ins(%zero : f32) outs(%out : tensor<16x8xf32>) -> tensor<16x8xf32>
  %y = linalg.matmul ins(%a, %w2 : tensor<16x32xf32>, tensor<32x8xf32>) outs(%out0 : tensor<16x8xf32>) -> tensor<16x8xf32> loc("fwd/fc2/mm")

  %at_init = tensor.empty() : tensor<32x16xf32>
  %at = linalg.transpose ins(%a : tensor<16x32xf32>) outs(%at_init : tensor<32x16xf32>) permutation = [1, 0]
  %g2_init = tensor.empty() : tensor<32x8xf32>
  %g2_zero = linalg.fill ins(%zero : f32) outs(%g2_init : tensor<32x8xf32>) -> tensor<32x8xf32>
  %g2 = linalg.matmul ins(%at, %dy : tensor<32x16xf32>, tensor<16x8xf32>) outs(%g2_zero : tensor<32x8xf32>) -> tensor<32x8xf32>
  %wt_init = tensor.empty() : tensor<8x32xf32>
  %wt = linalg.transpose ins(%w2 : tensor<32x8xf32>) outs(%wt_init : tensor<8x32xf32>) permutation = [1, 0]
  %da = linalg.matmul ins(%dy, %wt : tensor<16x8xf32>, tensor<8x32xf32>) outs(%hidden0 : tensor<16x32xf32>) -> tensor<16x32xf32>
  %dh = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %da : tensor<16x32xf32>, tensor<16x32xf32>) outs(%hidden : tensor<16x32xf32>) {
  ^bb0(%v: f32, %g: f32, %o: f32):
    %0 = arith.mulf %v, %root : f32
    %1 = math.erf %0 : f32
    %2 = arith.addf %1, %one : f32
    %3 = arith.mulf %2, %half : f32
    %4 = arith.mulf %v, %v : f32
    %5 = arith.mulf %4, %minus_half : f32
    %6 = math.exp %5 : f32
    %7 = arith.mulf %6, %density : f32
    %8 = arith.mulf %v, %7 : f32
    %9 = arith.addf %3, %8 : f32
    %10 = arith.mulf %g, %9 : f32
    linalg.yield %10 : f32
  } -> tensor<16x32xf32>
  %xt_init = tensor.empty() : tensor<8x16xf32>
  %xt = linalg.transpose ins(%x : tensor<16x8xf32>) outs(%xt_init : tensor<8x16xf32>) permutation = [1, 0]
  %g1_init = tensor.empty() : tensor<8x32xf32>
  %g1_zero = linalg.fill ins(%zero : f32) outs(%g1_init : tensor<8x32xf32>) -> tensor<8x32xf32>
  %g1 = linalg.matmul ins(%xt, %dh : tensor<8x16xf32>, tensor<16x32xf32>) outs(%g1_zero : tensor<8x32xf32>) -> tensor<8x32xf32>
  return %y, %g1, %g2 : tensor<16x8xf32>, tensor<8x32xf32>, tensor<32x8xf32>
}
//--- both.rules
include mincut
allow #aal.sign<negative = automatic> to use=weight_gradient
allow #aal.step_table<bits = 3> to use=pointwise
//--- sign.rules
include mincut
allow #aal.sign<negative = automatic> to use=weight_gradient
//--- table.rules
include mincut
allow #aal.step_table<bits = 3> to use=pointwise
