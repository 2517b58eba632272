// RUN: aal-opt %s --aal-mark-saved --aal-assign-policies=rules=segments=6 | FileCheck %s --check-prefix=ALL
// RUN: aal-opt %s --aal-mark-saved --aal-assign-policies=rules=segments=6/45%% | FileCheck %s --check-prefix=SAVES
// RUN: aal-opt %s --aal-auxiliary="rules=segments=6/45%% report=%t.json" | FileCheck %s --check-prefix=ROUNDS
// RUN: FileCheck %s --check-prefix=REPORT --input-file=%t.json
// RUN: aal-opt %s --aal-auxiliary=rules=segments=6/45%% --canonicalize --cse | FileCheck %s --check-prefix=ROUNDS
// RUN: not aal-opt %s --aal-auxiliary=rules=segments=6/10%% 2>&1 | FileCheck %s --check-prefix=LEAST
// RUN: not aal-opt %s --aal-auxiliary=rules=segments=6/100%% 2>&1 | FileCheck %s --check-prefix=WHOLE
// RUN: not aal-opt %s --aal-auxiliary=rules=segments=6/2 2>&1 | FileCheck %s --check-prefix=COUNT
// RUN: not aal-opt %s --aal-auxiliary=rules=segments=6,3/60%% 2>&1 | FileCheck %s --check-prefix=BOTH

// Six layers, the result of each of 256 bytes. With all ends of the parts but that of the
// last one stored, each product runs again once at most.
// ALL-NOT: #aal.recompute<

// With less than half of that, the end of the fifth part alone is stored, and that of the
// fourth is made again on the way to the fifth. The parts before it run a third time.
// The result of the loop is stored: it may not run again, and the second layer does.
// SAVES: as [#aal.recompute<2>] {name = "tanh",
// SAVES: as [#aal.recompute] {name = "tanh#2",
// SAVES: %[[LOOP:.+]] = scf.for
// SAVES: aal.save %[[LOOP]] for recomputation as [#aal.keep] {name = "for", reason = "stored for what is computed from it"}
// SAVES: as [#aal.recompute<2>] {name = "tanh#3",
// SAVES: for recomputation as [#aal.recompute] {name = "matmul", reason = "held at the end of a part of the forward pass"}
// SAVES: as [#aal.recompute] {name = "tanh#4",
// SAVES: for recomputation as [#aal.keep] {name = "matmul#2", reason = "held at the end of a part of the forward pass"}

// REPORT: "saved_bytes_after": 768
// Four products of 1024 operations in the first round and two of them in the second,
// and 64 for each elementwise op.
// REPORT: "recomputed_flops": 6720

// ROUNDS-LABEL: func @main
// ROUNDS-SAME: %[[X:[a-z0-9]+]]: tensor<8x8xf32> {aal.name = "x", aal.role = "input"}, %[[W1:[a-z0-9]+]]:
// ROUNDS-SAME: %[[W3:[a-z0-9]+]]: tensor<8x8xf32> {aal.name = "w3"
// ROUNDS: linalg.matmul ins(%[[X]], %[[W1]] :
// ROUNDS: %[[LOOP:.+]] = scf.for
// ROUNDS: linalg.matmul {aal.backward} ins(%[[X]], %[[W1]] :
// ROUNDS: linalg.matmul {aal.backward}
// ROUNDS: %[[T2:.+]] = linalg.tanh {aal.backward}
// ROUNDS: linalg.add {aal.backward} ins(%[[T2]], %[[LOOP]] :
// ROUNDS: linalg.matmul {aal.backward} ins(%{{.+}}, %[[W3]] :
// ROUNDS: %[[H2:.+]] = linalg.add {aal.backward = 2 : i64} ins(%[[T2]], %[[LOOP]] :
// ROUNDS: linalg.matmul {aal.backward = 2 : i64} ins(%[[H2]], %[[W3]] :
// ROUNDS: linalg.matmul {aal.backward = 2 : i64} ins(%[[X]], %[[W1]] :
// ROUNDS-NOT: linalg.matmul {aal.backward

// LEAST: segments.rules:{{[0-9]+}}:1: error: expected a share of at least 43% for 6 parts, found 10.0%
// WHOLE: found 'recompute mincut segments=6/100%'
// COUNT: found 'recompute mincut segments=6/2'
// BOTH: error: expected 'segments=' and a number of parts, 2 or more, and perhaps how many of them run again, which are fewer, or what share of the bytes may be held, below 100% (8, 8,3 or 8/50%), found 'recompute mincut segments=6,3/60%'
func.func @main(
    %x: tensor<8x8xf32> {aal.role = "input", aal.name = "x"},
    %w1: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w1"},
    %w2: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w2"},
    %w3: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w3"},
    %w4: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w4"},
    %w5: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w5"},
    %w6: tensor<8x8xf32> {aal.role = "parameter", aal.name = "w6"},
    %dy: tensor<8x8xf32> {aal.role = "loss_gradient", aal.name = "dy"})
    -> (tensor<8x8xf32> {aal.role = "loss", aal.name = "loss"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "w1"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "w2"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "w3"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "w4"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "w5"},
        tensor<8x8xf32> {aal.role = "gradient", aal.name = "w6"}) {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant dense<1.0> : tensor<8x8xf32>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %empty = tensor.empty() : tensor<8x8xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<8x8xf32>)
      -> tensor<8x8xf32>
  %z1 = linalg.matmul ins(%x, %w1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t1 = linalg.tanh ins(%z1 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %z2 = linalg.matmul ins(%t1, %w2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t2 = linalg.tanh ins(%z2 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %loop = scf.for %i = %c0 to %c2 step %c1 iter_args(%s = %t2) -> (tensor<8x8xf32>) {
    %next = linalg.exp ins(%s : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
    scf.yield %next : tensor<8x8xf32>
  }
  %h2 = linalg.add ins(%t2, %loop : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %z3 = linalg.matmul ins(%h2, %w3 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t3 = linalg.tanh ins(%z3 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %z4 = linalg.matmul ins(%t3, %w4 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t4 = linalg.tanh ins(%z4 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %z5 = linalg.matmul ins(%t4, %w5 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t5 = linalg.tanh ins(%z5 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %z6 = linalg.matmul ins(%t5, %w6 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %t6 = linalg.tanh ins(%z6 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sq6 = linalg.mul ins(%t6, %t6 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %df6 = linalg.sub ins(%one, %sq6 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dz6 = linalg.mul ins(%dy, %df6 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ht6 = linalg.transpose ins(%t5 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %g6 = linalg.matmul ins(%ht6, %dz6 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %wt6 = linalg.transpose ins(%w6 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %d6 = linalg.matmul ins(%dz6, %wt6 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sq5 = linalg.mul ins(%t5, %t5 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %df5 = linalg.sub ins(%one, %sq5 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dz5 = linalg.mul ins(%d6, %df5 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ht5 = linalg.transpose ins(%t4 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %g5 = linalg.matmul ins(%ht5, %dz5 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %wt5 = linalg.transpose ins(%w5 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %d5 = linalg.matmul ins(%dz5, %wt5 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sq4 = linalg.mul ins(%t4, %t4 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %df4 = linalg.sub ins(%one, %sq4 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dz4 = linalg.mul ins(%d5, %df4 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ht4 = linalg.transpose ins(%t3 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %g4 = linalg.matmul ins(%ht4, %dz4 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %wt4 = linalg.transpose ins(%w4 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %d4 = linalg.matmul ins(%dz4, %wt4 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sq3 = linalg.mul ins(%t3, %t3 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %df3 = linalg.sub ins(%one, %sq3 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dz3 = linalg.mul ins(%d4, %df3 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ht3 = linalg.transpose ins(%h2 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %g3 = linalg.matmul ins(%ht3, %dz3 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %wt3 = linalg.transpose ins(%w3 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %d3 = linalg.matmul ins(%dz3, %wt3 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sq2 = linalg.mul ins(%t2, %t2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %df2 = linalg.sub ins(%one, %sq2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dz2 = linalg.mul ins(%d3, %df2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ht2 = linalg.transpose ins(%t1 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %g2 = linalg.matmul ins(%ht2, %dz2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %wt2 = linalg.transpose ins(%w2 : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %d2 = linalg.matmul ins(%dz2, %wt2 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  %sq1 = linalg.mul ins(%t1, %t1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %df1 = linalg.sub ins(%one, %sq1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %dz1 = linalg.mul ins(%d2, %df1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) -> tensor<8x8xf32>
  %ht1 = linalg.transpose ins(%x : tensor<8x8xf32>) outs(%empty : tensor<8x8xf32>) permutation = [1, 0]
  %g1 = linalg.matmul ins(%ht1, %dz1 : tensor<8x8xf32>, tensor<8x8xf32>) outs(%init : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %t6, %g1, %g2, %g3, %g4, %g5, %g6 : tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>
}
