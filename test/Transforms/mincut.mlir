// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=mincut | FileCheck %t/step.mlir
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/offer.rules | FileCheck %t/step.mlir --check-prefix=OFFER
// RUN: sed 's/ins(%%t, %%dy/ins(%%dy, %%dy/' %t/step.mlir > %t/one.mlir
// RUN: aal-opt %t/one.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/offer.rules | FileCheck %t/step.mlir --check-prefix=ONE
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=mincut=0.2 | FileCheck %t/step.mlir --check-prefix=CHEAP
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=mincut=0.3 | FileCheck %t/step.mlir --check-prefix=DEAR
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=mincut=inf | FileCheck %t/step.mlir --check-prefix=DEAR
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=mincut=0,0.2 | FileCheck %t/step.mlir --check-prefix=PRODUCTS
// RUN: aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=mincut=0,0.3 | FileCheck %t/step.mlir --check-prefix=CHEAP
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=mincut report=%t/r.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=REPORT --input-file=%t/r.json
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/parts.rules 2>&1 | FileCheck %t/parts.rules
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/alone.rules 2>&1 | FileCheck %t/alone.rules
// RUN: not aal-opt %t/step.mlir --aal-mark-saved --aal-assign-policies=rules=@%t/unmatched.rules 2>&1 | FileCheck %t/unmatched.rules
// RUN: not aal-opt %t/nothing.mlir --aal-mark-saved --aal-assign-policies=rules=mincut 2>&1 | FileCheck %t/nothing.mlir

//--- step.mlir
// The backward pass reads two functions of the product, which itself it does
// not read: the product is stored, at half the bytes, and both are made again.
// CHECK-LABEL: func @main
// CHECK: %[[H:.+]] = linalg.matmul
// CHECK: aal.save %[[H]] for recomputation as [#aal.keep] {name = "matmul", reason = "stored for what is computed from it"}
// CHECK: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "second.input"{{.*}}reason = "rule: recompute mincut"
// CHECK: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "tanh"

// One bit an element for one of the two does not help while the other needs the
// product, from which both are made; it does where the other is not read.
// OFFER-LABEL: func @main
// OFFER: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "second.input"
// ONE-LABEL: func @main
// ONE-NOT: aal.save
// ONE: aal.save %{{.+}} for weight_gradient as [#aal.sign] {{.*}}name = "second.input"{{.*}}reason = "rule: recompute mincut"
// ONE-NOT: aal.save

// To make both again reads and writes 1024 bytes and saves 256: a quarter of a byte
// for each, or less by how late in the step it is.
// CHEAP-LABEL: func @main
// CHEAP: aal.save %{{.+}} for recomputation as [#aal.keep] {name = "matmul"
// CHEAP-COUNT-2: aal.save %{{.+}} for weight_gradient as [#aal.recompute]
// DEAR-LABEL: func @main
// DEAR-NOT: aal.save %{{.+}} for recomputation
// DEAR-COUNT-2: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}reason = "the cheapest to store of what the backward pass needs"

// At a price for operations the product may run again as well: 1024 of them instead of
// its 256 bytes.
// PRODUCTS-LABEL: func @main
// PRODUCTS-NOT: #aal.keep
// PRODUCTS-COUNT-2: aal.save %{{.+}} for weight_gradient as [#aal.recompute]
// PRODUCTS-NOT: aal.save

// REPORT-DAG: "saved_bytes_before": 512
// REPORT-DAG: "saved_bytes_after": 256
func.func @main(
    %x: tensor<8x8xf32> {aal.role = "input", aal.name = "x"},
    %w: tensor<8x8xf32> {aal.role = "parameter", aal.name = "first.weight"},
    %v: tensor<8x8xf32> {aal.role = "parameter", aal.name = "second.weight"},
    %b: tensor<8x8xf32> {aal.role = "parameter", aal.name = "gate"},
    %dy: tensor<8x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<8x8xf32> {aal.role = "output", aal.name = "y"},
        tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "second.weight"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "gate"}) {
  %zero = arith.constant 0.0 : f32
  %loss = arith.constant dense<0.0> : tensor<f32>
  %empty = tensor.empty() : tensor<8x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>)
      -> tensor<8x8xf32>
  %h = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %e = linalg.exp ins(%h : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>)
      -> tensor<8x8xf32>
  %t = linalg.tanh ins(%h : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>)
      -> tensor<8x8xf32>
  %z = linalg.matmul ins(%e, %v : tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %y = linalg.add ins(%z, %t : tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %et_init = tensor.empty() : tensor<8x8xf32>
  %et = linalg.transpose ins(%e : tensor<8x8xf32>)
      outs(%et_init : tensor<8x8xf32>) permutation = [1, 0]
  %dv = linalg.matmul ins(%et, %dy : tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %db = linalg.mul ins(%t, %dy : tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dg = linalg.add ins(%db, %b : tensor<8x8xf32>, tensor<8x8xf32>)
      outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %y, %loss, %dv, %dg
      : tensor<8x8xf32>, tensor<f32>, tensor<8x8xf32>, tensor<8x8xf32>
}
//--- offer.rules
include mincut
offer #aal.sign to use=weight_gradient name=second.*
//--- parts.rules
recompute mincut segments=4,4
// CHECK: parts.rules:1:1: error: expected 'segments=' and a number of parts, 2 or more, and perhaps how many of them run again, which are fewer, or what share of the bytes may be held, below 100% (8, 8,3 or 8/50%), found 'recompute mincut segments=4,4'
//--- alone.rules
offer #aal.sign to use=weight_gradient
// CHECK: alone.rules:1:1: error: 'offer #aal.sign to use=weight_gradient' has no effect without 'recompute mincut'
//--- unmatched.rules
include mincut
offer #aal.sign to role=ffn_first
// CHECK: unmatched.rules:2:1: error: 'offer #aal.sign to role=ffn_first' matches nothing among the 2 saved tensors of this step
//--- nothing.mlir
// CHECK: mincut.rules:6:1: error: 'recompute mincut' matches nothing: no stored tensor can be computed by ops that may run again from others
func.func @main(
    %x: tensor<8xf32> {aal.role = "input", aal.name = "x"},
    %w: tensor<8xf32> {aal.role = "parameter", aal.name = "w"},
    %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<8xf32> {aal.role = "gradient", aal.name = "w"}) {
  %zero = arith.constant dense<0.0> : tensor<f32>
  %init = tensor.empty() : tensor<8xf32>
  %y = linalg.dot ins(%x, %w : tensor<8xf32>, tensor<8xf32>)
      outs(%zero : tensor<f32>) -> tensor<f32>
  %dys = linalg.broadcast ins(%dy : tensor<f32>)
      outs(%init : tensor<8xf32>) dimensions = [0]
  %dw = linalg.mul ins(%x, %dys : tensor<8xf32>, tensor<8xf32>)
      outs(%init : tensor<8xf32>) -> tensor<8xf32>
  return %y, %dw : tensor<f32>, tensor<8xf32>
}
