//===- FakeCublasLt.cpp - a cuBLASLt that fails on demand -----------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "FakeCublasLt.h"
#include "CublasLt.h"
#include "FakeCalls.h"
#include <algorithm>
#include <cstring>
#include <dlfcn.h>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace aal;

namespace {

constexpr int kInvalidValue = 7, kExecutionFailed = 13, kNotSupported = 15;
/// What every algorithm needs, to see that it gets it.
constexpr size_t kWorkspaceBytes = 1000;

/// A handle, a description, a layout or a preference.
struct Object {
  std::map<int, std::string> attributes; // as bytes
  uint64_t rows = 0, columns = 0;
  int64_t leadingDimension = 0;

  template <typename T>
  T get(int attribute, T missing) const {
    auto it = attributes.find(attribute);
    if (it == attributes.end() || it->second.size() != sizeof(T))
      return missing;
    T value;
    std::memcpy(&value, it->second.data(), sizeof(T));
    return value;
  }
};

struct State {
  FakeCalls calls{"AAL_FAKE_CUBLASLT_FAIL"};
  std::set<Object *> objects;

  ~State() { calls.report("fake cuBLASLt", objects.size()); }

  int enter(const char *function) { return calls.enter(function); }
  int misused(const std::string &what) {
    calls.misused(what);
    return kInvalidValue;
  }
  int create(void **handle, const char *function) {
    if (int status = enter(function))
      return status;
    *handle = *objects.insert(new Object).first;
    return 0;
  }
  /// Ends an object, also where a failure is reported.
  int destroy(void *handle, const char *function) {
    int status = enter(function);
    auto *object = static_cast<Object *>(handle);
    if (!objects.erase(object))
      return misused(function);
    delete object;
    return status;
  }
  int set(void *handle, int attribute, const void *value, size_t bytes,
          const char *function) {
    if (int status = enter(function))
      return status;
    auto *object = static_cast<Object *>(handle);
    if (!objects.count(object))
      return misused(function);
    object->attributes[attribute].assign(static_cast<const char *>(value),
                                         bytes);
    return 0;
  }
  bool isAlive(void *handle) const {
    return objects.count(static_cast<Object *>(handle));
  }
};

State &state() {
  static State instance;
  return instance;
}

/// A matrix of columns in the memory of the device, copied as a whole.
class Matrix {
public:
  Matrix(const Object &layout, const void *address)
      : layout(layout), address(reinterpret_cast<uint64_t>(address)),
        batch(layout.get<int32_t>(CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, 1)),
        batchStride(layout.get<int64_t>(
            CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET, 0)) {}

  bool isValid() const {
    return layout.rows > 0 && layout.columns > 0 && batch > 0 &&
           batchStride >= 0 &&
           layout.leadingDimension >= static_cast<int64_t>(layout.rows);
  }
  bool read();
  bool write() const;
  float &at(int64_t b, int64_t row, int64_t column) {
    return values[(b * layout.columns + column) * layout.rows + row];
  }

  const Object &layout;
  uint64_t address;
  int32_t batch;
  int64_t batchStride;

private:
  /// Copies a column at a time, as the rest of the memory is not the matrix's.
  template <typename Copy>
  bool forEachColumn(Copy copy) const {
    for (int64_t b = 0; b < batch; ++b)
      for (uint64_t column = 0; column < layout.columns; ++column)
        if (!copy(address + sizeof(float) * (b * batchStride +
                                             column * layout.leadingDimension),
                  (b * layout.columns + column) * layout.rows))
          return false;
    return true;
  }

  std::vector<float> values;
};

/// The driver whose memory it is: the emulated device where a process has that,
/// else nothing, for plain memory of the host.
struct Memory {
  int (*copyIn)(uint64_t, const void *, size_t, void *) = nullptr;
  int (*copyOut)(void *, uint64_t, size_t, void *) = nullptr;
  int (*synchronize)(void *stream) = nullptr;

  Memory() {
    void *driver = dlopen(AAL_EMULATED_DRIVER, RTLD_NOW | RTLD_NOLOAD);
    if (!driver)
      return;
    copyIn = reinterpret_cast<decltype(copyIn)>(
        dlsym(driver, "cuMemcpyHtoDAsync_v2"));
    copyOut = reinterpret_cast<decltype(copyOut)>(
        dlsym(driver, "cuMemcpyDtoHAsync_v2"));
    synchronize = reinterpret_cast<decltype(synchronize)>(
        dlsym(driver, "cuStreamSynchronize"));
  }
  /// Without a context, no memory is the emulated device's.
  static bool isElsewhere(int error) { return error == 3 || error == 201; }
  static bool isFine(int error) { return error == 0 || isElsewhere(error); }

  bool waitFor(void *stream) const {
    return !synchronize || isFine(synchronize(stream));
  }
  bool write(uint64_t to, const void *from, size_t bytes) const {
    int error = copyIn ? copyIn(to, from, bytes, nullptr) : 3;
    if (isElsewhere(error))
      std::memcpy(reinterpret_cast<void *>(to), from, bytes);
    return isFine(error);
  }
  bool read(void *to, uint64_t from, size_t bytes) const {
    int error = copyOut ? copyOut(to, from, bytes, nullptr) : 3;
    if (isElsewhere(error))
      std::memcpy(to, reinterpret_cast<const void *>(from), bytes);
    return isFine(error);
  }
};

bool Matrix::read() {
  values.resize(batch * layout.columns * layout.rows);
  Memory memory;
  return forEachColumn([&](uint64_t from, size_t index) {
    return memory.read(&values[index], from, layout.rows * sizeof(float));
  });
}

bool Matrix::write() const {
  Memory memory;
  return forEachColumn([&](uint64_t to, size_t index) {
    return memory.write(to, &values[index], layout.rows * sizeof(float));
  });
}

bool transposes(const Object &desc, int attribute) {
  return desc.get<int32_t>(attribute, CUBLAS_OP_N) == CUBLAS_OP_T;
}

/// Whether the shapes fit each other.
bool isProduct(const Object &desc, const Object &a, const Object &b,
               const Object &c) {
  bool ta = transposes(desc, CUBLASLT_MATMUL_DESC_TRANSA),
       tb = transposes(desc, CUBLASLT_MATMUL_DESC_TRANSB);
  return (ta ? a.columns : a.rows) == c.rows &&
         (tb ? b.rows : b.columns) == c.columns &&
         (ta ? a.rows : a.columns) == (tb ? b.columns : b.rows);
}

void multiply(const Object &desc, float alpha, Matrix &a, Matrix &b, float beta,
              Matrix &c) {
  bool ta = transposes(desc, CUBLASLT_MATMUL_DESC_TRANSA),
       tb = transposes(desc, CUBLASLT_MATMUL_DESC_TRANSB);
  uint64_t terms = ta ? a.layout.rows : a.layout.columns;
  for (int64_t z = 0; z < c.batch; ++z)
    for (uint64_t j = 0; j < c.layout.columns; ++j)
      for (uint64_t i = 0; i < c.layout.rows; ++i) {
        double sum = 0;
        for (uint64_t k = 0; k < terms; ++k)
          sum += double(ta ? a.at(z, k, i) : a.at(z, i, k)) *
                 (tb ? b.at(z, j, k) : b.at(z, k, j));
        float &to = c.at(z, i, j);
        // What beta 0 ignores may be no number.
        to = static_cast<float>(alpha * sum + (beta == 0 ? 0 : beta * to));
      }
}

} // namespace

extern "C" {

const int aalEmulatedCublasLt = 1;

void aalFakeBlasReset() { state().calls.reset(); }
void aalFakeBlasFail(const char *function, int64_t call, int status) {
  state().calls.fail(function, call, status);
}
int64_t aalFakeBlasCalls(const char *function) {
  return state().calls.getCount(function);
}
int aalFakeBlasHasFailed() { return state().calls.hasFailure(); }
int64_t aalFakeBlasLiveObjects() { return state().objects.size(); }
const char *aalFakeBlasMisuse() { return state().calls.getMisuse(); }

const char *cublasLtGetStatusName(int status) {
  static const std::map<int, const char *> names = {
      {0, "CUBLAS_STATUS_SUCCESS"},
      {1, "CUBLAS_STATUS_NOT_INITIALIZED"},
      {3, "CUBLAS_STATUS_ALLOC_FAILED"},
      {kInvalidValue, "CUBLAS_STATUS_INVALID_VALUE"},
      {kExecutionFailed, "CUBLAS_STATUS_EXECUTION_FAILED"},
      {kNotSupported, "CUBLAS_STATUS_NOT_SUPPORTED"}};
  auto it = names.find(status);
  return it == names.end() ? nullptr : it->second;
}
const char *cublasLtGetStatusString(int status) {
  return status == kExecutionFailed ? "the GPU program failed to execute"
                                    : cublasLtGetStatusName(status);
}
int cublasLtCreate(void **handle) { return state().create(handle, __func__); }
int cublasLtDestroy(void *handle) { return state().destroy(handle, __func__); }
int cublasLtMatmulDescCreate(void **desc, int computeType, int scaleType) {
  if (computeType != CUBLAS_COMPUTE_32F || scaleType != CUDA_R_32F)
    return state().misused("expected a product in f32");
  return state().create(desc, __func__);
}
int cublasLtMatmulDescDestroy(void *desc) {
  return state().destroy(desc, __func__);
}
int cublasLtMatmulDescSetAttribute(void *desc, int attribute, const void *value,
                                   size_t bytes) {
  return state().set(desc, attribute, value, bytes, __func__);
}
int cublasLtMatrixLayoutCreate(void **layout, int type, uint64_t rows,
                               uint64_t columns, int64_t leadingDimension) {
  if (type != CUDA_R_32F)
    return state().misused("expected a matrix of f32");
  if (int status = state().create(layout, __func__))
    return status;
  auto *object = static_cast<Object *>(*layout);
  object->rows = rows;
  object->columns = columns;
  object->leadingDimension = leadingDimension;
  return 0;
}
int cublasLtMatrixLayoutDestroy(void *layout) {
  return state().destroy(layout, __func__);
}
int cublasLtMatrixLayoutSetAttribute(void *layout, int attribute,
                                     const void *value, size_t bytes) {
  return state().set(layout, attribute, value, bytes, __func__);
}
int cublasLtMatmulPreferenceCreate(void **preference) {
  return state().create(preference, __func__);
}
int cublasLtMatmulPreferenceDestroy(void *preference) {
  return state().destroy(preference, __func__);
}
int cublasLtMatmulPreferenceSetAttribute(void *preference, int attribute,
                                         const void *value, size_t bytes) {
  return state().set(preference, attribute, value, bytes, __func__);
}

int cublasLtMatmulAlgoGetHeuristic(void *handle, void *desc, void *a, void *b,
                                   void *c, void *d, void *preference,
                                   int requested,
                                   cublasLtMatmulHeuristicResult_t *results,
                                   int *found) {
  State &s = state();
  if (int status = s.enter(__func__))
    return status;
  for (void *object : {handle, desc, a, b, c, d, preference})
    if (!s.isAlive(object))
      return s.misused(__func__);
  *found = 0;
  auto &wanted = *static_cast<Object *>(preference);
  if (requested < 1 ||
      wanted.get<uint64_t>(CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, 0) <
          kWorkspaceBytes)
    return kNotSupported;
  // The algorithm holds what was promised: alignments.
  cublasLtMatmulAlgo_t &algo = results->algo;
  for (int i = 0; i < 4; ++i)
    algo.data[i] = wanted.get<uint32_t>(
        CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES + i, 256);
  results->workspaceSize = kWorkspaceBytes;
  results->state = 0;
  *found = 1;
  return 0;
}

int cublasLtMatmul(void *handle, void *desc, const void *alpha, const void *a,
                   void *aLayout, const void *b, void *bLayout,
                   const void *beta, const void *c, void *cLayout, void *d,
                   void *dLayout, const cublasLtMatmulAlgo_t *algo,
                   void *workspace, size_t workspaceBytes, void *stream) {
  State &s = state();
  if (int status = s.enter(__func__))
    return status;
  for (void *object : {handle, desc, aLayout, bLayout, cLayout, dLayout})
    if (!s.isAlive(object))
      return s.misused(__func__);
  const void *addresses[] = {a, b, c, d};
  for (int i = 0; i < 4; ++i)
    if (reinterpret_cast<uint64_t>(addresses[i]) % algo->data[i])
      return s.misused("an address is not aligned as promised");
  if (workspaceBytes < kWorkspaceBytes ||
      reinterpret_cast<uint64_t>(workspace) % 256)
    return s.misused("the workspace is not what the algorithm needs");
  if (c != d || cLayout != dLayout)
    return s.misused("expected a product in place");
  Matrix left(*static_cast<Object *>(aLayout), a);
  Matrix right(*static_cast<Object *>(bLayout), b);
  Matrix result(*static_cast<Object *>(cLayout), c);
  auto &description = *static_cast<Object *>(desc);
  if (!left.isValid() || !right.isValid() || !result.isValid() ||
      left.batch != result.batch || right.batch != result.batch ||
      !isProduct(description, left.layout, right.layout, result.layout))
    return s.misused("layouts are not those of a product");
  std::vector<char> scribble(workspaceBytes, '\xff');
  Memory memory;
  if (!memory.waitFor(stream) || !left.read() || !right.read() ||
      !result.read() ||
      !memory.write(reinterpret_cast<uint64_t>(workspace), scribble.data(),
                    workspaceBytes))
    return kExecutionFailed;
  multiply(description, *static_cast<const float *>(alpha), left, right,
           *static_cast<const float *>(beta), result);
  return result.write() ? 0 : kExecutionFailed;
}

} // extern "C"
