// RUN: aal-opt %s --aal-materialize-policies --canonicalize --split-input-file --verify-diagnostics | FileCheck %s

// Two samples of 64 elements, in two groups of 32 each: four planes of a bit an
// element, however they are dealt out.
// CHECK-LABEL: func @samples(
// CHECK-SAME: %[[X:.*]]: tensor<2x64xf32>, %[[SEED:.*]]: tensor<i64>
func.func @samples(%x: tensor<2x64xf32>, %seed: tensor<i64> {aal.role = "seed", aal.name = "seed"}) -> tensor<2x64xf32> {
  // The gains of 2 to 8 bits, and how many of all steps come before the fourth of
  // each sample, then before one of those on either side, and once more.
  // CHECK-DAG: arith.constant dense<[0.888888895, 0.0907029509,
  // CHECK-COUNT-3: linalg.generic {{.*}} iterator_types = ["parallel", "reduction"]} ins(%{{.*}} : tensor<2xi32>, tensor<2xi32>, tensor<14xi32>, tensor<14xi32>) outs(%{{.*}} : tensor<2xi32>)
  // CHECK: aal.uniform %[[SEED]] stream 3 : tensor<i64> -> tensor<4x8x4xf32>
  // CHECK: %[[Q:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8x4xi8>)
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<4x2x4xi8>)
  // CHECK-SAME: aal.stored = "x"
  // CHECK-COUNT-8: tensor.extract %{{.*}} : tensor<2x2x8x4xi8>
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2xi8>)
  // CHECK-SAME: aal.stored = "x"
  // The integers are put together where they are decoded.
  // CHECK: linalg.generic {{.*}} outs(%{{.*}} : tensor<2x2x8x4xf32>) attrs = {aal.backward}
  // CHECK-COUNT-8: tensor.extract
  %h = aal.save %x for normalization as [#aal.quantize_samples<bits = 2, group = 32, samples = 2, stream = 3>] {name = "x"} : tensor<2x64xf32>
  %r = aal.restore %h : !aal.saved<tensor<2x64xf32>>
  return %r : tensor<2x64xf32>
}

// -----

func.func @no_samples(%x: tensor<2x64xf32>) {
  // expected-error @below {{'aal.save' op expected a number of samples on a save, found 0, which is for rules}}
  %h = aal.save %x for normalization as [#aal.quantize_samples] {name = "x"} : tensor<2x64xf32>
  return
}

// -----

func.func @odd_samples(%x: tensor<3x5xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.quantize_samples<samples = 3> is not legal for normalization of 'tensor<3x5xf32>'}}
  %h = aal.save %x for normalization as [#aal.quantize_samples<samples = 3>] {name = "x"} : tensor<3x5xf32>
  return
}
