// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-form-kernels

// expected-error @below {{expected a function named 'main' of one block}}
module {
  func.func @other() { return }
}

// -----

// expected-error @below {{argument #0: expected a static-shape tensor of a standard element type, found 'f32'}}
func.func @main(%a: f32) {
  return
}

// -----

// expected-error @below {{result #0: expected a static-shape tensor of a standard element type, found 'f32'}}
func.func @main(%a: tensor<f32>) -> f32 {
  %0 = tensor.extract %a[] : tensor<f32>
  return %0 : f32
}

// -----

func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  return %a : tensor<4xf32>
}
func.func @other(%a: tensor<4xf32>) -> tensor<4xf32> {
  // expected-error @below {{uses 'main'; expected a function that nothing calls}}
  %0 = call @main(%a) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
