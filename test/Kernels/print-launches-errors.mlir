// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-print-launches -o /dev/null

// expected-error @below {{expected a function named 'main' of one block}}
module {
  func.func @other() { return }
}

// -----

// expected-error @below {{argument #0: expected a static-shape tensor of a standard element type, found 'tensor<?xf32>'}}
func.func @main(%a: tensor<?xf32>) {
  return
}

// -----

func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {
  %e = tensor.empty() : tensor<4xf32>
  %i = arith.constant 1 : index
  // expected-error @below {{cannot run an op with regions in its body: scf.if}}
  %r = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                       iterator_types = ["parallel"]}
      ins(%a : tensor<4xf32>) outs(%e : tensor<4xf32>) {
  ^bb0(%x: f32, %o: f32):
    %j = linalg.index 0 : index
    %c = arith.cmpi eq, %i, %j : index
    %v = scf.if %c -> f32 {
      %s = arith.addf %x, %x : f32
      scf.yield %s : f32
    } else {
      scf.yield %x : f32
    }
    linalg.yield %v : f32
  } -> tensor<4xf32>
  return %r : tensor<4xf32>
}
