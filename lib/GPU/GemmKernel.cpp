//===- GemmKernel.cpp - emits product kernels -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "GemmKernel.h"
#include "GemmResult.h"
#include "GemmTile.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;
using namespace mlir::aal;

static constexpr int64_t kReduceThreads = 256;
/// Tiles of the result that share a column follow each other in groups of this
/// many, so that blocks running at one time share what they read.
static constexpr int64_t kRasterRows = 8;

namespace {

/// Emits the kernels of one problem with one plan.
class ProblemEmitter {
public:
  ProblemEmitter(const GemmProblem &problem, const GemmPlan &plan,
                 ArrayRef<GemmOperandInfo> operands, gpu::GPUModuleOp module,
                 Location loc)
      : problem(problem), plan(plan), schedule(plan.schedule),
        operands(operands), builder(module.getBodyRegion()), math{builder, loc},
        module(module), batch(problem.extent(BatchAxis)),
        rows(problem.extent(RowAxis)), columns(problem.extent(ColumnAxis)),
        terms(problem.extent(SumAxis)) {}

  LogicalResult check() const;
  GPUKernel emitTiles(StringRef name);
  GPUKernel emitReduction(StringRef name);

private:
  /// Position of a block.
  struct Place {
    Value batch, split, row, column; // the latter of the tile
  };

  bool isSplit() const { return plan.splits > 1; }
  int64_t rowTiles() const { return llvm::divideCeil(rows, schedule.blockM); }
  int64_t columnTiles() const {
    return llvm::divideCeil(columns, schedule.blockN);
  }
  int64_t tiles() const {
    return rowTiles() * columnTiles() * batch * plan.splits;
  }
  int64_t reductionWidth() const;
  /// Partial results: [split][batch][row][column], where the split takes the
  /// place of the sum.
  AddressMap scratchMap() const {
    return AddressMap::dense({{SumAxis, plan.splits},
                              {BatchAxis, batch},
                              {RowAxis, rows},
                              {ColumnAxis, columns}});
  }

  GPUKernel createKernel(StringRef name, ArrayRef<GemmRole> roles,
                         bool hasScratch, int64_t grid, int64_t threads);
  std::unique_ptr<GemmOperand> createOperand(GemmRole role, Value pointer);
  std::unique_ptr<FloatOperand> createFloats(GemmRole role, Value pointer);
  ResultWriter createWriter(ArrayRef<Value> pointers);
  Value getId(bool ofBlock);
  Place placeBlock(Value block);
  SharedTile addShared(gpu::GPUFuncOp func, int64_t buffers, int64_t lines);
  SmallVector<Value> emitSum(const ComputeStep &compute,
                             const TileLoader &loaderA,
                             const TileLoader &loaderB, gpu::GPUFuncOp func,
                             Value firstTerm);

  const GemmProblem &problem;
  const GemmPlan &plan;
  const GemmSchedule &schedule;
  ArrayRef<GemmOperandInfo> operands;
  OpBuilder builder;
  GemmMath math;
  gpu::GPUModuleOp module;
  int64_t batch, rows, columns, terms;
};

} // namespace

LogicalResult ProblemEmitter::check() const {
  int64_t largest = std::max({tiles(), rows, columns, terms, batch});
  if (largest <= INT32_MAX)
    return success();
  return emitError(math.loc)
         << "expected a product of fewer than 2^31 rows, columns, terms and "
            "tiles, found "
         << batch << "x" << rows << "x" << columns << "x" << terms;
}

GPUKernel ProblemEmitter::createKernel(StringRef name, ArrayRef<GemmRole> roles,
                                       bool hasScratch, int64_t grid,
                                       int64_t threads) {
  GPUKernel kernel;
  kernel.grid[0] = grid;
  kernel.block[0] = threads;
  for (GemmRole role : roles)
    kernel.operands.push_back(problem.operands[role]);
  if (hasScratch)
    kernel.scratchBytes = sizeof(float) * plan.splits * batch * rows * columns;
  builder.setInsertionPointToEnd(&module.getBodyRegion().front());
  auto pointer = LLVM::LLVMPointerType::get(builder.getContext(), 1);
  SmallVector<Type> parameters(roles.size() + hasScratch, pointer);
  kernel.func = gpu::GPUFuncOp::create(builder, math.loc, name,
                                       builder.getFunctionType(parameters, {}));
  kernel.func->setAttr(gpu::GPUDialect::getKernelFuncAttrName(),
                       builder.getUnitAttr());
  kernel.func.setKnownBlockSizeAttr(
      builder.getDenseI32ArrayAttr({static_cast<int32_t>(threads), 1, 1}));
  builder.setInsertionPointToStart(&kernel.func.getBody().front());
  return kernel;
}

std::unique_ptr<FloatOperand> ProblemEmitter::createFloats(GemmRole role,
                                                           Value pointer) {
  return std::make_unique<FloatOperand>(
      getAddressMap(problem, role), pointer,
      operands[problem.operands[role]].pointerOffset,
      /*isConstant=*/role != RoleC);
}

std::unique_ptr<GemmOperand> ProblemEmitter::createOperand(GemmRole role,
                                                           Value pointer) {
  const GemmOperandInfo &info = operands[problem.operands[role]];
  if (info.values.empty())
    return createFloats(role, pointer);
  return std::make_unique<PackedOperand>(getAddressMap(problem, role), pointer,
                                         info.pointerOffset, info.values);
}

/// `pointers`: of the result and, where there is one, of the bias.
ResultWriter ProblemEmitter::createWriter(ArrayRef<Value> pointers) {
  bool hasBias = problem.operands[RoleBias] >= 0;
  return ResultWriter(createFloats(RoleC, pointers[0]),
                      hasBias ? createFloats(RoleBias, pointers[1]) : nullptr,
                      problem.beta);
}

Value ProblemEmitter::getId(bool ofBlock) {
  Value id =
      ofBlock
          ? Value(gpu::BlockIdOp::create(builder, math.loc, gpu::Dimension::x))
          : Value(
                gpu::ThreadIdOp::create(builder, math.loc, gpu::Dimension::x));
  return arith::IndexCastOp::create(builder, math.loc, builder.getI32Type(),
                                    id);
}

ProblemEmitter::Place ProblemEmitter::placeBlock(Value block) {
  Place place;
  int64_t perSplit = rowTiles() * columnTiles();
  Value tile = math.rem(block, perSplit), rest = math.div(block, perSplit);
  place.split = math.rem(rest, plan.splits);
  place.batch = math.div(rest, plan.splits);
  Value row, column;
  if (rowTiles() <= kRasterRows) {
    row = math.rem(tile, rowTiles());
    column = math.div(tile, rowTiles());
  } else {
    int64_t perGroup = kRasterRows * columnTiles();
    Value first = math.mul(math.div(tile, perGroup), kRasterRows);
    Value left = arith::SubIOp::create(builder, math.loc,
                                       math.constant(rowTiles()), first);
    Value height = arith::MinUIOp::create(builder, math.loc, left,
                                          math.constant(kRasterRows));
    Value inGroup = math.rem(tile, perGroup);
    row = math.add(first, Value(arith::RemUIOp::create(builder, math.loc,
                                                       inGroup, height)));
    column = arith::DivUIOp::create(builder, math.loc, inGroup, height);
  }
  place.row = math.mul(row, schedule.blockM);
  place.column = math.mul(column, schedule.blockN);
  return place;
}

/// Shared memory of one operand.
SharedTile ProblemEmitter::addShared(gpu::GPUFuncOp func, int64_t buffers,
                                     int64_t lines) {
  unsigned index = func.getNumWorkgroupAttributions();
  Value memory = func.addWorkgroupAttribution(
      SharedTile::type(builder, buffers, schedule.blockK, lines), math.loc);
  func.setWorkgroupAttributionAttr(index, "llvm.align",
                                   builder.getI64IntegerAttr(16));
  return SharedTile{memory};
}

/// The sum over this block's terms: while one tile is multiplied, the next is
/// read into registers.
SmallVector<Value> ProblemEmitter::emitSum(const ComputeStep &compute,
                                           const TileLoader &loaderA,
                                           const TileLoader &loaderB,
                                           gpu::GPUFuncOp func,
                                           Value firstTerm) {
  SmallVector<Value> sums = compute.initialSums(math);
  int64_t count = llvm::divideCeil(plan.termsPerSplit, schedule.blockK);
  if (count == 0)
    return sums;
  int64_t buffers = count > 1 && schedule.doubleBuffered ? 2 : 1;
  SharedTile tileA = addShared(func, buffers, schedule.blockM),
             tileB = addShared(func, buffers, schedule.blockN);
  Value zero = math.constantIndex(0);
  SmallVector<Value> elements = loaderA.load(math, firstTerm);
  size_t countA = elements.size();
  llvm::append_range(elements, loaderB.load(math, firstTerm));
  auto store = [&](ValueRange values, Value buffer) {
    loaderA.store(math, values.take_front(countA), tileA, buffer);
    loaderB.store(math, values.drop_front(countA), tileB, buffer);
  };
  store(elements, zero);
  gpu::BarrierOp::create(builder, math.loc);
  if (count == 1)
    return compute.multiply(math, tileA, tileB, zero, sums);

  // The last tile is multiplied in the loop, too. Behind it, LLVM would move
  // multiply-adds to the stores, and all that they read would take registers.
  auto loop = scf::ForOp::create(builder, math.loc, math.constant(0),
                                 math.constant(count), math.constant(1), sums);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  Value step = loop.getInductionVar(), next = math.add(step, 1);
  Value hasNext = math.isLess(next, count);
  SmallVector<Type> types(ValueRange(elements).getTypes());
  auto loads = scf::IfOp::create(builder, math.loc, types, hasNext,
                                 /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard inLoads(builder);
    builder.setInsertionPointToStart(loads.thenBlock());
    Value term = math.add(firstTerm, math.mul(next, schedule.blockK));
    elements = loaderA.load(math, term);
    llvm::append_range(elements, loaderB.load(math, term));
    scf::YieldOp::create(builder, math.loc, elements);
    builder.setInsertionPointToStart(loads.elseBlock());
    for (auto [element, type] : llvm::zip_equal(elements, types))
      element = math.zero(type);
    scf::YieldOp::create(builder, math.loc, elements);
  }
  auto bufferOf = [&](Value index) {
    return buffers == 1 ? zero : math.toIndex(math.rem(index, 2));
  };
  SmallVector<Value> added = compute.multiply(
      math, tileA, tileB, bufferOf(step), loop.getRegionIterArgs());
  if (buffers == 1)
    gpu::BarrierOp::create(builder, math.loc);
  auto stores = scf::IfOp::create(builder, math.loc, hasNext);
  {
    OpBuilder::InsertionGuard inStores(builder);
    builder.setInsertionPoint(stores.thenYield());
    store(loads.getResults(), bufferOf(next));
  }
  gpu::BarrierOp::create(builder, math.loc);
  scf::YieldOp::create(builder, math.loc, added);
  return SmallVector<Value>(loop.getResults());
}

GPUKernel ProblemEmitter::emitTiles(StringRef name) {
  SmallVector<GemmRole> roles{RoleA, RoleB};
  if (!isSplit())
    roles.push_back(RoleC);
  if (!isSplit() && problem.operands[RoleBias] >= 0)
    roles.push_back(RoleBias);
  GPUKernel kernel =
      createKernel(name, roles, isSplit(), tiles(), schedule.threads());
  Block &body = kernel.func.getBody().front();
  SmallVector<Value> pointers(body.args_begin(), body.args_end());
  std::unique_ptr<GemmOperand> a = createOperand(RoleA, pointers[0]);
  std::unique_ptr<GemmOperand> b = createOperand(RoleB, pointers[1]);

  int64_t covered =
      plan.splits * llvm::alignTo(plan.termsPerSplit, schedule.blockK);
  Value thread = getId(/*ofBlock=*/false);
  Place place = placeBlock(getId(/*ofBlock=*/true));
  auto makeLoader = [&](const GemmOperand &operand, GemmAxis axis, Value first,
                        int64_t lines) {
    AddressPart base = operand.locate(math, BatchAxis, place.batch);
    return TileLoader(math, operand, schedule, thread,
                      {axis, first, lines, covered == terms ? 0 : terms, base});
  };
  TileLoader loaderA = makeLoader(*a, RowAxis, place.row, rows);
  TileLoader loaderB = makeLoader(*b, ColumnAxis, place.column, columns);
  std::unique_ptr<ComputeStep> compute =
      createFloatCompute(math, schedule, thread);
  SmallVector<Value> sums = emitSum(*compute, loaderA, loaderB, kernel.func,
                                    math.mul(place.split, plan.termsPerSplit));

  ResultWriter writer =
      isSplit() ? ResultWriter(std::make_unique<FloatOperand>(
                                   scratchMap(), pointers[2], 0, false),
                               nullptr, 0)
                : createWriter(ArrayRef(pointers).drop_front(2));
  writer.setBase(math, place.batch, place.split);
  compute->forEachResult(
      math, sums, [&](Value row, Value column, Value elements) {
        Value rowIndex = math.add(place.row, row),
              columnIndex = math.add(place.column, column);
        Value rowMask =
            rows % schedule.blockM == 0 ? Value() : math.isLess(rowIndex, rows);
        writer.write(math, rowIndex, columnIndex, elements, rowMask,
                     columns % schedule.blockN == 0 ? 0 : columns);
      });
  gpu::ReturnOp::create(builder, math.loc);
  return kernel;
}

int64_t ProblemEmitter::reductionWidth() const {
  return std::gcd<int64_t>(4, columns);
}

GPUKernel ProblemEmitter::emitReduction(StringRef name) {
  SmallVector<GemmRole> roles{RoleC};
  if (problem.operands[RoleBias] >= 0)
    roles.push_back(RoleBias);
  int64_t width = reductionWidth(), results = batch * rows * columns;
  int64_t vectors = results / width;
  GPUKernel kernel =
      createKernel(name, roles, /*hasScratch=*/true,
                   llvm::divideCeil(vectors, kReduceThreads), kReduceThreads);
  Block &body = kernel.func.getBody().front();
  SmallVector<Value> pointers(body.args_begin(), body.args_end());
  FloatOperand scratch(scratchMap(), pointers.back(), 0, /*isConstant=*/true);
  Value id = math.add(math.mul(getId(/*ofBlock=*/true), kReduceThreads),
                      getId(/*ofBlock=*/false));
  Value mask =
      vectors % kReduceThreads == 0 ? Value() : math.isLess(id, vectors);
  Value flat = math.mul(id, width), line = math.div(flat, columns);
  Value column = math.rem(flat, columns), row = math.rem(line, rows),
        batchIndex = math.div(line, rows);
  AddressPart base = scratch.locate(math, BatchAxis, batchIndex);
  base = GemmOperand::combine(math, base, scratch.locate(math, RowAxis, row));
  base = GemmOperand::combine(math, base,
                              scratch.locate(math, ColumnAxis, column));
  auto loadSplit = [&](Value split) {
    return scratch.load(
        math,
        GemmOperand::combine(math, base, scratch.locate(math, SumAxis, split)),
        mask, width);
  };
  auto loop = scf::ForOp::create(builder, math.loc, math.constant(1),
                                 math.constant(plan.splits), math.constant(1),
                                 ValueRange{loadSplit(math.constant(0))});
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    Value sum =
        arith::AddFOp::create(builder, math.loc, loop.getRegionIterArg(0),
                              loadSplit(loop.getInductionVar()));
    scf::YieldOp::create(builder, math.loc, sum);
  }
  ResultWriter writer = createWriter(pointers);
  writer.setBase(math, batchIndex, Value());
  writer.write(math, row, column, loop.getResult(0), mask, /*columns=*/0);
  gpu::ReturnOp::create(builder, math.loc);
  return kernel;
}

LogicalResult aal::emitGemmProblem(const GemmProblem &problem,
                                   const GemmPlan &plan,
                                   ArrayRef<GemmOperandInfo> operands,
                                   gpu::GPUModuleOp module, StringRef name,
                                   Location loc,
                                   SmallVectorImpl<GPUKernel> &kernels) {
  ProblemEmitter emitter(problem, plan, operands, module, loc);
  if (failed(emitter.check()))
    return failure();
  kernels.push_back(emitter.emitTiles(name));
  if (plan.splits > 1)
    kernels.push_back(emitter.emitReduction((name + "_sum").str()));
  return success();
}
