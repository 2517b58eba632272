// RUN: aal-opt %s --aal-verify-marked --split-input-file --verify-diagnostics

// Arguments and tensors that depend on none may be read without a save.
func.func @main(%x: tensor<4xf32> {aal.role = "input", aal.name = "x"},
                %w: tensor<4xf32> {aal.role = "parameter", aal.name = "w"},
                %l: tensor<f32> {aal.role = "target", aal.name = "l"},
                %dy: tensor<4xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<4xf32> {aal.role = "gradient", aal.name = "w"}) {
  %c = arith.constant dense<2.0> : tensor<4xf32>
  %a = arith.mulf %x, %c : tensor<4xf32>
  %h = aal.save %a for weight_gradient as [#aal.sign] {name = "a"} : tensor<4xf32>
  %f = aal.forward %h : !aal.saved<tensor<4xf32>>
  %y = linalg.dot ins(%f, %w : tensor<4xf32>, tensor<4xf32>) outs(%l : tensor<f32>) -> tensor<f32>
  %r = aal.restore %h : !aal.saved<tensor<4xf32>>
  %0 = arith.mulf %r, %dy : tensor<4xf32>
  %1 = arith.mulf %0, %c : tensor<4xf32>
  %2 = arith.mulf %1, %w : tensor<4xf32>
  return %y, %2 : tensor<f32>, tensor<4xf32>
}

// -----

func.func @main(%x: tensor<f32> {aal.role = "parameter", aal.name = "x"},
                %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<f32> {aal.role = "gradient", aal.name = "x"}) {
  // expected-note @below {{the tensor is made here}}
  %y = math.exp %x : tensor<f32>
  // expected-error @below {{'arith.mulf' op of the backward pass reads a tensor of the forward pass, expected an 'aal.restore'}}
  %g = arith.mulf %y, %dy : tensor<f32>
  return %y, %g : tensor<f32>, tensor<f32>
}

// -----

func.func @main(%x: tensor<f32> {aal.role = "input", aal.name = "x"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"}) {
  %h = aal.save %x for pointwise as [#aal.keep] {name = "x"} : tensor<f32>
  // expected-error @below {{'aal.restore' op expected readers in the backward pass, found one in the forward pass}}
  %r = aal.restore %h : !aal.saved<tensor<f32>>
  return %r : tensor<f32>
}

// -----

func.func @main(%x: tensor<f32> {aal.role = "parameter", aal.name = "x"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<f32> {aal.role = "gradient", aal.name = "x"}) {
  %h = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<f32>
  // expected-error @below {{'aal.forward' op expected readers in the forward pass, found one in the backward pass}}
  %f = aal.forward %h : !aal.saved<tensor<f32>>
  return %x, %f : tensor<f32>, tensor<f32>
}

// -----

func.func @main(%x: tensor<f32> {aal.role = "parameter", aal.name = "x"},
                %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<f32> {aal.role = "gradient", aal.name = "x"}) {
  %g = math.exp %dy : tensor<f32>
  // expected-error @below {{'aal.save' op expected a tensor of the forward pass, found one that depends on the loss gradient}}
  %h = aal.save %g for pointwise as [#aal.keep] {name = "g"} : tensor<f32>
  %r = aal.restore %h : !aal.saved<tensor<f32>>
  return %x, %r : tensor<f32>, tensor<f32>
}
