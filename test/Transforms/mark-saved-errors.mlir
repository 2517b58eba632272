// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-mark-saved

func.func @main(
    %x: tensor<2xf32> {aal.role = "input", aal.name = "x"},
    %dl: tensor<2xf32> {aal.role = "loss_gradient", aal.name = "dl"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"}) {
  %y = arith.addf %x, %dl : tensor<2xf32>
  // expected-error @below {{result #0: loss 'loss' depends on the loss gradient, expected a value of the forward pass}}
  return %y : tensor<2xf32>
}

// -----

// expected-error @below {{expected a function named 'main' that holds the training step, found none}}
module {
  func.func @step() {
    return
  }
}
