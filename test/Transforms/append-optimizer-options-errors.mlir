// RUN: not aal-opt %s --aal-append-optimizer="kind=adamw beta1=1.5" 2>&1 | FileCheck %s --check-prefix=BETA
// RUN: not aal-opt %s --aal-append-optimizer="kind=sgd weight-decay=-1" 2>&1 | FileCheck %s --check-prefix=DECAY
// RUN: not aal-opt %s --aal-append-optimizer="kind=sgd nesterov=true" 2>&1 | FileCheck %s --check-prefix=NESTEROV
// RUN: not aal-opt %s --aal-append-optimizer="kind=adamw momentum=0.9" 2>&1 | FileCheck %s --check-prefix=MOMENTUM
// RUN: not aal-opt %s --aal-append-optimizer="kind=rmsprop" 2>&1 | FileCheck %s --check-prefix=KIND
// RUN: not aal-opt %s --aal-append-optimizer="function=step" 2>&1 | FileCheck %s --check-prefix=FUNCTION

// BETA: error: expected beta1 to be at least 0 and below 1{{.*}}, found 1.5
// DECAY: error: expected weight-decay to be at least 0, found -1
// NESTEROV: error: nesterov needs a momentum above 0
// MOMENTUM: error: momentum and nesterov are options of sgd, not of adamw
// KIND: Cannot find option named 'rmsprop'
// FUNCTION: error: expected a function named 'step'
func.func @main(
    %w: tensor<2xf32> {aal.name = "w", aal.role = "parameter"},
    %l: tensor<f32> {aal.name = "l", aal.role = "input"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
        tensor<2xf32> {aal.name = "w", aal.role = "gradient"}) {
  return %l, %w : tensor<f32>, tensor<2xf32>
}
