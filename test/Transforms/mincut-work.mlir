// RUN: split-file %s %t
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=work=0 report=%t/0.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=NONE --input-file=%t/0.json
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=work=1024 report=%t/1024.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=SMALL --input-file=%t/1024.json
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=work=2047 report=%t/2047.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=SMALL --input-file=%t/2047.json
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=work=2048 report=%t/2048.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=LARGE --input-file=%t/2048.json
// RUN: aal-opt %t/step.mlir --aal-auxiliary="rules=work=3072 report=%t/3072.json" -o /dev/null
// RUN: FileCheck %t/step.mlir --check-prefix=ALL --input-file=%t/3072.json
// RUN: not aal-opt %t/step.mlir --aal-auxiliary=rules=work=-1 2>&1 | FileCheck %t/step.mlir --check-prefix=NEGATIVE
// RUN: not aal-opt %t/step.mlir --aal-auxiliary=rules=work=much 2>&1 | FileCheck %t/step.mlir --check-prefix=TEXT
// RUN: not aal-opt %t/step.mlir --aal-auxiliary=rules=@%t/unknown.rules 2>&1 | FileCheck %t/unknown.rules

//--- step.mlir
// Two products of the arguments, of 2048 and of 1024 operations, whose results of
// 512 and 256 bytes the backward pass reads. At a falling price the first would run
// again first; where it is too much work, the other one does.
// NONE: "saved_bytes_after": 768
// SMALL: "saved_bytes_after": 512
// LARGE: "saved_bytes_after": 256
// ALL: "saved_bytes_after": 0

// NEGATIVE: error: expected 'work=' and the most floating-point operations of products that run again, 0 or more (5e10), found 'recompute mincut work=-1'
// TEXT: error: expected 'work=' and the most floating-point operations of products that run again, 0 or more (5e10), found 'recompute mincut work=much'
func.func @main(
    %x: tensor<8x8xf32> {aal.role = "input", aal.name = "x"},
    %v: tensor<8x8xf32> {aal.role = "parameter", aal.name = "v"},
    %w: tensor<8x16xf32> {aal.role = "parameter", aal.name = "w"},
    %dy: tensor<8x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<8x8xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<8x16xf32> {aal.role = "output", aal.name = "b"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "v"},
        tensor<8x16xf32> {aal.role = "gradient", aal.name = "w"}) {
  %zero = arith.constant 0.0 : f32
  %e8 = tensor.empty() : tensor<8x8xf32>
  %z8 = linalg.fill ins(%zero : f32) outs(%e8 : tensor<8x8xf32>) -> tensor<8x8xf32>
  %e16 = tensor.empty() : tensor<8x16xf32>
  %z16 = linalg.fill ins(%zero : f32) outs(%e16 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %q = linalg.matmul ins(%x, %w : tensor<8x8xf32>, tensor<8x16xf32>) outs(%z16 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %p = linalg.matmul ins(%x, %v : tensor<8x8xf32>, tensor<8x8xf32>) outs(%z8 : tensor<8x8xf32>) -> tensor<8x8xf32>
  %loss = linalg.exp ins(%p : tensor<8x8xf32>) outs(%e8 : tensor<8x8xf32>) -> tensor<8x8xf32>
  %b = linalg.exp ins(%q : tensor<8x16xf32>) outs(%e16 : tensor<8x16xf32>) -> tensor<8x16xf32>
  %dv = linalg.matmul ins(%p, %dy : tensor<8x8xf32>, tensor<8x8xf32>) outs(%z8 : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dw = linalg.matmul ins(%dy, %q : tensor<8x8xf32>, tensor<8x16xf32>) outs(%z16 : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %loss, %b, %dv, %dw : tensor<8x8xf32>, tensor<8x16xf32>, tensor<8x8xf32>, tensor<8x16xf32>
}
//--- unknown.rules
recompute mincut most=3
// CHECK: unknown.rules:1:1: error: expected 'recompute mincut' and perhaps 'segments=', 'price=' or 'work=', found 'recompute mincut most=3'
