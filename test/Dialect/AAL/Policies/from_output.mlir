// RUN: aal-opt %s --aal-materialize-policies --canonicalize --split-input-file --verify-diagnostics | FileCheck %s

#id = affine_map<(d0) -> (d0)>

// What is compared is the output; nothing else is stored.
// CHECK-LABEL: func @compared(
// CHECK-SAME: %[[X:.*]]: tensor<8xf32>
func.func @compared(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xi1>) {
  // CHECK: %[[Y:.*]] = linalg.generic {{.*}} ins(%[[X]]
  // CHECK: arith.maximumf
  // CHECK: %[[M:.*]] = linalg.generic {{.*}} ins(%[[Y]] : tensor<8xf32>) outs(%{{.*}} : tensor<8xi1>) attrs = {aal.backward}
  // CHECK: arith.cmpf ogt
  // CHECK: return %[[Y]], %[[M]]
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.maximumf %a, %zero : f32
    linalg.yield %0 : f32
  } -> tensor<8xf32>
  %b = tensor.empty() : tensor<8xi1>
  %m = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel"]} ins(%x : tensor<8xf32>) outs(%b : tensor<8xi1>) {
  ^bb0(%a: f32, %o: i1):
    %0 = arith.cmpf ogt, %a, %zero : f32
    linalg.yield %0 : i1
  } -> tensor<8xi1>
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<8xf32>
  %hm = aal.save %m for predicate as [#aal.from_output<root = "y", function = compared, compare = <[ogt], [0.0]>>] {name = "m"} : tensor<8xi1>
  %ry = aal.restore %hy : !aal.saved<tensor<8xf32>>
  %rm = aal.restore %hm : !aal.saved<tensor<8xi1>>
  return %ry, %rm : tensor<8xf32>, tensor<8xi1>
}

// -----

// The arithmetic of the derivative gives way to 1 - y * y.
// CHECK-LABEL: func @tanh(
// CHECK-SAME: %[[X:[a-z0-9]*]]: tensor<8xf32>, %[[G:[a-z0-9]*]]: tensor<8xf32>
func.func @tanh(%x: tensor<8xf32>, %g: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: %[[Y:.*]] = linalg.tanh {aal.stored = "y"} ins(%[[X]]
  // CHECK-NOT: linalg.square
  // CHECK: %[[D:.*]] = linalg.generic {{.*}} ins(%[[Y]]
  // CHECK-NEXT: ^bb0(%[[V:.*]]: f32,
  // CHECK-NEXT: %[[SQUARE:.*]] = arith.mulf %[[V]], %[[V]]
  // CHECK-NEXT: arith.subf %{{.*}}, %[[SQUARE]]
  // CHECK: linalg.mul ins(%[[G]], %[[D]]
  // CHECK-NOT: linalg
  %one = arith.constant dense<1.0> : tensor<8xf32>
  %e = tensor.empty() : tensor<8xf32>
  %y = linalg.tanh ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<8xf32>
  %hx = aal.save %x for pointwise as [#aal.from_output<root = "y", function = tanh>] {name = "x"} : tensor<8xf32>
  %r = aal.restore %hx : !aal.saved<tensor<8xf32>>
  %t = linalg.tanh ins(%r : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %s = linalg.square ins(%t : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %d = linalg.sub ins(%one, %s : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %dx = linalg.mul ins(%g, %d : tensor<8xf32>, tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %dx : tensor<8xf32>
}

// -----

// The normalised value, of the output of the normalisation.
// CHECK-LABEL: func @affine(
// CHECK-SAME: %[[Y:[a-z0-9]*]]: tensor<3x8xf32>, %[[X:[a-z0-9]*]]: tensor<3x8xf32>, %[[G:[a-z0-9]*]]: tensor<8xf32> {{.*}}, %[[B:[a-z0-9]*]]: tensor<8xf32>
func.func @affine(%y: tensor<3x8xf32>, %x: tensor<3x8xf32>, %g: tensor<8xf32> {aal.role = "parameter", aal.name = "g"}, %b: tensor<8xf32> {aal.role = "parameter", aal.name = "b"}) -> tensor<3x8xf32> {
  // CHECK: linalg.generic {{.*}} ins(%[[Y]], %[[G]], %[[B]]
  // CHECK: arith.subf
  // CHECK: arith.divf
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<3x8xf32>
  %hx = aal.save %x for normalization as [#aal.from_output<root = "y", function = affine, scale = "g", shift = "b", dimension = 1>] {name = "x"} : tensor<3x8xf32>
  %r = aal.restore %hx : !aal.saved<tensor<3x8xf32>>
  return %r : tensor<3x8xf32>
}

// -----

func.func @no_parameter(%y: tensor<3x8xf32>, %x: tensor<3x8xf32>) {
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<3x8xf32>
  // expected-error @below {{'aal.save' op expected a parameter with one number for each index of dimension 1 of 'tensor<3x8xf32>', found "g"}}
  %hx = aal.save %x for normalization as [#aal.from_output<root = "y", function = affine, scale = "g", dimension = 1>] {name = "x"} : tensor<3x8xf32>
  return
}

// -----

func.func @lossy_root(%y: tensor<8xf32>, %x: tensor<8xf32>) {
  %hy = aal.save %y for weight_gradient as [#aal.cast<bf16>] {name = "y"} : tensor<8xf32>
  // expected-error @below {{'aal.save' op expected its root 'y' to be restored exactly, found #aal.cast<bf16>}}
  %hx = aal.save %x for predicate as [#aal.from_output<root = "y", function = compared>] {name = "x"} : tensor<8xf32>
  return
}

// -----

func.func @automatic(%x: tensor<8xf32>) {
  // expected-error @below {{'aal.save' op expected a function on a save, found automatic, which is for rules}}
  %hx = aal.save %x for predicate as [#aal.from_output] {name = "x"} : tensor<8xf32>
  return
}
