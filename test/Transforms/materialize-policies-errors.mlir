// RUN: aal-opt %s --aal-materialize-policies --split-input-file --verify-diagnostics

func.func @side_effect(%x: tensor<8xf32>, %m: memref<8xf32>) -> tensor<8xf32> {
  // expected-note @below {{'bufferization.to_tensor' cannot run twice}}
  %a = bufferization.to_tensor %m restrict : memref<8xf32> to tensor<8xf32>
  %b = linalg.exp ins(%a : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{'aal.save' op cannot recompute 'b': its producers have side effects}}
  %h = aal.save %b for pointwise as [#aal.recompute] {name = "b"} : tensor<8xf32>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %r : tensor<8xf32>
}

// -----

func.func @nested(%x: tensor<8xf32>, %c: i1) -> tensor<8xf32> {
  %r = scf.if %c -> tensor<8xf32> {
    // expected-error @below {{'aal.save' op expected directly in the body of a function of one block}}
    %h = aal.save %x for pointwise as [#aal.keep] {name = "x"} : tensor<8xf32>
    %0 = aal.restore %h : !aal.saved<tensor<8xf32>>
    scf.yield %0 : tensor<8xf32>
  } else {
    scf.yield %x : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// -----

func.func @escapes(%x: tensor<8xf32>) -> !aal.saved<tensor<8xf32>> {
  %h = aal.save %x for pointwise as [#aal.keep] {name = "x"} : tensor<8xf32>
  // expected-error @below {{'func.return' op reads the handle of a saved tensor, expected only 'aal.restore' and 'aal.forward' in the body of the function to do so}}
  return %h : !aal.saved<tensor<8xf32>>
}

// -----

func.func @argument(%h: !aal.saved<tensor<8xf32>>) -> tensor<8xf32> {
  // expected-error @below {{'aal.restore' op expected a handle made by 'aal.save'}}
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %r : tensor<8xf32>
}
