// RUN: aal-opt %s --split-input-file --verify-diagnostics

func.func @f(%a: memref<8xf32>) {
  // expected-error @below {{expected a function named @k, found none}}
  aal.launch @k for 4 by 1 (%a) : memref<8xf32>
  return
}

// -----

func.func private @k(memref<8xf32>, memref<8xf32>, memref<64xi8>, index, index)
func.func @f(%a: memref<8xf32>) {
  // expected-error @below {{expected a kernel of 1 memrefs, scratch memory and two indices, found '(memref<8xf32>, memref<8xf32>, memref<64xi8>, index, index) -> ()'}}
  aal.launch @k for 4 by 1 (%a) : memref<8xf32>
  return
}

// -----

func.func private @k(memref<8xf32>, memref<64xf32>, index, index)
func.func @f(%a: memref<8xf32>) {
  // expected-error @below {{expected a kernel that takes scratch memory (i8) and two indices last}}
  aal.launch @k for 4 by 1 (%a) : memref<8xf32>
  return
}

// -----

func.func private @k(memref<8xf32>, memref<64xi8>, index, index)
func.func @f(%a: memref<8xf32, strided<[2]>>) {
  // expected-error @below {{operand #0: expected elements of stride 1 for 'memref<8xf32>', found 'memref<8xf32, strided<[2]>>'}}
  aal.launch @k for 4 by 1 (%a) : memref<8xf32, strided<[2]>>
  return
}

// -----

func.func @f(%a: memref<4x3xf32>, %b: memref<2x5xf32>, %c: memref<4x5xf32>) {
  // expected-error @below {{expected as many columns of A as rows of B, found 'memref<4x3xf32>' and 'memref<2x5xf32>'}}
  aal.gemm %a, %b into %c : memref<4x3xf32>, memref<2x5xf32> -> memref<4x5xf32>
  return
}

// -----

func.func @f(%a: memref<2x4x3xf32>, %b: memref<6x3x5xf32>, %c: memref<2x4x5xf32>) {
  // expected-error @below {{operand #1: expected size 2 in dimension 0, found 'memref<6x3x5xf32>'}}
  aal.gemm %a, %b into %c : memref<2x4x3xf32>, memref<6x3x5xf32> -> memref<2x4x5xf32>
  return
}

// -----

func.func @f(%a: memref<4xi8>, %b: memref<8x5xf32>, %c: memref<4x5xf32>) {
  // expected-error @below {{expected 'codes' where, and only where, an operand is integers}}
  aal.gemm %a, %b into %c : memref<4xi8>, memref<8x5xf32> -> memref<4x5xf32>
  return
}

// -----

func.func @f(%a: memref<4xi8>, %b: memref<8x5xf32>, %c: memref<4x5xf32>) {
  // expected-error @below {{expected 2 strides of codes, found 1}}
  aal.gemm %a, %b into %c codes <first = 0, strides = [1], table = [0.0, 1.0]>
      : memref<4xi8>, memref<8x5xf32> -> memref<4x5xf32>
  return
}

// -----

// expected-error @below {{expected a table of 2, 4 or 16 values, found 3}}
#codes = #aal.codes<first = 0, strides = [1, 4], table = [0.0, 1.0, 2.0]>

// -----

func.func @f(%x: memref<2x3x8x8xf32>, %w: memref<1x4x3x3x3xf32>, %y: memref<2x4x8x8xf32>) {
  // expected-error @below {{expected a destination of size 6 in dimension 2, found 'memref<2x4x8x8xf32>'}}
  aal.convolution forward %x, %w, %y strides [1, 1] dilations [1, 1] pad [0, 0] to [0, 0]
      : memref<2x3x8x8xf32>, memref<1x4x3x3x3xf32>, memref<2x4x8x8xf32>
  return
}

// -----

func.func @f(%x: memref<2x3x8x8xf32>, %w: memref<2x4x3x3x3xf32>, %y: memref<2x4x6x6xf32>) {
  // expected-error @below {{expected batch and channels that agree}}
  aal.convolution forward %x, %w, %y strides [1, 1] dilations [1, 1] pad [0, 0] to [0, 0]
      : memref<2x3x8x8xf32>, memref<2x4x3x3x3xf32>, memref<2x4x6x6xf32>
  return
}

// -----

func.func @f(%x: memref<2x3x8x8xf32>, %w: memref<1x4x3x3x3xf32>, %y: memref<2x4x6x6xf32>, %b: memref<3xf32>) {
  // expected-error @below {{expected a bias of 4 elements, found 'memref<3xf32>'}}
  aal.convolution forward %x, %w, %y bias %b : memref<3xf32> strides [1, 1] dilations [1, 1] pad [0, 0] to [0, 0]
      : memref<2x3x8x8xf32>, memref<1x4x3x3x3xf32>, memref<2x4x6x6xf32>
  return
}
