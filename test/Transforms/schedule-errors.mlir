// RUN: aal-opt %s --aal-schedule=memory=ops --split-input-file --verify-diagnostics
// RUN: not aal-opt %s --split-input-file --aal-schedule=memory=threads 2>&1 | FileCheck %s --check-prefix=MEMORY
// RUN: not aal-opt %s --split-input-file --aal-schedule=function=nobody 2>&1 | FileCheck %s --check-prefix=FUNCTION

// MEMORY: expected memory of launches or ops, found 'threads'
// FUNCTION: expected a function named 'nobody' of one block

func.func @main(%x: memref<4xf32>, %t: tensor<4xf32>) {
  // expected-error@+1 {{has side effects; expected ops that can be moved}}
  bufferization.materialize_in_destination %t in restrict writable %x : (tensor<4xf32>, memref<4xf32>) -> ()
  return
}

// -----

func.func @main(%x: tensor<?xf32>) -> tensor<?xf32> {
  // expected-error@+1 {{expected a static-shape tensor of a standard element type, found 'tensor<?xf32>'}}
  %y = linalg.exp ins(%x : tensor<?xf32>) outs(%x : tensor<?xf32>) -> tensor<?xf32>
  return %y : tensor<?xf32>
}
