// RUN: aal-opt %s --aal-verify-step=function=step | FileCheck %s

// The pass changes nothing.

// CHECK: func.func @step(%{{.+}}: tensor<2xf32> {aal.name = "w", aal.role = "parameter"}
func.func @step(%w: tensor<2xf32> {aal.role = "parameter", aal.name = "w"},
                %m: tensor<2xf32> {aal.role = "buffer", aal.name = "w"})
    -> (tensor<2xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<2xf32> {aal.role = "gradient", aal.name = "w"},
        tensor<2xf32> {aal.role = "buffer_update", aal.name = "w"}) {
  return %w, %w, %m : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}
