// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/start.rules | FileCheck %t/step.mlir
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=biased+mincut | FileCheck %t/step.mlir
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=unbiased+mincut | FileCheck %t/step.mlir --check-prefix=UNBIASED
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/start.rules --aal-materialize-policies | FileCheck %t/step.mlir --check-prefix=BUILT
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=@%t/start.rules report=%t/r.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=REPORT --input-file=%t/r.json
// RUN: sed 's/%%db = linalg.mul ins(%%t, %%dy.*/%%db = arith.mulf %%t, %%dy : tensor<8x8xf32>/' %t/step.mlir > %t/other.mlir
// RUN: aal-opt %t/other.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/start.rules | FileCheck %t/step.mlir --check-prefix=OTHER
// RUN: sed -f %t/row.sed %t/step.mlir > %t/row.mlir
// RUN: aal-opt %t/row.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/start.rules | FileCheck %t/step.mlir --check-prefix=ROW
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/layer.rules 2>&1 | FileCheck %t/layer.rules
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/sign.rules 2>&1 | FileCheck %t/sign.rules
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/random.rules 2>&1 | FileCheck %t/random.rules
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/apply.rules 2>&1 | FileCheck %t/apply.rules
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/alone.rules 2>&1 | FileCheck %t/alone.rules

//--- step.mlir
// The backward pass reads three functions of the product: its exponential, its
// tangent and what its ReLU compares. Eight bits of the product are stored and the
// first two are made of what they restore; the comparison, which the forward pass
// made of the very product, is stored in a bit.
// CHECK-LABEL: func @main
// CHECK: %[[H:.+]] = linalg.matmul
// CHECK: aal.save %[[H]] for recomputation as [#aal.quantize<group = 512>] {name = "matmul#2", reason = "stored for what is computed from it"}
// CHECK: aal.save %[[H]] for predicate as [#aal.mask<[ogt], [0.000000e+00]>]
// CHECK: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "second.input"
// CHECK: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "tanh"

// Where the tangent is read in a way that must stay exact, the product is stored
// exactly; where that is the tangent of a row alone, that is stored and the product
// is rounded.
// OTHER: aal.save %{{.+}} for predicate as [#aal.keep]
// OTHER: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "second.input"
// OTHER: aal.save %{{.+}} for other as [#aal.recompute] {{.*}}name = "tanh"
// ROW: #aal.quantize<group = 512>
// ROW: aal.save %{{.+}} for other as [#aal.keep] {{.*}}tensor<1x8xf32>

// UNBIASED-NOT: for recomputation as [#aal.quantize
// UNBIASED: return

// BUILT-LABEL: func @main
// BUILT: %[[H:.+]] = linalg.matmul
// BUILT: tensor.collapse_shape %[[H]]
// BUILT: %[[R:.+]] = tensor.expand_shape %{{.+}} {aal.backward} : tensor<64xf32> into tensor<8x8xf32>
// BUILT: linalg.exp {aal.backward} ins(%[[R]]
// BUILT: linalg.tanh {aal.backward} ins(%[[R]]

// REPORT: "saved_bytes_before": 768
// REPORT: "saved_bytes_after": 76
// REPORT: "name": "matmul#2, matmul"
// REPORT: "policy": "#aal.quantize<group = 512> + #aal.mask<[ogt], [0.000000e+00]>"
// REPORT-NEXT: "fidelity": "biased"
// REPORT: "name": "second.input"
// REPORT: "policy": "#aal.recompute"
// REPORT-NEXT: "fidelity": "biased"
// REPORT: "reason": "rule: recompute mincut; computed from rounded values"
#id = affine_map<(d0, d1) -> (d0, d1)>
func.func @main(
    %x: tensor<8x8xf32> {aal.role = "input", aal.name = "x"},
    %w: tensor<8x8xf32> {aal.role = "parameter", aal.name = "first.weight"},
    %v: tensor<8x8xf32> {aal.role = "parameter", aal.name = "second.weight"},
    %b: tensor<8x8xf32> {aal.role = "parameter", aal.name = "gate"},
    %dy: tensor<8x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<8x8xf32> {aal.role = "output", aal.name = "y"},
        tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "first.weight"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "second.weight"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "gate"}) {
  %zero = arith.constant 0.0 : f32
  %loss = arith.constant dense<0.0> : tensor<f32>
  %empty = tensor.empty() : tensor<8x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %e = linalg.exp ins(%h : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t = linalg.tanh ins(%h : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = linalg.max ins(%h, %init : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %z = linalg.matmul ins(%e, %v : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %y0 = linalg.add ins(%z, %t : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %y = linalg.add ins(%y0, %r : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %et_init = tensor.empty() : tensor<8x8xf32>
  %et = linalg.transpose ins(%e : tensor<8x8xf32>) outs(%et_init : tensor<8x8xf32>) permutation = [1, 0]
  %dv = linalg.matmul ins(%et, %dy : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %db = linalg.mul ins(%t, %dy : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dg = linalg.add ins(%db, %b : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dr = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]} ins(%h, %dy : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) {
  ^bb0(%a: f32, %g: f32, %o: f32):
    %0 = arith.cmpf ogt, %a, %zero : f32
    %1 = arith.select %0, %g, %zero : f32
    linalg.yield %1 : f32
  } -> tensor<8x8xf32>
  %dw = linalg.matmul ins(%x, %dr : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y, %loss, %dw, %dv, %dg : tensor<8x8xf32>, tensor<f32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}
//--- row.sed
s/%t = linalg.tanh.*/%hs = tensor.extract_slice %h[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>\
%ti = tensor.empty() : tensor<1x8xf32>\
%ts = linalg.tanh ins(%hs : tensor<1x8xf32>) outs(%ti : tensor<1x8xf32>) -> tensor<1x8xf32>/
s/%y0 = linalg.add ins(%z, %t /%zt = tensor.insert_slice %ts into %z[0, 0] [1, 8] [1, 1] : tensor<1x8xf32> into tensor<8x8xf32>\
%y0 = linalg.add ins(%z, %zt /
s/%db = linalg.mul ins(%t, %dy.*/%dt = tensor.extract_slice %dy[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>\
%ds = arith.mulf %ts, %dt : tensor<1x8xf32>\
%db = tensor.insert_slice %ds into %dy[0, 0] [1, 8] [1, 1] : tensor<1x8xf32> into tensor<8x8xf32>/
//--- start.rules
include mincut
allow #aal.quantize<bits = 8, group = 512> to use=recomputation
//--- layer.rules
include mincut
allow #aal.quantize<bits = 8> to use=recomputation layer=fc1
// CHECK: layer.rules:2:1: error: expected no other condition than use=recomputation, since the minimum cut chooses the tensors, found 'allow #aal.quantize<bits = 8> to use=recomputation layer=fc1'
//--- sign.rules
include mincut
offer #aal.sign to use=recomputation
// CHECK: sign.rules:2:1: error: expected a policy that may store what others are computed from, without random numbers, found #aal.sign
//--- random.rules
include mincut
allow #aal.quantize<rounding = stochastic> to use=recomputation
// CHECK: random.rules:2:1: error: expected a policy that may store what others are computed from, without random numbers, found #aal.quantize<rounding = stochastic>
//--- apply.rules
apply #aal.quantize<bits = 8> to use=recomputation
// CHECK: apply.rules:1:1: error: 'apply #aal.quantize<bits = 8> to use=recomputation' matches nothing among the 3 saved tensors of this step
//--- alone.rules
allow #aal.quantize<bits = 8> to use=recomputation
// CHECK: alone.rules:1:1: error: 'allow #aal.quantize<bits = 8> to use=recomputation' has no effect without 'recompute mincut'
