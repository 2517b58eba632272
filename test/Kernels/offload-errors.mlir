// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-form-kernels

// One product of 2 us is between the copies, which take 3.28 us each.
func.func @main(%a: tensor<64x256xf32>, %w: tensor<256x64xf32>, %v: tensor<64x256xf32>) -> (tensor<64x256xf32>, tensor<64x64xf32>)
    attributes {aal.copy_engine = "bandwidth=5,latency=0,flops=1.048576,memory=1e6,launch=0"} {
  %n = arith.constant dense<0.0> : tensor<64x64xf32>
  %z = arith.constant dense<0.0> : tensor<64x256xf32>
  %x = linalg.matmul ins(%a, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%n : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h = aal.offload %x {aal.stored = "fc1.input"} : tensor<64x64xf32>
  %y = linalg.matmul ins(%x, %v : tensor<64x64xf32>, tensor<64x256xf32>) outs(%z : tensor<64x256xf32>) -> tensor<64x256xf32>
  // expected-error @below {{'fc1.input' of 16384 bytes is not back from the host in time: its copies need 6.55 us, 2.00 us are between the step that makes it and the step that reads it again; let it stay on the device (copy-engine=stalls=avoid) or steps wait (stalls=allow)}}
  %r = aal.reload %h : !aal.host<tensor<64x64xf32>>
  %s = linalg.matmul ins(%y, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%r : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %y, %s : tensor<64x256xf32>, tensor<64x64xf32>
}

// -----

// The same where steps may wait.
func.func @main(%a: tensor<64x256xf32>, %w: tensor<256x64xf32>, %v: tensor<64x256xf32>) -> (tensor<64x256xf32>, tensor<64x64xf32>)
    attributes {aal.copy_engine = "bandwidth=5,latency=0,flops=1.048576,memory=1e6,launch=0,stalls=allow"} {
  %n = arith.constant dense<0.0> : tensor<64x64xf32>
  %z = arith.constant dense<0.0> : tensor<64x256xf32>
  %x = linalg.matmul ins(%a, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%n : tensor<64x64xf32>) -> tensor<64x64xf32>
  %h = aal.offload %x {aal.stored = "fc1.input"} : tensor<64x64xf32>
  %y = linalg.matmul ins(%x, %v : tensor<64x64xf32>, tensor<64x256xf32>) outs(%z : tensor<64x256xf32>) -> tensor<64x256xf32>
  %r = aal.reload %h : !aal.host<tensor<64x64xf32>>
  %s = linalg.matmul ins(%y, %w : tensor<64x256xf32>, tensor<256x64xf32>) outs(%r : tensor<64x64xf32>) -> tensor<64x64xf32>
  return %y, %s : tensor<64x256xf32>, tensor<64x64xf32>
}

// -----

// expected-error @below {{'func.func' op in 'aal.copy_engine': expected a number above 0 for 'bandwidth', found '0'}}
func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> attributes {aal.copy_engine = "bandwidth=0"} {
  return %x : tensor<8xf32>
}
