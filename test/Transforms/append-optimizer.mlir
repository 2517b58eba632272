// RUN: aal-opt %s --split-input-file --aal-append-optimizer="kind=sgd" | FileCheck %s --check-prefixes=SGD,BOTH
// RUN: aal-opt %s --split-input-file --aal-append-optimizer="kind=sgd momentum=0.9 nesterov=true weight-decay=0.1" | FileCheck %s --check-prefix=NESTEROV
// RUN: aal-opt %s --split-input-file --aal-append-optimizer="kind=adamw weight-decay=0.01" --mlir-print-debuginfo --mlir-print-local-scope | FileCheck %s --check-prefixes=ADAMW,BOTH
// RUN: aal-opt %s --split-input-file --aal-append-optimizer="kind=sgd clip=1.0" | FileCheck %s --check-prefix=CLIP
// RUN: aal-opt %s --split-input-file --aal-append-optimizer="kind=adamw" --aal-verify-step

// SGD:      #[[$ID:.+]] = affine_map<(d0, d1) -> (d0, d1)>
// SGD:      #[[$SCALAR:.+]] = affine_map<(d0, d1) -> ()>
// SGD-LABEL: func @main
// SGD-SAME: %[[W:[a-z0-9]+]]: tensor<2x3xf32> {aal.name = "w", aal.role = "parameter"}
// SGD-SAME: %[[LR:[a-z0-9]+]]: tensor<f32> {aal.name = "learning_rate", aal.role = "learning_rate"}
// SGD-SAME: -> (tensor<f32> {aal.name = "loss", aal.role = "loss"}, tensor<2x3xf32> {aal.name = "w", aal.role = "parameter_update"})
// The update stands right after the gradient.
// SGD:      %[[DW:.+]] = linalg.matmul
// SGD-NEXT: tensor.empty
// SGD-NEXT: %[[NEW:.+]] = linalg.generic {indexing_maps = [#[[$ID]], #[[$ID]], #[[$SCALAR]], #[[$ID]]], iterator_types = ["parallel", "parallel"]}
// SGD-SAME: ins(%[[W]], %[[DW]], %[[LR]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<f32>)
// SGD:      ^bb0(%[[P:.+]]: f32, %[[G:.+]]: f32, %[[RATE:.+]]: f32, %{{.+}}: f32):
// SGD-NEXT:   %[[CHANGE:.+]] = arith.mulf %[[RATE]], %[[G]]
// SGD-NEXT:   %[[NEXT:.+]] = arith.subf %[[P]], %[[CHANGE]]
// SGD-NEXT:   linalg.yield %[[NEXT]]
// SGD:      math.exp
// SGD:      return %{{.+}}, %[[NEW]]

// NESTEROV-LABEL: func @main
// NESTEROV-SAME: %[[M:[a-z0-9]+]]: tensor<2x3xf32> {aal.name = "w.momentum", aal.role = "state"}
// NESTEROV-SAME: -> ({{.*}}, tensor<2x3xf32> {aal.name = "w.momentum", aal.role = "state_update"})
// NESTEROV:      %[[NEW:.+]]:2 = linalg.generic
// NESTEROV:      ^bb0(%[[P:.+]]: f32, %[[G:.+]]: f32, %[[OLD:.+]]: f32, %[[RATE:.+]]: f32, %{{.+}}: f32, %{{.+}}: f32):
// NESTEROV:        %[[DECAY:.+]] = arith.mulf %{{.+}}, %[[P]]
// NESTEROV-NEXT:   %[[DECAYED:.+]] = arith.addf %[[G]], %[[DECAY]]
// NESTEROV:        %[[KEPT:.+]] = arith.mulf %{{.+}}, %[[OLD]]
// NESTEROV-NEXT:   %[[VELOCITY:.+]] = arith.addf %[[KEPT]], %[[DECAYED]]
// NESTEROV:        %[[AHEAD:.+]] = arith.mulf %{{.+}}, %[[VELOCITY]]
// NESTEROV-NEXT:   %[[DIRECTION:.+]] = arith.addf %[[DECAYED]], %[[AHEAD]]
// NESTEROV-NEXT:   %[[CHANGE:.+]] = arith.mulf %[[RATE]], %[[DIRECTION]]
// NESTEROV-NEXT:   %[[NEXT:.+]] = arith.subf %[[P]], %[[CHANGE]]
// NESTEROV-NEXT:   linalg.yield %[[NEXT]], %[[VELOCITY]]
// NESTEROV:      return %{{.+}}, %[[NEW]]#0, %[[NEW]]#1

// ADAMW-LABEL: func @main
// ADAMW-SAME: %[[STEP:[a-z0-9]+]]: tensor<i64> {aal.name = "step", aal.role = "state"}
// ADAMW-SAME: tensor<2x3xf32> {aal.name = "w.exp_avg", aal.role = "state"}
// ADAMW-SAME: tensor<2x3xf32> {aal.name = "w.exp_avg_sq", aal.role = "state"}
// ADAMW-SAME: -> (tensor<f32> {{{.*}}}, tensor<2x3xf32> {{{.*}} "parameter_update"}, tensor<i64> {aal.name = "step", aal.role = "state_update"}, tensor<2x3xf32> {aal.name = "w.exp_avg", aal.role = "state_update"}, tensor<2x3xf32> {aal.name = "w.exp_avg_sq", aal.role = "state_update"})
// ADAMW:      %[[COUNT:.+]] = linalg.generic {{.*}} ins(%[[STEP]] : tensor<i64>)
// ADAMW:      %[[SCALARS:.+]]:2 = linalg.generic {{.*}} ins(%{{.+}}, %[[COUNT]] : tensor<f32>, tensor<i64>)
// ADAMW-COUNT-2: math.powf {{.*}} : f64
// ADAMW:      linalg.matmul
// ADAMW:      %[[NEW:.+]]:3 = linalg.generic
// ADAMW-SAME: %[[SCALARS]]#0, %[[SCALARS]]#1
// ADAMW:        math.sqrt
// ADAMW:      } -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>) loc("opt/w")
// ADAMW:      return %{{.+}}, %[[NEW]]#0, %[[COUNT]], %[[NEW]]#1, %[[NEW]]#2

// The sum of squares is made right after the gradient, the update at the end.
// CLIP-LABEL: func @main
// CLIP:      %[[DW:.+]] = linalg.matmul
// CLIP-NEXT: %[[SUM:.+]] = linalg.generic {{.*}} iterator_types = ["reduction", "reduction"]} ins(%[[DW]] : tensor<2x3xf32>)
// CLIP:      %[[LOSS:.+]] = linalg.generic {{.*}} ins(%{{.+}} : tensor<f32>)
// CLIP:        math.exp
// CLIP:      %[[FACTOR:.+]] = linalg.generic {{.*}} ins(%[[SUM]] : tensor<f32>)
// CLIP:        math.sqrt
// CLIP:        arith.minimumf
// CLIP:      linalg.generic {{.*}} ins(%{{.+}}, %[[DW]], %{{.+}}, %[[FACTOR]] :
func.func @main(
    %w: tensor<2x3xf32> {aal.name = "w", aal.role = "parameter"},
    %a: tensor<2x4xf32> {aal.name = "a", aal.role = "input"},
    %b: tensor<4x3xf32> {aal.name = "b", aal.role = "input"},
    %l: tensor<f32> {aal.name = "l", aal.role = "input"})
    -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
        tensor<2x3xf32> {aal.name = "w", aal.role = "gradient"}) {
  %dw = linalg.matmul ins(%a, %b : tensor<2x4xf32>, tensor<4x3xf32>)
      outs(%w : tensor<2x3xf32>) -> tensor<2x3xf32>
  %init = tensor.empty() : tensor<f32>
  %loss = linalg.generic {
      indexing_maps = [affine_map<() -> ()>, affine_map<() -> ()>],
      iterator_types = []}
      ins(%l : tensor<f32>) outs(%init : tensor<f32>) {
  ^bb0(%in: f32, %out: f32):
    %e = math.exp %in : f32
    linalg.yield %e : f32
  } -> tensor<f32>
  return %loss, %dw : tensor<f32>, tensor<2x3xf32>
}

// -----

// A half-precision parameter is updated in f32, and so is its state. A gradient
// that is an argument is updated at the start; a frozen parameter stays.
// BOTH-LABEL: module @half
// ADAMW: tensor<4xf32> {aal.name = "w.exp_avg", aal.role = "state"}
// ADAMW-NOT:  frozen.exp_avg
// BOTH:       arith.extf %{{.+}} : bf16 to f32
// BOTH:       arith.truncf %{{.+}} : f32 to bf16
module @half {
  func.func @main(
      %w: tensor<4xbf16> {aal.name = "w", aal.role = "parameter"},
      %frozen: tensor<4xbf16> {aal.name = "frozen", aal.role = "parameter"},
      %g: tensor<4xbf16> {aal.name = "g", aal.role = "input"},
      %l: tensor<f32> {aal.name = "l", aal.role = "input"})
      -> (tensor<f32> {aal.name = "loss", aal.role = "loss"},
          tensor<4xbf16> {aal.name = "w", aal.role = "gradient"}) {
    return %l, %g : tensor<f32>, tensor<4xbf16>
  }
}
