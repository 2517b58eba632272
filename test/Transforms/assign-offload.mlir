// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=offload | FileCheck %s --check-prefix=ALL
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=offload=200 | FileCheck %s --check-prefix=LARGE
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/sign.rules+offload | FileCheck %s --check-prefix=SIGN
// RUN: aal-opt %t/step.mlir --aal-assign-policies="rules=offload copy-engine=bandwidth=12.5,latency=0" | FileCheck %s --check-prefix=ENGINE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=offload=1000 2>&1 | FileCheck %s --check-prefix=NONE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=offload=-1 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies="rules=offload copy-engine=bandwidth=fast" 2>&1 | FileCheck %s --check-prefix=ENGINE-ERROR
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=offload --aal-materialize-policies --aal-split-training-step 2>&1 | FileCheck %s --check-prefix=SPLIT

// All uses of a tensor, that of a value which must be exact too. An argument is on
// the device anyway, and what is only compared takes a bit.
// ALL-LABEL: func @main
// ALL: aal.save %[[X:.+]] for weight_gradient as [#aal.offload] {name = "a", reason = "rule: default #aal.offload to use=
// ALL: aal.save %[[X]] for other as [#aal.offload] {name = "b"
// ALL: aal.save %[[Y:.+]] for bilinear as [#aal.offload] {name = "c"
// ALL: aal.save %[[Y]] for predicate as [#aal.mask<[ole], [0.000000e+00]>] {lossless
// ALL: aal.save %{{.+}} for bilinear as [#aal.keep] {name = "argument"

// LARGE: aal.save %[[X:.+]] for weight_gradient as [#aal.offload] {name = "a", reason = "rule: default #aal.offload<min_bytes = 200> to use=
// LARGE: aal.save %{{.+}} for bilinear as [#aal.keep] {name = "c"

// SIGN: aal.save %{{.+}} for weight_gradient as [#aal.sign] {name = "a"
// SIGN: aal.save %{{.+}} for other as [#aal.offload] {name = "b"

// ENGINE: func.func @main({{.*}} attributes {aal.copy_engine = "bandwidth=12.5,latency=0"}

// NONE: offload.rules:3:1: error: 'default #aal.offload<min_bytes = 1000> to use={{.*}}' matches nothing among the 5 saved tensors of this step
// NEGATIVE: offload.rules:3:1: error: expected a storage policy after 'default', found '#aal.offload<min_bytes = -1>': expected min_bytes of 0 or more, found -1
// ENGINE-ERROR: error: copy-engine: expected a number above 0 for 'bandwidth', found 'fast'
// SPLIT: error: 'aal.offload' op copies beside the ops of both passes; expected a step that offloads nothing

//--- sign.rules
apply #aal.sign to name=a
//--- step.mlir
func.func @main(
    %w: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w"},
    %in: tensor<8x8xf32> {aal.role = "input", aal.name = "x"},
    %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"}, tensor<8x8xf32> {aal.role = "gradient", aal.name = "w"}) {
  %e = tensor.empty() : tensor<8x8xf32>
  %half = tensor.empty() : tensor<4x8xf32>
  %zero = arith.constant dense<0.0> : tensor<f32>
  %x = linalg.exp ins(%in : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ha = aal.save %x for weight_gradient as [#aal.keep] {name = "a"} : tensor<8x8xf32>
  %hb = aal.save %x for other as [#aal.keep] {name = "b"} : tensor<8x8xf32>
  %part = tensor.extract_slice %x[0, 0] [4, 8] [1, 1] : tensor<8x8xf32> to tensor<4x8xf32>
  %y = linalg.sqrt ins(%part : tensor<4x8xf32>) outs(%half : tensor<4x8xf32>) -> tensor<4x8xf32>
  %hc = aal.save %y for bilinear as [#aal.keep] {name = "c"} : tensor<4x8xf32>
  %hd = aal.save %y for predicate as [#aal.keep] {lossless = #aal.mask<[ole], [0.0]>, name = "d"} : tensor<4x8xf32>
  %he = aal.save %in for bilinear as [#aal.keep] {name = "argument"} : tensor<8x8xf32>
  %fa = aal.forward %ha : !aal.saved<tensor<8x8xf32>>
  %loss = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> ()>],
      iterator_types = ["reduction", "reduction"]} ins(%fa : tensor<8x8xf32>) outs(%zero : tensor<f32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.addf %a, %o : f32
    linalg.yield %v : f32
  } -> tensor<f32>
  %dys = linalg.broadcast ins(%dy : tensor<f32>) outs(%e : tensor<8x8xf32>) dimensions = [0, 1]
  %ra = aal.restore %ha : !aal.saved<tensor<8x8xf32>>
  %rb = aal.restore %hb : !aal.saved<tensor<8x8xf32>>
  %rc = aal.restore %hc : !aal.saved<tensor<4x8xf32>>
  %rd = aal.restore %hd : !aal.saved<tensor<4x8xf32>>
  %re = aal.restore %he : !aal.saved<tensor<8x8xf32>>
  %s = linalg.mul ins(%rc, %rd : tensor<4x8xf32>, tensor<4x8xf32>) outs(%half : tensor<4x8xf32>) -> tensor<4x8xf32>
  %p = tensor.insert_slice %s into %rb[0, 0] [4, 8] [1, 1] : tensor<4x8xf32> into tensor<8x8xf32>
  %q = linalg.mul ins(%ra, %p : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %r = linalg.mul ins(%q, %re : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dw = linalg.mul ins(%r, %dys : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %loss, %dw : tensor<f32>, tensor<8x8xf32>
}
