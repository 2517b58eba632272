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

// -----

func.func @no_root(%x: tensor<8xf32>) {
  // expected-error @below {{'aal.save' op expected a save named 'y' for the root of policy #aal.residual<"y">, found none}}
  %h = aal.save %x for weight_gradient as [#aal.residual<"y">] {name = "x"} : tensor<8xf32>
  return
}

// -----

func.func @root_of_another_type(%x: tensor<8xf32>, %y: tensor<4xf32>) {
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<4xf32>
  // expected-error @below {{'aal.save' op expected a root that stands for 'tensor<8xf32>', found 'y' of type 'tensor<4xf32>'}}
  %hx = aal.save %x for weight_gradient as [#aal.residual<"y">] {name = "x"} : tensor<8xf32>
  return
}

// -----

func.func @root_with_a_root(%x: tensor<8xf32>, %y: tensor<8xf32>, %z: tensor<8xf32>) {
  %hx = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<8xf32>
  %hy = aal.save %y for weight_gradient as [#aal.residual<"x">] {name = "y"} : tensor<8xf32>
  // expected-error @below {{'aal.save' op expected its root 'y' in a form that stands for the tensor itself, found #aal.residual<"x">}}
  %hz = aal.save %z for weight_gradient as [#aal.residual<"y">] {name = "z"} : tensor<8xf32>
  return
}

// -----

func.func @root_below(%x: tensor<8xf32>, %y: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{'aal.save' op expected its root 'y' above the forward contraction}}
  %hx = aal.save %x for weight_gradient as [#aal.residual<"y", add>] {name = "x"} : tensor<8xf32>
  %f = aal.forward %hx : !aal.saved<tensor<8xf32>>
  %hy = aal.save %y for weight_gradient as [#aal.keep] {name = "y"} : tensor<8xf32>
  return %f : tensor<8xf32>
}

// -----

func.func @no_seed(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{'aal.save' op policy #aal.quantize<rounding = stochastic> of 'x' draws random numbers and needs an argument of the function with aal.role = "seed", found none}}
  %h = aal.save %x for pointwise as [#aal.quantize<rounding = stochastic>] {name = "x"} : tensor<8xf32>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %r : tensor<8xf32>
}

// -----

// What must stay exact is computed from nothing that is rounded.
func.func @rounded(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = linalg.exp ins(%x : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  %b = linalg.exp ins(%a : tensor<8xf32>) outs(%x : tensor<8xf32>) -> tensor<8xf32>
  %ha = aal.save %a for recomputation as [#aal.cast<bf16>] {name = "a"} : tensor<8xf32>
  // expected-error @below {{'aal.save' op expected 'b', which is read in a way that must stay exact, to be computed from tensors that are stored exactly, found 'a' stored as #aal.cast<bf16>}}
  %h = aal.save %b for other as [#aal.recompute] {name = "b"} : tensor<8xf32>
  %r = aal.restore %h : !aal.saved<tensor<8xf32>>
  return %r : tensor<8xf32>
}
