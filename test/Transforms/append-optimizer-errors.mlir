// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-append-optimizer="kind=adamw"

// expected-error @below {{'func.func' op expected a gradient result, found none}}
func.func @main(%l: tensor<f32> {aal.name = "l", aal.role = "input"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}) {
  return %l : tensor<f32>
}

// -----

// expected-error @below {{'func.func' op expected a step without an optimizer, found the state 'w.momentum'}}
func.func @main(
    %w: tensor<2xf32> {aal.name = "w", aal.role = "parameter"},
    %m: tensor<2xf32> {aal.name = "w.momentum", aal.role = "state"},
    %l: tensor<f32> {aal.name = "l", aal.role = "input"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
        tensor<2xf32> {aal.name = "w", aal.role = "gradient"}) {
  return %l, %w : tensor<f32>, tensor<2xf32>
}

// -----

// expected-error @below {{'func.func' op expected a step without an optimizer, found the parameter_update 'v'}}
func.func @main(
    %w: tensor<2xf32> {aal.name = "w", aal.role = "parameter"},
    %v: tensor<2xf32> {aal.name = "v", aal.role = "parameter"},
    %l: tensor<f32> {aal.name = "l", aal.role = "input"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
        tensor<2xf32> {aal.name = "w", aal.role = "gradient"},
        tensor<2xf32> {aal.name = "v", aal.role = "parameter_update"}) {
  return %l, %w, %v : tensor<f32>, tensor<2xf32>, tensor<2xf32>
}

// -----

// expected-error @below {{'func.func' op expected gradient 'w' in f16, bf16, f32 or f64, found 'i32'}}
func.func @main(
    %w: tensor<2xi32> {aal.name = "w", aal.role = "parameter"},
    %l: tensor<f32> {aal.name = "l", aal.role = "input"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
        tensor<2xi32> {aal.name = "w", aal.role = "gradient"}) {
  return %l, %w : tensor<f32>, tensor<2xi32>
}
