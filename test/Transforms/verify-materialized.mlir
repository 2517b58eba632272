// RUN: aal-opt %s --aal-verify-materialized --split-input-file --verify-diagnostics

// Attributes of the dialect may stay.
func.func @upstream(%x: tensor<4xf32> {aal.role = "input", aal.name = "x"}) -> tensor<4xf32> {
  %y = math.exp %x {aal.backward} : tensor<4xf32>
  return %y : tensor<4xf32>
}

// -----

func.func @bits(%x: tensor<8xi1>) -> tensor<1xi8> {
  // expected-error @below {{'aal.pack_bits' op expected ops of upstream dialects alone}}
  %p = aal.pack_bits %x width 1 : tensor<8xi1> -> tensor<1xi8>
  return %p : tensor<1xi8>
}

// -----

// expected-error @below {{'func.func' op expected types of upstream dialects alone, found a handle of a saved tensor among the arguments}}
func.func @handle(%h: !aal.saved<tensor<8xf32>>) {
  return
}
