
// Runs the step in an arena of BYTES bytes full of a pattern, with 256 more
// behind it, and one of HOST bytes on the host, and prints the bits of every result, then the bytes behind the
// arena that have changed.
func.func private @fill(%to: memref<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c7 = arith.constant 7 : index
  %c13 = arith.constant 13 : index
  %scale = arith.constant 0.123 : f32
  %shift = arith.constant -0.7 : f32
  %n = memref.dim %to, %c0 : memref<?xf32>
  scf.for %i = %c0 to %n step %c1 {
    %m = arith.muli %i, %c7 : index
    %r = arith.remui %m, %c13 : index
    %k = arith.index_cast %r : index to i32
    %f = arith.sitofp %k : i32 to f32
    %g = arith.mulf %f, %scale : f32
    %v = arith.addf %g, %shift : f32
    memref.store %v, %to[%i] : memref<?xf32>
  }
  return
}
func.func private @print(%bytes: memref<?xi8>, %count: index) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %bits = memref.view %bytes[%c0][%count] : memref<?xi8> to memref<?xi32>
  scf.for %i = %c0 to %count step %c1 {
    %v = memref.load %bits[%i] : memref<?xi32>
    vector.print %v : i32
  }
  return
}
func.func private @run(%pattern: i8) -> index {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %n1 = arith.constant 512 : index
  %n2 = arith.constant 256 : index
  %x = memref.alloc() : memref<24x16xf32>
  %w1 = memref.alloc() : memref<16x32xf32>
  %w2 = memref.alloc() : memref<32x8xf32>
  %fx = memref.collapse_shape %x [[0, 1]] : memref<24x16xf32> into memref<384xf32>
  %f1 = memref.collapse_shape %w1 [[0, 1]] : memref<16x32xf32> into memref<512xf32>
  %f2 = memref.collapse_shape %w2 [[0, 1]] : memref<32x8xf32> into memref<256xf32>
  %dx = memref.cast %fx : memref<384xf32> to memref<?xf32>
  %d1 = memref.cast %f1 : memref<512xf32> to memref<?xf32>
  %d2 = memref.cast %f2 : memref<256xf32> to memref<?xf32>
  call @fill(%dx) : (memref<?xf32>) -> ()
  call @fill(%d1) : (memref<?xf32>) -> ()
  call @fill(%d2) : (memref<?xf32>) -> ()
  %one = arith.constant 1.0 : f32
  %dl = memref.alloc() : memref<f32>
  memref.store %one, %dl[] : memref<f32>
  %b0 = memref.alloc() : memref<4xi8>
  %b1 = memref.alloc() : memref<2048xi8>
  %b2 = memref.alloc() : memref<1024xi8>
  %loss = memref.view %b0[%c0][] : memref<4xi8> to memref<f32>
  %g1 = memref.view %b1[%c0][] : memref<2048xi8> to memref<16x32xf32>
  %g2 = memref.view %b2[%c0][] : memref<1024xi8> to memref<32x8xf32>
  %arena_bytes = arith.constant BYTES : index
  %guard = arith.constant 256 : index
  %all = arith.addi %arena_bytes, %guard : index
  %memory = memref.alloc(%all) {alignment = 64 : i64} : memref<?xi8>
  scf.for %i = %c0 to %all step %c1 {
    memref.store %pattern, %memory[%i] : memref<?xi8>
  }
  %arena = memref.view %memory[%c0][] : memref<?xi8> to memref<BYTESxi8>
  %host_bytes = arith.constant HOST : index
  %host = memref.alloc() {alignment = 64 : i64} : memref<HOSTxi8>
  scf.for %i = %c0 to %host_bytes step %c1 {
    memref.store %pattern, %host[%i] : memref<HOSTxi8>
  }
  call @main(%x, %w1, %w2, %dl, %loss, %g1, %g2 ARENA)
      : (memref<24x16xf32>, memref<16x32xf32>, memref<32x8xf32>, memref<f32>,
         memref<f32>, memref<16x32xf32>, memref<32x8xf32> TYPE) -> ()
  %p0 = memref.cast %b0 : memref<4xi8> to memref<?xi8>
  %p1 = memref.cast %b1 : memref<2048xi8> to memref<?xi8>
  %p2 = memref.cast %b2 : memref<1024xi8> to memref<?xi8>
  call @print(%p0, %c1) : (memref<?xi8>, index) -> ()
  call @print(%p1, %n1) : (memref<?xi8>, index) -> ()
  call @print(%p2, %n2) : (memref<?xi8>, index) -> ()
  // The end of the last byte that has changed.
  %mark = scf.for %i = %c0 to %all step %c1 iter_args(%last = %c0) -> index {
    %v = memref.load %memory[%i] : memref<?xi8>
    %changed = arith.cmpi ne, %v, %pattern : i8
    %next = arith.addi %i, %c1 : index
    %now = arith.select %changed, %next, %last : index
    scf.yield %now : index
  }
  return %mark : index
}
// The high-water mark is the larger of two: a byte may be equal to a pattern.
func.func @driver() {
  %ones = arith.constant -1 : i8
  %zeros = arith.constant 0 : i8
  %c64 = arith.constant 64 : index
  %a = call @run(%ones) : (i8) -> index
  %b = call @run(%zeros) : (i8) -> index
  %mark = arith.maxui %a, %b : index
  %lines = arith.ceildivui %mark, %c64 : index
  %rounded = arith.muli %lines, %c64 : index
  vector.print str "high-water mark "
  vector.print %rounded : index
  return
}
