// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-verify-step

// expected-error @below {{argument #0: expected 'aal.role', one of parameter, buffer, input, target, dropout_mask, seed, state, learning_rate, loss_gradient, saved, found none}}
func.func @main(%x: tensor<2xf32> {aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"}) {
  return %x : tensor<2xf32>
}

// -----

// expected-error @below {{result #0: expected 'aal.name' on this loss, found none}}
func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss"}) {
  return %x : tensor<2xf32>
}

// -----

// expected-error @below {{argument #0: expected a static shape, found 'tensor<?xf32>'}}
func.func @main(%x: tensor<?xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<?xf32> {aal.role = "loss", aal.name = "loss"}) {
  return %x : tensor<?xf32>
}

// -----

// expected-error @below {{argument #0: expected a ranked tensor, found 'f32'}}
func.func @main(%x: f32 {aal.role = "input", aal.name = "x"})
    -> (f32 {aal.role = "loss", aal.name = "loss"}) {
  return %x : f32
}

// -----

// expected-error @below {{result #1: gradient 'w' has no matching parameter argument}}
func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "w"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<2xf32> {aal.role = "gradient", aal.name = "w"}) {
  return %x, %x : tensor<2xf32>, tensor<2xf32>
}

// -----

// expected-error @below {{result #1: expected 'tensor<3xf32>', the type of parameter 'w', found 'tensor<2xf32>'}}
func.func @main(%w: tensor<3xf32> {aal.role = "parameter", aal.name = "w"},
                %x: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<2xf32> {aal.role = "gradient", aal.name = "w"}) {
  return %x, %x : tensor<2xf32>, tensor<2xf32>
}

// -----

// expected-error @below {{argument #1: second input named 'x'}}
func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "x"},
                %y: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"}) {
  return %x : tensor<2xf32>
}

// -----

// expected-error @below {{expected one result with role 'loss', found 0}}
func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "output", aal.name = "y"}) {
  return %x : tensor<2xf32>
}

// -----

func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"}) {
  // expected-error @below {{expected an op without side effects in a training step}}
  call @print() : () -> ()
  return %x : tensor<2xf32>
}
func.func private @print()

// -----

func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"}) {
  // expected-error @below {{expected a static shape, found 'tensor<?xf32>'}}
  %d = tensor.cast %x : tensor<2xf32> to tensor<?xf32>
  %y = tensor.cast %d : tensor<?xf32> to tensor<2xf32>
  return %y : tensor<2xf32>
}

// -----

// expected-error @below {{expected one block, found 2}}
func.func @main(%x: tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"}) {
  cf.br ^end
^end:
  return %x : tensor<2xf32>
}

// -----

// expected-error @below {{expected a body, found a declaration}}
func.func private @main(tensor<2xf32> {aal.role = "input", aal.name = "x"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"})

// -----

// expected-error @below {{expected a function named 'main' that holds the training step, found none}}
module {}
