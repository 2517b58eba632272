//===- HostTensorTest.cpp - tensors in memory -----------------------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "aal/Support/HostTensor.h"
#include "gtest/gtest.h"
#include <cmath>
#include <limits>

using namespace llvm;
using namespace mlir::aal;

namespace {

TEST(HostTensor, ZeroAlignedAndMovable) {
  HostTensor tensor(TensorDType::F32, {3, 5});
  EXPECT_EQ(tensor.getNumBytes(), 60u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(tensor.getData()) % 64, 0u);
  for (float value : tensor.getElements<float>())
    EXPECT_EQ(value, 0.0f);
  char *data = tensor.getData();
  HostTensor moved = std::move(tensor);
  EXPECT_EQ(moved.getData(), data);
  EXPECT_EQ(moved.getNumElements(), 15);
  EXPECT_EQ(HostTensor(TensorDType::I64, {}).getNumElements(), 1);
  EXPECT_EQ(HostTensor(TensorDType::I64, {0, 7}).getNumBytes(), 0u);
}

TEST(HostTensor, FillAndReadEveryType) {
  for (TensorDType dtype :
       {TensorDType::Bool, TensorDType::U8, TensorDType::I8,
        TensorDType::F8E4M3, TensorDType::F8E5M2, TensorDType::U16,
        TensorDType::I16, TensorDType::F16, TensorDType::BF16, TensorDType::U32,
        TensorDType::I32, TensorDType::F32, TensorDType::U64, TensorDType::I64,
        TensorDType::F64}) {
    HostTensor tensor(dtype, {3});
    fillTensor(tensor, 1);
    EXPECT_EQ(readElement(tensor.view("t"), 2), 1) << stringify(dtype).str();
    EXPECT_FALSE(findNonFinite(tensor.view("t")));
    if (!isFloat(dtype))
      continue;
    fillTensor(tensor, NAN);
    EXPECT_TRUE(std::isnan(readElement(tensor.view("t"), 0)));
    EXPECT_EQ(findNonFinite(tensor.view("t")), 0);
  }
}

TEST(HostTensor, FindsTheFirstNonFinite) {
  HostTensor tensor(TensorDType::F32, {2, 3});
  tensor.getElements<float>()[4] = std::numeric_limits<float>::infinity();
  tensor.getElements<float>()[5] = NAN;
  EXPECT_EQ(findNonFinite(tensor.view("t")), 4);
}

TEST(HostTensor, CopyUnderAnotherShape) {
  HostTensor source(TensorDType::I64, {1});
  fillTensor(source, 42);
  HostTensor copy = HostTensor::copyOf(source.view("t"), {});
  EXPECT_TRUE(copy.getShape().empty());
  EXPECT_EQ(readElement(copy.view("t"), 0), 42);
}

} // namespace
