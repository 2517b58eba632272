// RUN: aal-opt %s --aal-add-learning-indicators --split-input-file --verify-diagnostics

// expected-error @below {{expected a function named 'main' that holds the training step, found none}}
module {
}

// -----

// expected-error @below {{'func.func' op expected a weight gradient with an auxiliary activation, found none to indicate}}
func.func @main(%x: tensor<2x4xf32>, %w: tensor<4x4xf32>) -> tensor<2x4xf32> {
  %zeros = arith.constant dense<0.0> : tensor<2x4xf32>
  %h = aal.save %x for weight_gradient as [#aal.keep] {name = "x"} : tensor<2x4xf32>
  %r = aal.forward %h : !aal.saved<tensor<2x4xf32>>
  %z = linalg.matmul ins(%r, %w : tensor<2x4xf32>, tensor<4x4xf32>) outs(%zeros : tensor<2x4xf32>) -> tensor<2x4xf32>
  return %z : tensor<2x4xf32>
}
