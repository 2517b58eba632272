//===- LayoutCopies.cpp - copies of layout ops ----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "LayoutCopies.h"
#include "aal/Analysis/StructuredOps.h"
#include "aal/Dialect/AAL/IR/Roles.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace mlir::aal;

Value LayoutCopies::copy(Value start, ArrayRef<Operation *> layout,
                         Operation *before, bool isBackward) {
  OpBuilder builder(before);
  Value value = start;
  for (Operation *op : layout) {
    auto [it, isNew] = copies.try_emplace(op);
    if (isNew) {
      IRMapping mapping;
      mapping.map(getLayoutSource(op)->get(), value);
      Operation *copy = builder.clone(*op, mapping);
      if (isBackward)
        copy->setAttr(kBackwardAttrName, builder.getUnitAttr());
      it->second = copy->getResult(0);
    }
    value = it->second;
  }
  return value;
}
