// RUN: aal-opt %s --aal-materialize-policies --split-input-file --verify-diagnostics | FileCheck %s

#id = affine_map<(d0, d1) -> (d0, d1)>

// Places from 0 to 7: three bits, a plane of two and a plane of one.
// CHECK-LABEL: func @places(
func.func @places() -> tensor<4x8xi64> {
  // CHECK: %[[C:.*]] = linalg.generic {{.*}} outs(%{{.*}} : tensor<4x8xi8>)
  // CHECK: arith.trunci %{{.*}} : i64 to i8
  // CHECK: aal.pack_bits %[[C]] width 2 {aal.stored = "i"} : tensor<4x8xi8> -> tensor<4xi16>
  // CHECK: aal.pack_bits %{{.*}} width 1 {aal.stored = "i"} : tensor<4x8xi8> -> tensor<4xi8>
  // CHECK: arith.extui %{{.*}} : i8 to i64
  %e = tensor.empty() : tensor<4x8xi64>
  %i = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x8xi64>) {
  ^bb0(%o: i64):
    %0 = linalg.index 1 : index
    %1 = arith.index_cast %0 : index to i64
    linalg.yield %1 : i64
  } -> tensor<4x8xi64>
  %h = aal.save %i for other as [#aal.index<3>] {name = "i"} : tensor<4x8xi64>
  %r = aal.restore %h : !aal.saved<tensor<4x8xi64>>
  return %r : tensor<4x8xi64>
}

// -----

#id = affine_map<(d0, d1) -> (d0, d1)>

func.func @too_few() {
  %e = tensor.empty() : tensor<4x8xi64>
  %i = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<4x8xi64>) {
  ^bb0(%o: i64):
    %two = arith.constant 2 : i64
    %0 = linalg.index 1 : index
    %1 = arith.index_cast %0 : index to i64
    %2 = arith.muli %1, %two : i64
    linalg.yield %2 : i64
  } -> tensor<4x8xi64>
  // expected-error @below {{'aal.save' op expected integers of 3 bits, found some that may take 4}}
  %h = aal.save %i for other as [#aal.index<3>] {name = "i"} : tensor<4x8xi64>
  return
}

// -----

func.func @unknown(%i: tensor<4x8xi64>) {
  // expected-error @below {{'aal.save' op expected integers of which 8 bits are known to be enough, found some of which nothing is known}}
  %h = aal.save %i for other as [#aal.index<8>] {name = "i"} : tensor<4x8xi64>
  return
}

// -----

func.func @bits(%i: tensor<4x8xi64>) {
  // expected-error @below {{expected 1 to 8 or 16 bits, found 12}}
  %h = aal.save %i for other as [#aal.index<12>] {name = "i"} : tensor<4x8xi64>
  return
}
