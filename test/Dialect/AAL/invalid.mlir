// RUN: aal-opt %s --split-input-file --verify-diagnostics

// aal.save, its type and its policy

func.func @no_policy(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op attribute 'policy' failed to satisfy constraint}}
  %h = aal.save %x for other as [7 : i32] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @no_name(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op requires attribute 'name'}}
  %h = aal.save %x for other as [#aal.keep] : tensor<4xf32>
  return
}

// -----

func.func @unknown_use(%x: tensor<4xf32>) {
  // expected-error @below {{expected string or keyword containing one of the following enum values for attribute 'use' [weight_gradient, predicate, pointwise, normalization, bilinear, softmax, other, recomputation]}}
  %h = aal.save %x for backward as [#aal.keep] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @dynamic(%x: tensor<?xf32>) {
  // expected-error @below {{'aal.save' op operand #0 must be statically shaped tensor of any type values, but got 'tensor<?xf32>'}}
  %h = "aal.save"(%x) {use = 6 : i32, policy = #aal.keep, name = "x"} : (tensor<?xf32>) -> !aal.saved<tensor<4xf32>>
  return
}

// -----

// expected-error @below {{saved tensor must have a static shape, found 'tensor<4x?xf32>'}}
func.func private @type(!aal.saved<tensor<4x?xf32>>)

// -----

func.func @other_type(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op failed to infer returned types}}
  // expected-error @below {{'aal.save' op inferred type(s) '!aal.saved<tensor<4xf32>>' are incompatible with return type(s) of operation '!aal.saved<tensor<8xf32>>'}}
  %h = "aal.save"(%x) {use = 6 : i32, policy = #aal.keep, name = "x"} : (tensor<4xf32>) -> !aal.saved<tensor<8xf32>>
  return
}

// -----

func.func @restore_type(%h: !aal.saved<tensor<4xf32>>) {
  // expected-error @below {{'aal.restore' op failed to infer returned types}}
  // expected-error @below {{'aal.restore' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<8xf32>'}}
  %r = "aal.restore"(%h) : (!aal.saved<tensor<4xf32>>) -> tensor<8xf32>
  return
}

// -----

func.func @forward_type(%h: !aal.saved<tensor<4xf32>>) {
  // expected-error @below {{'aal.forward' op failed to infer returned types}}
  // expected-error @below {{'aal.forward' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<8xf32>'}}
  %r = "aal.forward"(%h) : (!aal.saved<tensor<4xf32>>) -> tensor<8xf32>
  return
}

// -----

func.func @sign_of_predicate(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.sign is not legal for predicate of 'tensor<4xf32>'}}
  %h = aal.save %x for predicate as [#aal.sign] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @sign_of_integers(%x: tensor<4xi32>) {
  // expected-error @below {{'aal.save' op policy #aal.sign is not legal for weight_gradient of 'tensor<4xi32>'}}
  %h = aal.save %x for weight_gradient as [#aal.sign] {name = "x"} : tensor<4xi32>
  return
}

// -----

func.func @mask_of_pointwise(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.mask<[ole], [0.000000e+00]> is not legal for pointwise of 'tensor<4xf32>'}}
  %h = aal.save %x for pointwise as [#aal.mask<[ole], [0.0]>] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @bits_of_floats(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.mask is not legal for predicate of 'tensor<4xf32>'}}
  %h = aal.save %x for predicate as [#aal.mask] {name = "x"} : tensor<4xf32>
  return
}

// -----

// Five outcomes do not fit into two bits.
func.func @too_many_outcomes(%x: tensor<4xf32>) {
  // expected-error @below {{is not legal for predicate of 'tensor<4xf32>'}}
  %h = aal.save %x for predicate as [#aal.mask<[olt, oeq, ogt, oeq], [0.0, 1.0, 2.0, 1.5]>] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @recompute_argument(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op cannot recompute a value without a producer}}
  %h = aal.save %x for pointwise as [#aal.recompute] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @recompute_side_effect(%m: memref<4xf32>) {
  %x = bufferization.to_tensor %m restrict : memref<4xf32> to tensor<4xf32>
  // expected-error @below {{'aal.save' op cannot recompute the result of 'bufferization.to_tensor', which is not free of side effects}}
  %h = aal.save %x for pointwise as [#aal.recompute] {name = "x"} : tensor<4xf32>
  return
}

// -----

// #aal.residual

func.func @residual_of_predicate(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.residual<"y"> is not legal for predicate of 'tensor<4xf32>'}}
  %h = aal.save %x for predicate as [#aal.residual<"y">] {name = "x"} : tensor<4xf32>
  return
}

// -----

func.func @own_root(%x: tensor<4xf32>) {
  // expected-error @below {{'aal.save' op expected the name of another save as the root, found its own}}
  %h = aal.save %x for weight_gradient as [#aal.residual<"x">] {name = "x"} : tensor<4xf32>
  return
}

// -----

// expected-error @below {{expected the name of a save as the root, found ""}}
func.func private @f() attributes {p = #aal.residual<"">}

// -----

// expected-error @below {{expected 'add'}}
func.func private @f() attributes {p = #aal.residual<"x", sum>}

// -----

// #aal.sign and #aal.mask

// expected-error @below {{epsilon must be positive, found 0.000000e+00}}
func.func private @f() attributes {p = #aal.sign<epsilon = 0.0>}

// -----

// expected-error @below {{gain must be positive, found -2.000000e+00}}
func.func private @f() attributes {p = #aal.sign<gain = -2.0>}

// -----

// expected-error @below {{expected epsilon, gain or negative, found 'scale'}}
func.func private @f() attributes {p = #aal.sign<scale = 1.0>}

// -----

// expected-error @below {{expected minus_one, zero or automatic, found 'plus_one'}}
func.func private @f() attributes {p = #aal.sign<negative = plus_one>}

// -----

// expected-error @below {{expected a predicate of arith.cmpf, found 'lt'}}
func.func private @f() attributes {p = #aal.mask<[lt], [0.0]>}

// -----

// expected-error @below {{expected as many thresholds as predicates, found 2 thresholds and 1 predicates}}
func.func private @f() attributes {p = #aal.mask<[ole], [0.0, 1.0]>}

// -----

// aal.pack_bits and aal.unpack_bits

func.func @pack_width(%c: tensor<8xi8>) {
  // expected-error @below {{'aal.pack_bits' op expected a width of 1, 2 or 4 bits, found 3}}
  %p = aal.pack_bits %c width 3 : tensor<8xi8> -> tensor<3xi8>
  return
}

// -----

func.func @pack_wide(%c: tensor<8xi1>) {
  // expected-error @below {{'aal.pack_bits' op codes of 'i1' do not hold 2 bits}}
  %p = aal.pack_bits %c width 2 : tensor<8xi1> -> tensor<2xi8>
  return
}

// -----

func.func @pack_length(%c: tensor<3x3xi1>) {
  // expected-error @below {{'aal.pack_bits' op expected 2 elements of 'i8' for 9 codes of 1 bits, found 3}}
  %p = aal.pack_bits %c width 1 : tensor<3x3xi1> -> tensor<3xi8>
  return
}

// -----

func.func @pack_floats(%c: tensor<8xf32>) {
  // expected-error @below {{'aal.pack_bits' op operand #0 must be statically shaped tensor of signless integer values}}
  %p = "aal.pack_bits"(%c) {width = 1 : i64} : (tensor<8xf32>) -> tensor<1xi8>
  return
}

// -----

func.func @unpack_width(%p: tensor<3xi8>) {
  // expected-error @below {{'aal.unpack_bits' op expected a width of 1, 2 or 4 bits, found 8}}
  %c = aal.unpack_bits %p width 8 : tensor<3xi8> -> tensor<3xi8>
  return
}

// -----

func.func @unpack_wide(%p: tensor<4xi8>) {
  // expected-error @below {{'aal.unpack_bits' op codes of 'i2' do not hold 4 bits}}
  %c = aal.unpack_bits %p width 4 : tensor<4xi8> -> tensor<8xi2>
  return
}

// -----

func.func @unpack_length(%p: tensor<1xi8>) {
  // expected-error @below {{'aal.unpack_bits' op expected 2 elements of 'i8' for 9 codes of 1 bits, found 1}}
  %c = aal.unpack_bits %p width 1 : tensor<1xi8> -> tensor<9xi1>
  return
}

// -----

func.func @unpack_words(%p: tensor<2xi32>) {
  // expected-error @below {{'aal.unpack_bits' op expected 3 elements of 'i32' for 33 codes of 2 bits, found 2}}
  %c = aal.unpack_bits %p width 2 : tensor<2xi32> -> tensor<33xi8>
  return
}

// -----

func.func @pack_long_words(%c: tensor<64xi1>) {
  // expected-error @below {{'aal.pack_bits' op result #0 must be 1D tensor of 8-bit signless integer or 16-bit signless integer or 32-bit signless integer values, but got 'tensor<1xi64>'}}
  %p = aal.pack_bits %c width 1 : tensor<64xi1> -> tensor<1xi64>
  return
}

// -----

// Roles and names

// expected-error @below {{'func.func' op argument #0: unknown role 'weight', expected one of parameter, buffer, input, target, dropout_mask, seed, state, learning_rate, loss_gradient, saved}}
func.func private @step(tensor<2xf32> {aal.role = "weight"})

// -----

// expected-error @below {{'func.func' op argument #1: 'aal.name' must be a string, found 3 : i64}}
func.func private @step(tensor<2xf32>, tensor<2xf32> {aal.name = 3})

// -----

// expected-error @below {{'func.func' op result #0: unknown role 'input', expected one of loss, output, gradient, buffer_update, parameter_update, state_update, saved}}
func.func private @step() -> (tensor<f32> {aal.role = "input"})

// -----

// Policies

func.func @cast_type(%x: tensor<2xf32>) {
  // expected-error @below {{expected bf16, f16, f8E4M3FN or f8E5M2, found 'f64'}}
  %h = aal.save %x for pointwise as [#aal.cast<f64>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @cast_same(%x: tensor<2xbf16>) {
  // expected-error @below {{'aal.save' op policy #aal.cast<f16> is not legal for pointwise of 'tensor<2xbf16>'}}
  %h = aal.save %x for pointwise as [#aal.cast<f16>] {name = "x"} : tensor<2xbf16>
  return
}

// -----

func.func @quantize_bits(%x: tensor<2xf32>) {
  // expected-error @below {{expected 1, 2, 4 or 8 bits, found 3}}
  %h = aal.save %x for pointwise as [#aal.quantize<bits = 3>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @quantize_group(%x: tensor<2xf32>) {
  // expected-error @below {{expected a positive group, found 0}}
  %h = aal.save %x for pointwise as [#aal.quantize<group = 0>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @quantize_fixed(%x: tensor<2xf32>) {
  // expected-error @below {{expected low and high for a fixed range alone}}
  %h = aal.save %x for pointwise as [#aal.quantize<range = fixed>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @quantize_low(%x: tensor<2xf32>) {
  // expected-error @below {{expected low below high, found 1.000000e+00 and 1.000000e+00}}
  %h = aal.save %x for pointwise as [#aal.quantize<range = fixed, low = 1.0, high = 1.0>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @quantize_decay(%x: tensor<2xf32>) {
  // expected-error @below {{expected decay and state for a running range alone}}
  %h = aal.save %x for pointwise as [#aal.quantize<decay = 0.5>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @quantize_decay_of_one(%x: tensor<2xf32>) {
  // expected-error @below {{expected a decay from 0 to below 1, found 1.000000e+00}}
  %h = aal.save %x for pointwise as [#aal.quantize<range = running, decay = 1.0>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @samples_bits(%x: tensor<2xf32>) {
  // expected-error @below {{expected 1 to 8 bits, found 9}}
  %h = aal.save %x for pointwise as [#aal.quantize_samples<bits = 9>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @samples_group(%x: tensor<2xf32>) {
  // expected-error @below {{expected a positive group, found 0}}
  %h = aal.save %x for pointwise as [#aal.quantize_samples<group = 0>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @index_window(%x: tensor<2xi64>) {
  // expected-error @below {{expected both a window and a place or neither}}
  %h = aal.save %x for other as [#aal.index<4, window = [3, 3]>] {name = "x"} : tensor<2xi64>
  return
}

// -----

func.func @quantize_scale(%x: tensor<2xf32>) {
  // expected-error @below {{expected a scale of bf16 or f32, found 'f16'}}
  %h = aal.save %x for pointwise as [#aal.quantize<scale = f16>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @quantize_predicate(%x: tensor<2xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.quantize is not legal for predicate of 'tensor<2xf32>'}}
  %h = aal.save %x for predicate as [#aal.quantize] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @step_table_bits(%x: tensor<2xf32>) {
  // expected-error @below {{expected 1 to 4 bits, found 5}}
  %h = aal.save %x for pointwise as [#aal.step_table<function = gelu, bits = 5>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @step_table_automatic(%x: tensor<2xf32>) {
  // expected-error @below {{'aal.save' op expected a function on a save, found automatic, which is for rules}}
  %h = aal.save %x for pointwise as [#aal.step_table] {name = "x"} : tensor<2xf32>
  return
}

// -----

// aal.offload and the copies on buffers

// expected-error @below {{expected min_bytes of 0 or more, found -1}}
func.func private @threshold() attributes {policy = #aal.offload<min_bytes = -1>}

// -----

// expected-error @below {{offloaded tensor must have a static shape, found 'tensor<?xf32>'}}
func.func private @host_type(!aal.host<tensor<?xf32>>)

// -----

func.func @reload_type(%h: !aal.host<tensor<4xf32>>) {
  // expected-error @below {{'aal.reload' op failed to infer returned types}}
  // expected-error @below {{'aal.reload' op inferred type(s) 'tensor<4xf32>' are incompatible with return type(s) of operation 'tensor<8xf32>'}}
  %r = "aal.reload"(%h) : (!aal.host<tensor<4xf32>>) -> tensor<8xf32>
  return
}

// -----

func.func @copy_sizes(%x: memref<4xf32>, %h: memref<8xf32>) {
  // expected-error @below {{'aal.start_copy' op expected as many elements of one type on both sides, found 'memref<4xf32>' and 'memref<8xf32>'}}
  %t = aal.start_copy out %x to %h : memref<4xf32> -> memref<8xf32>
  return
}

// -----

func.func @copy_strides(%x: memref<4xf32, strided<[2]>>, %h: memref<4xf32>) {
  // expected-error @below {{'aal.start_copy' op expected elements of stride 1, found 'memref<4xf32, strided<[2]>>'}}
  %t = aal.start_copy in %h to %x : memref<4xf32> -> memref<4xf32, strided<[2]>>
  return
}

// -----

func.func @recompute_round(%x: tensor<2xf32>) {
  // expected-error @below {{expected a round of 1 or more, found 0}}
  %h = aal.save %x for other as [#aal.recompute<0>] {name = "x"} : tensor<2xf32>
  return
}

// -----

func.func @slice_ranks(%x: tensor<4x8xf32>) {
  // expected-error @below {{expected as many offsets and strides as sizes, found 2, 1 and 2}}
  %h = aal.save %x for weight_gradient as [#aal.slice<offsets = [0, 0], sizes = [2, 8], strides = [1]>] {name = "x"} : tensor<4x8xf32>
  return
}

// -----

func.func @slice_numbers(%x: tensor<4x8xf32>) {
  // expected-error @below {{expected offsets of 0 or more, and sizes and strides of 1 or more}}
  %h = aal.save %x for weight_gradient as [#aal.slice<offsets = [0, 0], sizes = [0, 8], strides = [1, 1]>] {name = "x"} : tensor<4x8xf32>
  return
}

// -----

func.func @slice_beyond(%x: tensor<4x8xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.slice<offsets = [1, 0], sizes = [2, 8], strides = [3, 1]> is not legal for weight_gradient of 'tensor<4x8xf32>'}}
  %h = aal.save %x for weight_gradient as [#aal.slice<offsets = [1, 0], sizes = [2, 8], strides = [3, 1]>] {name = "x"} : tensor<4x8xf32>
  return
}

// -----

func.func @slice_compared(%x: tensor<4x8xf32>) {
  // expected-error @below {{'aal.save' op policy #aal.slice<offsets = [1, 0], sizes = [2, 8], strides = [1, 1]> is not legal for predicate of 'tensor<4x8xf32>'}}
  %h = aal.save %x for predicate as [#aal.slice<offsets = [1, 0], sizes = [2, 8], strides = [1, 1]>] {name = "x"} : tensor<4x8xf32>
  return
}
