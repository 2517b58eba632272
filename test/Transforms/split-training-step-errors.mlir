// RUN: aal-opt %s --aal-split-training-step --split-input-file --verify-diagnostics

func.func @main(%x: tensor<f32> {aal.role = "input", aal.name = "x"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"}) {
  %y = math.exp %x : tensor<f32>
  // expected-error @below {{'aal.save' op expected a step whose policies are materialised (aal-materialize-policies)}}
  %h = aal.save %y for pointwise as [#aal.keep] {name = "y"} : tensor<f32>
  return %y : tensor<f32>
}

// -----

func.func @main(%x: tensor<f32> {aal.role = "parameter", aal.name = "x"},
                %dy: tensor<f32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"},
        tensor<f32> {aal.role = "gradient", aal.name = "x"}) {
  // expected-error @below {{'arith.mulf' op makes the stored tensor "g" and depends on the loss gradient}}
  %g = arith.mulf %x, %dy {aal.stored = "g"} : tensor<f32>
  return %x, %g : tensor<f32>, tensor<f32>
}

// -----

func.func @main(%x: tensor<f32> {aal.role = "input", aal.name = "x"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"}) {
  return %x : tensor<f32>
}
// expected-error @below {{already has the name of a function that splitting 'main' makes}}
func.func private @backward()

// -----

// expected-error @below {{'func.func' op cannot be split: it is called}}
func.func @main(%x: tensor<f32> {aal.role = "input", aal.name = "x"})
    -> (tensor<f32> {aal.role = "loss", aal.name = "loss"}) {
  return %x : tensor<f32>
}
func.func @caller(%x: tensor<f32>) -> tensor<f32> {
  %y = call @main(%x) : (tensor<f32>) -> tensor<f32>
  return %y : tensor<f32>
}

// -----

// expected-error @below {{expected a function named 'main' that holds the training step, found none}}
module {
}
