//===- AALInterfaces.cpp - the storage policy interface -------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Dialect/AAL/IR/AALInterfaces.h"

using namespace mlir;
using namespace mlir::aal;

#include "aal/Dialect/AAL/IR/AALAttrInterfaces.cpp.inc"
