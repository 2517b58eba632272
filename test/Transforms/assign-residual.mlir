// RUN: aal-opt %s --aal-assign-policies=rules=ara=2 | FileCheck %s --check-prefix=ARA
// RUN: aal-opt %s --aal-assign-policies=rules=ara=3 | FileCheck %s --check-prefix=ALL
// RUN: aal-opt %s --aal-assign-policies=rules=ara=1 | FileCheck %s --check-prefix=ONE
// RUN: aal-opt %s --aal-assign-policies=rules=ara=3+gcp | FileCheck %s --check-prefix=GCP

// The values that contractions read are normalisations of the links of a chain:
// sums, whose statistics are spread over a scale before they meet the values.
// Every second value has the one before as its root.
// ARA: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}name = "fc1.input"
// ARA: aal.save %{{.+}} for weight_gradient as [#aal.residual<"fc1.input">] {{.*}}name = "fc2.input", reason = "rule: residual stride=2"
// ARA: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}name = "fc3.input"

// ALL: aal.save %{{.+}} for weight_gradient as [#aal.keep] {{.*}}name = "fc1.input"
// ALL: aal.save %{{.+}} for weight_gradient as [#aal.residual<"fc1.input">] {{.*}}name = "fc2.input"
// ALL: aal.save %{{.+}} for weight_gradient as [#aal.residual<"fc1.input">] {{.*}}name = "fc3.input"

// A stride of one is plain backpropagation.
// ONE-NOT: #aal.residual

// The root is a normalisation of what stays stored: it is computed again, for
// all that read it. The bit of the last ReLU is stored.
// GCP: aal.save %{{.+}} for normalization as [#aal.keep] {{.*}}name = "embedded"
// GCP: aal.save %{{.+}} for weight_gradient as [#aal.recompute] {{.*}}name = "fc1.input", reason = "rule: recompute blocks"
// GCP: aal.save %{{.+}} for weight_gradient as [#aal.residual<"fc1.input">] {{.*}}name = "fc2.input"
// GCP: aal.save %{{.+}} for weight_gradient as [#aal.residual<"fc1.input">] {{.*}}name = "fc3.input"
// GCP: aal.save %{{.+}} for predicate as [#aal.mask<[ole], [0.000000e+00]>] {{.*}}name = "last"

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
#column = affine_map<(d0, d1) -> (d1)>
func.func @main(
    %x: tensor<2x4xf32> {aal.role = "input", aal.name = "x"},
    %scale: tensor<4xf32> {aal.role = "parameter", aal.name = "norm.weight"},
    %w0: tensor<4x4xf32> {aal.role = "parameter", aal.name = "embed.weight"},
    %w1: tensor<4x4xf32> {aal.role = "parameter", aal.name = "fc1.weight"},
    %w2: tensor<4x4xf32> {aal.role = "parameter", aal.name = "fc2.weight"},
    %w3: tensor<4x4xf32> {aal.role = "parameter", aal.name = "fc3.weight"})
    -> (tensor<2x4xf32> {aal.role = "loss", aal.name = "loss"}) {
  %zeros = arith.constant dense<0.0> : tensor<2x4xf32>
  %none = arith.constant dense<0.0> : tensor<2xf32>
  %e = linalg.matmul ins(%x, %w0 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %he = aal.save %e for normalization as [#aal.keep] {name = "embedded"} : tensor<2x4xf32>

  %t1 = linalg.reduce ins(%e : tensor<2x4xf32>) outs(%none : tensor<2xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %0 = arith.addf %in, %acc : f32
      linalg.yield %0 : f32
    }
  %s1 = linalg.generic {indexing_maps = [#row, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t1, %scale : tensor<2xf32>, tensor<4xf32>) outs(%zeros : tensor<2x4xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.mulf %a, %b : f32
      linalg.yield %0 : f32
    } -> tensor<2x4xf32>
  %n1 = linalg.mul ins(%e, %s1 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h1 = aal.save %n1 for weight_gradient as [#aal.keep] {name = "fc1.input"} : tensor<2x4xf32>
  %f1 = aal.forward %h1 : !aal.saved<tensor<2x4xf32>>
  %b1 = linalg.matmul ins(%f1, %w1 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %x1 = linalg.add ins(%e, %b1 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>

  %t2 = linalg.reduce ins(%x1 : tensor<2x4xf32>) outs(%none : tensor<2xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %0 = arith.addf %in, %acc : f32
      linalg.yield %0 : f32
    }
  %s2 = linalg.generic {indexing_maps = [#row, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t2, %scale : tensor<2xf32>, tensor<4xf32>) outs(%zeros : tensor<2x4xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.mulf %a, %b : f32
      linalg.yield %0 : f32
    } -> tensor<2x4xf32>
  %n2 = linalg.mul ins(%x1, %s2 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h2 = aal.save %n2 for weight_gradient as [#aal.keep] {name = "fc2.input"} : tensor<2x4xf32>
  %f2 = aal.forward %h2 : !aal.saved<tensor<2x4xf32>>
  %b2 = linalg.matmul ins(%f2, %w2 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %x2 = linalg.add ins(%x1, %b2 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>

  %t3 = linalg.reduce ins(%x2 : tensor<2x4xf32>) outs(%none : tensor<2xf32>) dimensions = [1]
    (%in: f32, %acc: f32) {
      %0 = arith.addf %in, %acc : f32
      linalg.yield %0 : f32
    }
  %s3 = linalg.generic {indexing_maps = [#row, #column, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t3, %scale : tensor<2xf32>, tensor<4xf32>) outs(%zeros : tensor<2x4xf32>) {
    ^bb0(%a: f32, %b: f32, %o: f32):
      %0 = arith.mulf %a, %b : f32
      linalg.yield %0 : f32
    } -> tensor<2x4xf32>
  %n3 = linalg.mul ins(%x2, %s3 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %h3 = aal.save %n3 for weight_gradient as [#aal.keep] {name = "fc3.input"} : tensor<2x4xf32>
  %f3 = aal.forward %h3 : !aal.saved<tensor<2x4xf32>>
  %b3 = linalg.matmul ins(%f3, %w3 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  %x3 = linalg.add ins(%x2, %b3 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>

  %hl = aal.save %x3 for predicate as [#aal.keep] {lossless = #aal.mask<[ole], [0.0]>, name = "last"} : tensor<2x4xf32>
  return %x3 : tensor<2x4xf32>
}
