//===- Signature.h - what a step takes and gives ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_TRAINING_SIGNATURE_H
#define AAL_TRAINING_SIGNATURE_H

#include "aal/Dialect/AAL/IR/Roles.h"
#include "aal/Support/HostTensor.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::aal {

/// Float attribute on a dropout_mask argument: the chance that an element is
/// kept.
inline constexpr llvm::StringLiteral kKeepProbabilityAttrName =
    "aal.keep_probability";

/// One argument or result, as the tools see it.
template <typename RoleT>
struct TensorInfo {
  RoleT role;
  std::string name;
  TensorDType dtype;
  std::vector<int64_t> shape;

  /// "F32[2, 3]".
  std::string describe() const { return describeTensor(dtype, shape); }
};

struct ArgumentInfo : TensorInfo<ArgumentRole> {
  std::optional<double> keepProbability;
};

struct ResultInfo : TensorInfo<ResultRole> {
  /// The name of this result in a file: "loss", "grad/<name>" for a gradient,
  /// the plain name for all others.
  std::string getKey() const;
};

/// The arguments and results of one function, in order.
struct Signature {
  std::vector<ArgumentInfo> arguments;
  std::vector<ResultInfo> results;

  /// Reads and checks the signature of `func`. In a file all tensors share one
  /// name space, so no two arguments may have one name, whatever their roles,
  /// and no two results one key.
  static llvm::Expected<Signature> read(func::FuncOp func);

  std::optional<size_t> findArgument(ArgumentRole role,
                                     llvm::StringRef name) const;
  /// The first argument of `role`.
  std::optional<size_t> findArgument(ArgumentRole role) const;
  std::optional<size_t> findResult(ResultRole role) const;
};

/// The element type of a file that holds elements of `type`, or none.
std::optional<TensorDType> toTensorDType(Type type);

/// True if `tensor` can stand for one of `dtype` and `shape`. One element in
/// one dimension stands for a scalar too, since some writers know no scalars.
bool matches(const TensorView &tensor, TensorDType dtype,
             llvm::ArrayRef<int64_t> shape);

} // namespace mlir::aal

#endif // AAL_TRAINING_SIGNATURE_H
