// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/sign.rules+mesa | FileCheck %s --check-prefix=MESA
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=actnn | FileCheck %s --check-prefix=ACTNN
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/else.rules | FileCheck %s --check-prefix=ELSE
// RUN: aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/running.rules | FileCheck %s --check-prefix=RUNNING
// RUN: not aal-opt %t/nostate.mlir --aal-materialize-policies 2>&1 | FileCheck %s --check-prefix=NOSTATE
// RUN: not aal-opt %t/step.mlir --aal-assign-policies=rules=@%t/stochastic.rules --aal-materialize-policies 2>&1 | FileCheck %s --check-prefix=SEED

// A default leaves alone what has a policy, and statistics; a step without a seed
// gets one; the saves of one tensor share a stream.
// MESA-LABEL: func @main
// MESA-SAME: %{{.+}}: tensor<i64> {aal.name = "seed", aal.role = "seed"})
// MESA: aal.save %[[X:.+]] for weight_gradient as [#aal.sign] {name = "a"
// MESA: aal.save %[[X]] for normalization as [#aal.quantize<group = 512, rounding = stochastic, stream = [[STREAM:[0-9]+]]>] {name = "b"
// MESA: aal.save %[[X]] for bilinear as [#aal.quantize<group = 512, rounding = stochastic, stream = [[STREAM]]>] {name = "c"
// MESA: aal.save %{{.+}} for normalization as [#aal.keep] {name = "rstd"
// A second form of what is kept anyway would only cost.
// MESA: aal.save %[[Y:.+]] for bilinear as [#aal.keep] {name = "d"
// MESA: aal.save %[[Y]] for other as [#aal.keep] {name = "e"

// ACTNN: aal.save %[[X:.+]] for weight_gradient as [#aal.quantize_samples<samples = 8, stream = {{.+}}>] {name = "a"
// ACTNN: aal.save %[[X]] for bilinear as [#aal.keep] {name = "c"

// SEED: error: 'aal.save' op policy #aal.quantize<bits = 2, rounding = stochastic, stream = {{[0-9]+}}> of 'a' draws random numbers and needs an argument of the function with aal.role = "seed", found none

// What has no dimension of heads gets what stands after 'else'.
// ELSE: aal.save %{{.+}} for weight_gradient as [#aal.cast<bf16>] {name = "a"

// A running range is an argument and a result.
// RUNNING-LABEL: func @main(
// RUNNING-SAME: %[[R:[a-z0-9]+]]: tensor<2x8xf32> {aal.name = "a.range", aal.role = "state"}
// RUNNING-SAME: -> (tensor<8x8xf32> {aal.name = "loss", aal.role = "loss"}, tensor<2x8xf32> {aal.name = "a.range", aal.role = "state_update"})
// RUNNING: aal.save %{{.+}} for weight_gradient as [#aal.quantize<along = channels, range = running, decay = 5.000000e-01{{.*}}, state = "a.range">] {name = "a"
// RUNNING: return %{{.+}}, %[[R]]

// NOSTATE: error: 'aal.save' op policy #aal.quantize<range = running, state = "r"> of 'x' needs an argument with aal.role = "state" and a result with aal.role = "state_update", both of type 'tensor<2x1xf32>' and with aal.name = "r"

//--- else.rules
apply #aal.quantize<along = heads, group = 0> else #aal.cast<bf16> to name=a
//--- running.rules
apply #aal.quantize<along = channels, range = running, decay = 0.5> to name=a
//--- nostate.mlir
func.func @main(%x: tensor<8xf32>) {
  %h = aal.save %x for bilinear as [#aal.quantize<range = running, state = "r">] {name = "x"} : tensor<8xf32>
  return
}
//--- sign.rules
apply #aal.sign to name=a
//--- stochastic.rules
apply #aal.quantize<bits = 2, rounding = stochastic> to use=weight_gradient
//--- step.mlir
func.func @main(
    %w: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w"},
    %in: tensor<8x8xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<8x8xf32> {aal.role = "loss", aal.name = "loss"}) {
  %e = tensor.empty() : tensor<8x8xf32>
  %x = linalg.exp ins(%in : tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ha = aal.save %x for weight_gradient as [#aal.keep] {name = "a"} : tensor<8x8xf32>
  %hb = aal.save %x for normalization as [#aal.keep] {name = "b"} : tensor<8x8xf32>
  %hc = aal.save %x for bilinear as [#aal.keep] {name = "c"} : tensor<8x8xf32>
  %f = aal.forward %ha : !aal.saved<tensor<8x8xf32>>
  %y = linalg.matmul ins(%f, %w : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %e8 = tensor.empty() : tensor<8xf32>
  %sum = linalg.reduce ins(%y : tensor<8x8xf32>) outs(%e8 : tensor<8xf32>) dimensions = [1]
    (%v: f32, %acc: f32) {
      %0 = arith.addf %v, %acc : f32
      linalg.yield %0 : f32
    }
  %rstd = linalg.rsqrt ins(%sum : tensor<8xf32>) outs(%e8 : tensor<8xf32>) -> tensor<8xf32>
  %hr = aal.save %rstd for normalization as [#aal.keep] {name = "rstd"} : tensor<8xf32>
  %hd = aal.save %y for bilinear as [#aal.keep] {name = "d"} : tensor<8x8xf32>
  %he = aal.save %y for other as [#aal.keep] {name = "e"} : tensor<8x8xf32>
  %ra = aal.restore %ha : !aal.saved<tensor<8x8xf32>>
  %rb = aal.restore %hb : !aal.saved<tensor<8x8xf32>>
  %rc = aal.restore %hc : !aal.saved<tensor<8x8xf32>>
  %s1 = linalg.add ins(%ra, %rb : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s2 = linalg.add ins(%s1, %rc : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %s2 : tensor<8x8xf32>
}
