// A runtime that counts: streams are numbers from 1 on, one is at its end once
// its bit in @ended is set.
llvm.mlir.global internal @made(0 : i64) : i64
llvm.mlir.global internal @ended(0 : i64) : i64
llvm.mlir.global internal @alive(0 : i64) : i64
llvm.mlir.global internal @events(0 : i64) : i64
llvm.mlir.global internal @misused(0 : i64) : i64

llvm.func internal @add(%to: !llvm.ptr, %by: i64) -> i64 {
  %old = llvm.load %to : !llvm.ptr -> i64
  %new = llvm.add %old, %by : i64
  llvm.store %new, %to : i64, !llvm.ptr
  llvm.return %new : i64
}
// Counts a misuse where the stream has ended.
llvm.func internal @check(%stream: !llvm.ptr) {
  %ended_at = llvm.mlir.addressof @ended : !llvm.ptr
  %misused = llvm.mlir.addressof @misused : !llvm.ptr
  %one = llvm.mlir.constant(1 : i64) : i64
  %ended = llvm.load %ended_at : !llvm.ptr -> i64
  %number = llvm.ptrtoint %stream : !llvm.ptr to i64
  %shifted = llvm.lshr %ended, %number : i64
  %bit = llvm.and %shifted, %one : i64
  %0 = llvm.call @add(%misused, %bit) : (!llvm.ptr, i64) -> i64
  llvm.return
}
llvm.func @mgpuStreamCreate() -> !llvm.ptr {
  %made = llvm.mlir.addressof @made : !llvm.ptr
  %alive = llvm.mlir.addressof @alive : !llvm.ptr
  %one = llvm.mlir.constant(1 : i64) : i64
  %number = llvm.call @add(%made, %one) : (!llvm.ptr, i64) -> i64
  %0 = llvm.call @add(%alive, %one) : (!llvm.ptr, i64) -> i64
  %stream = llvm.inttoptr %number : i64 to !llvm.ptr
  llvm.return %stream : !llvm.ptr
}
llvm.func @mgpuStreamDestroy(%stream: !llvm.ptr) {
  llvm.call @check(%stream) : (!llvm.ptr) -> ()
  %alive = llvm.mlir.addressof @alive : !llvm.ptr
  %ended_at = llvm.mlir.addressof @ended : !llvm.ptr
  %one = llvm.mlir.constant(1 : i64) : i64
  %minus = llvm.mlir.constant(-1 : i64) : i64
  %0 = llvm.call @add(%alive, %minus) : (!llvm.ptr, i64) -> i64
  %number = llvm.ptrtoint %stream : !llvm.ptr to i64
  %bit = llvm.shl %one, %number : i64
  %ended = llvm.load %ended_at : !llvm.ptr -> i64
  %now = llvm.or %ended, %bit : i64
  llvm.store %now, %ended_at : i64, !llvm.ptr
  llvm.return
}
llvm.func @mgpuStreamSynchronize(%stream: !llvm.ptr) {
  llvm.call @check(%stream) : (!llvm.ptr) -> ()
  llvm.return
}
llvm.func @mgpuStreamWaitEvent(%stream: !llvm.ptr, %event: !llvm.ptr) {
  llvm.call @check(%stream) : (!llvm.ptr) -> ()
  llvm.return
}
llvm.func @mgpuEventCreate() -> !llvm.ptr {
  %events = llvm.mlir.addressof @events : !llvm.ptr
  %one = llvm.mlir.constant(1 : i64) : i64
  %0 = llvm.call @add(%events, %one) : (!llvm.ptr, i64) -> i64
  %event = llvm.mlir.zero : !llvm.ptr
  llvm.return %event : !llvm.ptr
}
llvm.func @mgpuEventRecord(%event: !llvm.ptr, %stream: !llvm.ptr) {
  llvm.call @check(%stream) : (!llvm.ptr) -> ()
  llvm.return
}
llvm.func @mgpuEventDestroy(%event: !llvm.ptr) {
  %events = llvm.mlir.addressof @events : !llvm.ptr
  %minus = llvm.mlir.constant(-1 : i64) : i64
  %0 = llvm.call @add(%events, %minus) : (!llvm.ptr, i64) -> i64
  llvm.return
}
llvm.func @mgpuMemcpy(%to: !llvm.ptr, %from: !llvm.ptr, %bytes: i64, %stream: !llvm.ptr) {
  llvm.call @check(%stream) : (!llvm.ptr) -> ()
  "llvm.intr.memcpy"(%to, %from, %bytes) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
  llvm.return
}
func.func private @load(%at: !llvm.ptr) -> i64 {
  %value = llvm.load %at : !llvm.ptr -> i64
  return %value : i64
}

func.func private @fill(%to: memref<8xf32>, %value: f32) {
  %c0 = arith.constant 0 : index
  %v = vector.broadcast %value : f32 to vector<8xf32>
  vector.store %v, %to[%c0] : memref<8xf32>, vector<8xf32>
  return
}
func.func @main() {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %two = arith.constant 2.0 : f32
  %a = memref.alloc() : memref<8xf32>
  %b = memref.alloc() : memref<8xf32>
  %h = memref.alloc() : memref<8xf32>
  %g = memref.alloc() : memref<8xf32>
  call @fill(%a, %one) : (memref<8xf32>, f32) -> ()
  call @fill(%b, %two) : (memref<8xf32>, f32) -> ()
  // The second is behind the first, which is waited for first.
  %0 = aal.start_copy out %a to %h : memref<8xf32> -> memref<8xf32>
  %1 = aal.start_copy out %b to %g : memref<8xf32> -> memref<8xf32>
  aal.wait_copy %0
  call @fill(%a, %zero) : (memref<8xf32>, f32) -> ()
  aal.wait_copy %1
  call @fill(%b, %zero) : (memref<8xf32>, f32) -> ()
  // The second is waited for first.
  %2 = aal.start_copy in %h to %a : memref<8xf32> -> memref<8xf32>
  %3 = aal.start_copy in %g to %b : memref<8xf32> -> memref<8xf32>
  aal.wait_copy %3
  aal.wait_copy %2
  %x = vector.load %a[%c0] : memref<8xf32>, vector<8xf32>
  %y = vector.load %b[%c0] : memref<8xf32>, vector<8xf32>
  vector.print %x : vector<8xf32>
  vector.print %y : vector<8xf32>
  %made_at = llvm.mlir.addressof @made : !llvm.ptr
  %alive_at = llvm.mlir.addressof @alive : !llvm.ptr
  %events_at = llvm.mlir.addressof @events : !llvm.ptr
  %misused_at = llvm.mlir.addressof @misused : !llvm.ptr
  %made = call @load(%made_at) : (!llvm.ptr) -> i64
  %alive = call @load(%alive_at) : (!llvm.ptr) -> i64
  %events = call @load(%events_at) : (!llvm.ptr) -> i64
  %misused = call @load(%misused_at) : (!llvm.ptr) -> i64
  vector.print str "streams made "
  vector.print %made : i64 punctuation <no_punctuation>
  vector.print str ", alive "
  vector.print %alive : i64
  vector.print str "events alive "
  vector.print %events : i64
  vector.print str "used after their end "
  vector.print %misused : i64
  return
}
