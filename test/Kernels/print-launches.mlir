// RUN: aal-opt %s --split-input-file --aal-print-launches -o /dev/null | FileCheck %s

// A layer normalisation is one kernel: three stages over rows that stay in the
// cache, and no memory but a cell for each sum.

// CHECK: 0: kernel of 6 loop nests, 64 outer iterations, vectors along 96, 3 stages, 128 bytes of scratch
// CHECK-NOT: {{^}}1:

#id = affine_map<(i, j) -> (i, j)>
#row = affine_map<(i, j) -> (i, 0)>
func.func @main(%x: tensor<64x96xf32>) -> tensor<64x96xf32> {
  %zero = arith.constant dense<0.0> : tensor<64x1xf32>
  %n = arith.constant 96.0 : f32
  %row = tensor.empty() : tensor<64x1xf32>
  %full = tensor.empty() : tensor<64x96xf32>
  %sum = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<64x96xf32>) outs(%zero : tensor<64x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.addf %a, %o : f32
    linalg.yield %v : f32
  } -> tensor<64x1xf32>
  %mean = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<64x1xf32>) outs(%row : tensor<64x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = arith.divf %a, %n : f32
    linalg.yield %v : f32
  } -> tensor<64x1xf32>
  %centred = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x, %mean : tensor<64x96xf32>, tensor<64x1xf32>) outs(%full : tensor<64x96xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %v = arith.subf %a, %b : f32
    linalg.yield %v : f32
  } -> tensor<64x96xf32>
  %squares = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%centred : tensor<64x96xf32>) outs(%zero : tensor<64x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %s = arith.mulf %a, %a : f32
    %v = arith.addf %s, %o : f32
    linalg.yield %v : f32
  } -> tensor<64x1xf32>
  %scale = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%squares : tensor<64x1xf32>) outs(%row : tensor<64x1xf32>) {
  ^bb0(%a: f32, %o: f32):
    %m = arith.divf %a, %n : f32
    %v = math.rsqrt %m : f32
    linalg.yield %v : f32
  } -> tensor<64x1xf32>
  %result = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%centred, %scale : tensor<64x96xf32>, tensor<64x1xf32>) outs(%full : tensor<64x96xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %v = arith.mulf %a, %b : f32
    linalg.yield %v : f32
  } -> tensor<64x96xf32>
  return %result : tensor<64x96xf32>
}

// -----

// Transposes and heads taken apart and put together cost no copy: they are
// strides of the product.

// CHECK: 0: gemm 2x4*64x64x32 nt
// CHECK-NOT: {{^}}1:

func.func @main(%q: tensor<2x64x4x32xf32>, %k: tensor<2x64x4x32xf32>) -> tensor<2x4x64x64xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x4x64x64xf32>
  %s = linalg.generic {
      indexing_maps = [affine_map<(b, h, t, s, d) -> (b, t, h, d)>, affine_map<(b, h, t, s, d) -> (b, s, h, d)>,
                       affine_map<(b, h, t, s, d) -> (b, h, t, s)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]}
      ins(%q, %k : tensor<2x64x4x32xf32>, tensor<2x64x4x32xf32>) outs(%zero : tensor<2x4x64x64xf32>) {
  ^bb0(%a: f32, %b: f32, %o: f32):
    %p = arith.mulf %a, %b : f32
    %v = arith.addf %o, %p : f32
    linalg.yield %v : f32
  } -> tensor<2x4x64x64xf32>
  return %s : tensor<2x4x64x64xf32>
}

// -----

// A convolution over a gradient spread out by the stride, with flipped weights,
// is the data gradient of the strided convolution.

// CHECK: 0: convolution data gradient src 2x3x8x8 weights 4x3x3x3 dst 2x4x4x4 strides 2x2
// CHECK-NOT: {{^}}1:

func.func @main(%dy: tensor<2x4x4x4xf32>, %w: tensor<4x3x3x3xf32>) -> tensor<2x3x8x8xf32> {
  %zero = arith.constant dense<0.0> : tensor<2x4x10x10xf32>
  %spread = tensor.insert_slice %dy into %zero[0, 0, 1, 1] [2, 4, 4, 4] [1, 1, 2, 2]
      : tensor<2x4x4x4xf32> into tensor<2x4x10x10xf32>
  %e = tensor.empty() : tensor<3x4x3x3xf32>
  %flipped = linalg.generic {indexing_maps = [affine_map<(f, c, p, q) -> (f, c, p, q)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%e : tensor<3x4x3x3xf32>) {
  ^bb0(%o: f32):
    %two = arith.constant 2 : index
    %f = linalg.index 0 : index
    %c = linalg.index 1 : index
    %p = linalg.index 2 : index
    %q = linalg.index 3 : index
    %pr = arith.subi %two, %p : index
    %qr = arith.subi %two, %q : index
    %v = tensor.extract %w[%c, %f, %pr, %qr] : tensor<4x3x3x3xf32>
    linalg.yield %v : f32
  } -> tensor<3x4x3x3xf32>
  %start = arith.constant dense<0.0> : tensor<2x3x8x8xf32>
  %dx = linalg.conv_2d_nchw_fchw {strides = dense<1> : vector<2xi64>, dilations = dense<1> : vector<2xi64>}
      ins(%spread, %flipped : tensor<2x4x10x10xf32>, tensor<3x4x3x3xf32>)
      outs(%start : tensor<2x3x8x8xf32>) -> tensor<2x3x8x8xf32>
  return %dx : tensor<2x3x8x8xf32>
}

// -----

// The gradient of a bias: blocks of rows in parallel, then their sum.

// CHECK: 0: kernel of 1 loop nests, 32 outer iterations, vectors along 256
// CHECK: 1: kernel of 1 loop nests, {{[0-9]+}} outer iterations, vectors along 256
// CHECK-NOT: {{^}}2:

func.func @main(%dy: tensor<4096x256xf32>) -> tensor<256xf32> {
  %zero = arith.constant dense<0.0> : tensor<256xf32>
  %db = linalg.reduce {arith.addf} ins(%dy : tensor<4096x256xf32>) outs(%zero : tensor<256xf32>) dimensions = [0]
  return %db : tensor<256xf32>
}

// -----

// What the backward pass computes is not pulled into the forward pass, where
// its result would be live for long.

// CHECK: 0: kernel of 1 loop nests
// CHECK: 1: kernel of 1 loop nests
// CHECK-NOT: {{^}}2:

func.func @main(%x: tensor<64x96xf32>) -> (tensor<64x96xf32>, tensor<64x96xf32>) {
  %e = tensor.empty() : tensor<64x96xf32>
  %y = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<64x96xf32>) outs(%e : tensor<64x96xf32>) {
  ^bb0(%a: f32, %o: f32):
    %v = math.exp %a : f32
    linalg.yield %v : f32
  } -> tensor<64x96xf32>
  %z = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<64x96xf32>) outs(%e : tensor<64x96xf32>) attrs = {aal.backward} {
  ^bb0(%a: f32, %o: f32):
    %v = math.exp %a : f32
    linalg.yield %v : f32
  } -> tensor<64x96xf32>
  return %y, %z : tensor<64x96xf32>, tensor<64x96xf32>
}
