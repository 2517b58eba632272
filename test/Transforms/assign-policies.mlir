// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=asa1 | FileCheck %t/step.mlir --check-prefix=ASA1
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=bp | FileCheck %t/step.mlir --check-prefix=BP
// RUN: aal-opt %t/step.mlir --aal-assign-policies="rules=bp lossless=false" | FileCheck %t/step.mlir --check-prefix=EAGER
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=elementwise | FileCheck %t/step.mlir --check-prefix=ELEM
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/names.rules | FileCheck %t/step.mlir --check-prefix=NAMES

//--- names.rules
// By layer and name, with parameters of its own; later statements win.
apply #aal.sign to layer=*
apply #aal.sign<epsilon = 0.5, gain = 2.0> to use=weight_gradient name=fc2.*
//--- step.mlir

// The preset changes the second contraction's input, at level zero because it
// comes from a ReLU, and the mask of the ReLU is lossless.
// ASA1-LABEL: func @main
// ASA1: aal.save %{{.+}} for weight_gradient as [#aal.sign<negative = zero>] {{.*}}name = "fc2.input"{{.*}}reason = "rule: apply
// ASA1: aal.save %{{.+}} for predicate as [#aal.mask<[ole], [0.000000e+00]>] {{.*}}reason = "lossless
// ASA1: aal.save %{{.+}} for pointwise as [#aal.keep] {{.*}}reason = "an error would propagate upstream: pointwise forbids #aal.sign and allows #aal.step_table, #aal.quantize"
// The same contraction of predict, found by its parameter, reads the same.
// ASA1-LABEL: func @predict
// ASA1: %[[S:.+]] = aal.save %{{.+}} for weight_gradient as [#aal.sign<negative = zero>]
// ASA1: %[[F:.+]] = aal.forward %[[S]]
// ASA1: linalg.matmul ins(%[[F]], %{{.+}} :

// The weight gradient keeps the tensor, so the comparison reads it as well.
// BP-LABEL: func @main
// BP: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}reason = "no rule for this weight gradient: weight_gradient forbids #aal.step_table and allows #aal.sign, #aal.quantize"
// BP: aal.save %{{.+}} for predicate as [#aal.keep] {{.*}}reason = "stored for 'fc2.input' anyway"
// BP-LABEL: func @predict
// BP-NOT: aal.save

// EAGER-LABEL: func @main
// EAGER: aal.save %{{.+}} for predicate as [#aal.keep]

// Everything is an elementwise function of the input.
// ELEM-LABEL: func @main
// ELEM: aal.save %{{.+}} for weight_gradient as [#aal.recompute]
// ELEM: aal.save %{{.+}} for predicate as [#aal.recompute]
// ELEM: aal.save %{{.+}} for pointwise as [#aal.recompute] {{.*}}reason = "rule: recompute elementwise"

// NAMES-LABEL: func @main
// NAMES: aal.save %{{.+}} for weight_gradient as [#aal.sign<epsilon = 5.000000e-01, gain = 2.000000e+00>]
// NAMES: aal.save %{{.+}} for predicate as [#aal.mask
#id = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(
      %w2: tensor<4x5xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
      %x: tensor<2x4xf32> {aal.role = "input", aal.name = "x"},
      %dl: tensor<2x5xf32> {aal.role = "loss_gradient", aal.name = "dl"})
      -> (tensor<2x5xf32> {aal.role = "loss", aal.name = "loss"},
          tensor<4x5xf32> {aal.role = "gradient", aal.name = "fc2.weight"}) {
    %zero = arith.constant 0.0 : f32
    %e24 = tensor.empty() : tensor<2x4xf32>
    %h = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
        ins(%x : tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %m = arith.maximumf %in, %zero : f32
      linalg.yield %m : f32
    } -> tensor<2x4xf32>
    %h1 = aal.save %h for weight_gradient as [#aal.keep] {layer = "fc2", layer_role = "ffn_second", name = "fc2.input"} : tensor<2x4xf32>
    %h2 = aal.save %h for predicate as [#aal.keep] {layer = "relu", lossless = #aal.mask<[ole], [0.0]>, name = "relu.max"} : tensor<2x4xf32>
    %t = linalg.exp ins(%h : tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %h3 = aal.save %t for pointwise as [#aal.keep] {layer = "exp", name = "exp.t"} : tensor<2x4xf32>
    %e25 = tensor.empty() : tensor<2x5xf32>
    %z25 = linalg.fill ins(%zero : f32) outs(%e25 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %f = aal.forward %h1 : !aal.saved<tensor<2x4xf32>>
    %y2 = linalg.matmul ins(%f, %w2 : tensor<2x4xf32>, tensor<4x5xf32>) outs(%z25 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %r1 = aal.restore %h1 : !aal.saved<tensor<2x4xf32>>
    %r2 = aal.restore %h2 : !aal.saved<tensor<2x4xf32>>
    %r3 = aal.restore %h3 : !aal.saved<tensor<2x4xf32>>
    %sum = linalg.add ins(%r2, %r3 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %both = linalg.add ins(%sum, %r1 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%e24 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %e42 = tensor.empty() : tensor<4x2xf32>
    %ht = linalg.transpose ins(%both : tensor<2x4xf32>) outs(%e42 : tensor<4x2xf32>) permutation = [1, 0]
    %e45 = tensor.empty() : tensor<4x5xf32>
    %z45 = linalg.fill ins(%zero : f32) outs(%e45 : tensor<4x5xf32>) -> tensor<4x5xf32>
    %dw2 = linalg.matmul ins(%ht, %dl : tensor<4x2xf32>, tensor<2x5xf32>) outs(%z45 : tensor<4x5xf32>) -> tensor<4x5xf32>
    return %y2, %dw2 : tensor<2x5xf32>, tensor<4x5xf32>
  }

  func.func @predict(
      %x: tensor<3x4xf32> {aal.role = "input", aal.name = "x"},
      %w2: tensor<4x5xf32> {aal.role = "parameter", aal.name = "fc2.weight"})
      -> (tensor<3x5xf32> {aal.role = "output", aal.name = "y"}) {
    %zero = arith.constant 0.0 : f32
    %e25 = tensor.empty() : tensor<3x5xf32>
    %z25 = linalg.fill ins(%zero : f32) outs(%e25 : tensor<3x5xf32>) -> tensor<3x5xf32>
    %y = linalg.matmul ins(%x, %w2 : tensor<3x4xf32>, tensor<4x5xf32>) outs(%z25 : tensor<3x5xf32>) -> tensor<3x5xf32>
    return %y : tensor<3x5xf32>
  }
}
