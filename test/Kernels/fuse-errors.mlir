// RUN: aal-opt %s --split-input-file --verify-diagnostics --aal-fuse="function=step"

// expected-error @below {{expected a function named 'step' of one block}}
module {
  func.func @other() { return }
}

// -----

// expected-error @below {{argument #0: expected a static-shape tensor of a standard element type, found 'tensor<?xf32>'}}
func.func @step(%a: tensor<?xf32>) {
  return
}
