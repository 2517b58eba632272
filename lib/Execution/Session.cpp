//===- Session.cpp - compile a function once, run it many times -----------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Execution/Session.h"
#include "Executable.h"
#include "aal/Dialect/AAL/IR/AALDialect.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Transforms/FuncBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/Transforms/AllInterfaces.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/SCF/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include <chrono>

using namespace mlir;
using namespace mlir::aal;

void aal::registerExecutionDialects(DialectRegistry &registry) {
  registry.insert<AALDialect, affine::AffineDialect, arith::ArithDialect,
                  bufferization::BufferizationDialect, cf::ControlFlowDialect,
                  func::FuncDialect, gpu::GPUDialect, linalg::LinalgDialect,
                  LLVM::LLVMDialect, math::MathDialect, memref::MemRefDialect,
                  NVVM::NVVMDialect, scf::SCFDialect, tensor::TensorDialect,
                  vector::VectorDialect>();
  arith::registerBufferizableOpInterfaceExternalModels(registry);
  bufferization::func_ext::registerBufferizableOpInterfaceExternalModels(
      registry);
  linalg::registerAllDialectInterfaceImplementations(registry);
  scf::registerBufferizableOpInterfaceExternalModels(registry);
  tensor::registerBufferizableOpInterfaceExternalModels(registry);
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
}

struct Session::Impl {
  std::vector<TensorSpec> inputs, outputs;
  std::unique_ptr<CompiledProgram> program;
  double compileSeconds = 0;
};

Session::Session(std::unique_ptr<Impl> impl) : impl(std::move(impl)) {}
Session::~Session() = default;
llvm::ArrayRef<TensorSpec> Session::getInputs() const { return impl->inputs; }
llvm::ArrayRef<TensorSpec> Session::getOutputs() const { return impl->outputs; }
std::vector<LaunchProfile> Session::getProfile() const {
  return impl->program->getProfile();
}
llvm::ArrayRef<GPUKernelResources> Session::getResources() const {
  return impl->program->getResources();
}
llvm::Error Session::close() { return impl->program->close(); }

SessionStats Session::getStats() const {
  SessionStats stats = impl->program->getStats();
  stats.compileSeconds = impl->compileSeconds;
  return stats;
}

llvm::Error Session::checkDevice(const SessionOptions &options) {
  return options.device == DeviceKind::CPU ? llvm::Error::success()
                                           : checkGPUDevice(options);
}

static TensorSpec makeSpec(Type type, DictionaryAttr attrs) {
  TensorSpec spec;
  auto tensor = cast<RankedTensorType>(type);
  spec.shape.assign(tensor.getShape().begin(), tensor.getShape().end());
  spec.elementType = tensor.getElementType();
  spec.bytes = tensor.getNumElements() * elementBytes(spec.elementType);
  auto get = [&](StringRef name) {
    auto attr = attrs ? attrs.getAs<StringAttr>(name) : StringAttr();
    return attr ? attr.getValue().str() : std::string();
  };
  spec.name = get(kNameAttrName);
  spec.role = get(kRoleAttrName);
  return spec;
}

/// Compiles a copy of `source` in a module of its own.
static LogicalResult compile(func::FuncOp source, const SessionOptions &options,
                             std::unique_ptr<CompiledProgram> &compiled,
                             std::vector<TensorSpec> &inputs,
                             std::vector<TensorSpec> &outputs) {
  if (source.isExternal() || !source.getBody().hasOneBlock())
    return source.emitOpError() << "expected a body of one block";
  OwningOpRef<ModuleOp> module(ModuleOp::create(source.getLoc()));
  OpBuilder b = OpBuilder::atBlockEnd(module->getBody());
  auto func = cast<func::FuncOp>(b.clone(*source));
  for (auto [index, type] : llvm::enumerate(func.getResultTypes())) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!tensor || !tensor.hasStaticShape() ||
        !isSupportedElementType(tensor.getElementType()))
      return source.emitOpError()
             << "result #" << index
             << ": expected a static-shape tensor of a standard element type, "
                "found "
             << type;
  }
  ProgramOptions programOptions;
  programOptions.joinLoopNests = options.fuse;
  programOptions.schedule = options.schedule;
  FailureOr<std::unique_ptr<Program>> program =
      buildProgram(func, programOptions);
  if (failed(program))
    return failure();
  for (auto [index, type] : llvm::enumerate(func.getArgumentTypes()))
    inputs.push_back(makeSpec(type, func.getArgAttrDict(index)));
  for (auto [index, type] : llvm::enumerate(func.getResultTypes()))
    outputs.push_back(makeSpec(type, func.getResultAttrDict(index)));
  auto keep = [&](auto result) -> LogicalResult {
    if (failed(result))
      return failure();
    compiled = std::move(*result);
    return success();
  };
  if (options.device == DeviceKind::CPU)
    return keep(Executable::create(**program, options));
  return keep(compileForGPU(**program, inputs, outputs, options));
}

llvm::Expected<std::unique_ptr<Session>>
Session::create(ModuleOp module, StringRef function,
                const SessionOptions &options) {
  auto start = std::chrono::steady_clock::now();
  MLIRContext *context = module.getContext();
  DialectRegistry registry;
  registerExecutionDialects(registry);
  context->appendDialectRegistry(registry);
  for (StringRef name : registry.getDialectNames())
    context->getOrLoadDialect(name);

  // The first error is the cause; it becomes the one line of the result.
  std::string message;
  ScopedDiagnosticHandler handler(context, [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error &&
        message.empty()) {
      llvm::raw_string_ostream stream(message);
      if (!isa<UnknownLoc>(diagnostic.getLocation()))
        stream << diagnostic.getLocation() << ": ";
      stream << diagnostic;
    }
    return success();
  });
  auto func = module.lookupSymbol<func::FuncOp>(function);
  if (!func)
    return llvm::createStringError("expected a function named '" + function +
                                   "', found none");
  auto impl = std::make_unique<Impl>();
  if (failed(
          compile(func, options, impl->program, impl->inputs, impl->outputs)))
    return llvm::createStringError(message.empty() ? "'" + function.str() +
                                                         "' cannot be compiled"
                                                   : message);
  std::chrono::duration<double> seconds =
      std::chrono::steady_clock::now() - start;
  impl->compileSeconds = seconds.count();
  return std::unique_ptr<Session>(new Session(std::move(impl)));
}

llvm::Error Session::run(llvm::ArrayRef<const void *> inputs,
                         llvm::ArrayRef<void *> outputs) {
  if (inputs.size() != impl->inputs.size() ||
      outputs.size() != impl->outputs.size())
    return llvm::createStringError(
        "expected %zu inputs and %zu outputs, found %zu and %zu",
        impl->inputs.size(), impl->outputs.size(), inputs.size(),
        outputs.size());
  return impl->program->run(inputs, outputs);
}
