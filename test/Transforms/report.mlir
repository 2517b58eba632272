// RUN: aal-opt %s --aal-report="rules=asa4 plan=false" -o /dev/null | FileCheck %s --check-prefix=TEXT
// RUN: aal-opt %s --aal-report="output=%t.json model=relu-net plan=false" | FileCheck %s --check-prefix=UNCHANGED
// RUN: FileCheck %s --check-prefix=JSON < %t.json

// TEXT:      model              net
// TEXT-NEXT: rules              asa4
// TEXT-NEXT: saved              12.3 kB -> 4.2 kB (65.6 % less)
// TEXT-NEXT: parameter-derived  2.0 kB
// TEXT-NEXT: recomputed         3072 flops (75.0 % of the step)
// TEXT-NEXT: saved tensors      4
// TEXT-NEXT:   relu, fc2.input, fc3.input
// TEXT-NEXT:     16x64xf32 for predicate, weight_gradient: 4096 -> 128 bytes, #aal.mask<[ole], [0.000000e+00]> + #aal.sign<negative = zero>
// TEXT-NEXT:     predicate; first layer of a block
// TEXT-NEXT:   exp
// TEXT-NEXT:     16x64xf32 for pointwise: 4096 -> 4096 bytes, #aal.keep
// TEXT-NEXT:     read pointwise
// TEXT-NEXT:   sum
// TEXT-NEXT:     16x64xf32 for bilinear: 4096 -> 0 bytes, #aal.recompute
// TEXT-NEXT:   wt
// TEXT-NEXT:     8x64xf32 for bilinear: 2048 -> 2048 bytes, #aal.keep
// TEXT-NEXT:     derived from parameters alone, not counted

// UNCHANGED-COUNT-6: aal.save

// JSON:      "model": "relu-net",
// JSON-NEXT: "rules": null,
// JSON-NEXT: "saved_bytes_before": 12288,
// JSON-NEXT: "saved_bytes_after": 4224,
// JSON-NEXT: "saved_host_bytes": 0,
// JSON-NEXT: "parameter_derived_bytes": 2048,
// JSON-NEXT: "peak_bytes_before": null,
// JSON-NEXT: "peak_bytes_after": null,
// JSON-NEXT: "peak_lower_bound": null,
// JSON-NEXT: "recomputed_flops": 3072,
// JSON-NEXT: "step_flops": 4096,
// JSON-NEXT: "tensors": [
// JSON-NEXT:   {
// JSON-NEXT:     "name": "relu, fc2.input, fc3.input",
// JSON-NEXT:     "layer": "fc2, fc3",
// JSON-NEXT:     "kinds": [
// JSON-NEXT:       "predicate",
// JSON-NEXT:       "weight_gradient"
// JSON-NEXT:     ],
// JSON-NEXT:     "shape": [
// JSON-NEXT:       16,
// JSON-NEXT:       64
// JSON-NEXT:     ],
// JSON-NEXT:     "type": "f32",
// JSON-NEXT:     "bytes_before": 4096,
// JSON-NEXT:     "policy": "#aal.mask<[ole], [0.000000e+00]> + #aal.sign<negative = zero>",
// JSON-NEXT:     "fidelity": "biased"
// JSON-NEXT:     "bytes_after": 128,
// JSON-NEXT:     "host_bytes": 0,
// JSON-NEXT:     "reason": "predicate; first layer of a block",
// JSON-NEXT:     "parameter_derived": false,
// JSON-NEXT:     "cheaper": []
// JSON-NEXT:   },
// JSON:          "name": "exp",
// JSON-NEXT:     "layer": null,
// JSON:          "name": "wt",
// JSON:          "parameter_derived": true,
// JSON-NEXT:     "cheaper": []
// JSON-NEXT:   }
// JSON-NEXT: ],
// JSON-NEXT: "more_rules": [],
// JSON-NEXT: "curve": {
// JSON-NEXT:   "plans": [],
// JSON-NEXT:   "block_checkpointing": null,
// JSON-NEXT:   "blocks": 0,
// JSON-NEXT:   "cuts": []
// JSON-NEXT: },
// JSON-NEXT: "arena_before": null,
// JSON-NEXT: "arena": null,
// JSON-NEXT: "measured": null
// JSON-NEXT: }

module @net {
  func.func @main(%x: tensor<16x64xf32>, %w: tensor<64x8xf32>, %wt0: tensor<8x64xf32>)
      -> (tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<8x64xf32>) {
    // One bit serves the mask and both layers.
    %m = aal.save %x for predicate as [#aal.mask<[ole], [0.0]>] {name = "relu", reason = "predicate"} : tensor<16x64xf32>
    %s2 = aal.save %x for weight_gradient as [#aal.sign<negative = zero>] {name = "fc2.input", layer = "fc2", reason = "first layer of a block"} : tensor<16x64xf32>
    %s3 = aal.save %x for weight_gradient as [#aal.sign<negative = zero>] {name = "fc3.input", layer = "fc3", reason = "first layer of a block"} : tensor<16x64xf32>
    %e = linalg.exp ins(%x : tensor<16x64xf32>) outs(%x : tensor<16x64xf32>) -> tensor<16x64xf32>
    %he = aal.save %e for pointwise as [#aal.keep] {name = "exp", reason = "read pointwise"} : tensor<16x64xf32>
    // Three ops of one flop for each of 16 * 64 elements; the exp is stored.
    %t = linalg.add ins(%e, %x : tensor<16x64xf32>, tensor<16x64xf32>) outs(%x : tensor<16x64xf32>) -> tensor<16x64xf32>
    %u = linalg.mul ins(%t, %x : tensor<16x64xf32>, tensor<16x64xf32>) outs(%x : tensor<16x64xf32>) -> tensor<16x64xf32>
    %v = linalg.add ins(%u, %t : tensor<16x64xf32>, tensor<16x64xf32>) outs(%x : tensor<16x64xf32>) -> tensor<16x64xf32>
    %hv = aal.save %v for bilinear as [#aal.recompute] {name = "sum"} : tensor<16x64xf32>
    %wt = linalg.transpose ins(%w : tensor<64x8xf32>) outs(%wt0 : tensor<8x64xf32>) permutation = [1, 0]
    %hw = aal.save %wt for bilinear as [#aal.keep] {name = "wt", parameter_derived} : tensor<8x64xf32>
    %r0 = aal.restore %m : !aal.saved<tensor<16x64xf32>>
    %r1 = aal.restore %s2 : !aal.saved<tensor<16x64xf32>>
    %r2 = aal.restore %s3 : !aal.saved<tensor<16x64xf32>>
    %r3 = aal.restore %he : !aal.saved<tensor<16x64xf32>>
    %r4 = aal.restore %hv : !aal.saved<tensor<16x64xf32>>
    %r6 = aal.restore %hw : !aal.saved<tensor<8x64xf32>>
    return %r0, %r1, %r2, %r3, %r4, %r6 : tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<16x64xf32>, tensor<8x64xf32>
  }
}
