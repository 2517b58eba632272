//===- ConvolutionCall.h - one convolution of oneDNN ------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//
//
// The library chooses the layout of each operand; where it is not the caller's,
// a reorder before or after the convolution changes it in the workspace.
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_CONVOLUTIONCALL_H
#define AAL_RUNTIME_CONVOLUTIONCALL_H

#include "aal/Runtime/IRInterface.h"
#include <dnnl.h>
#include <string>
#include <vector>

namespace aal {

/// An operand in the caller's layout, in the library's, and the way between.
struct ConvolutionOperand {
  dnnl_memory_t user = nullptr, library = nullptr;
  dnnl_primitive_t reorder = nullptr;
  size_t workspaceOffset = 0;
  bool isOutput = false, readsOld = false;

  ConvolutionOperand() = default;
  ConvolutionOperand(const ConvolutionOperand &) = delete;
  ConvolutionOperand &operator=(const ConvolutionOperand &) = delete;
  ~ConvolutionOperand();
};

/// Planned for the threads that OpenMP offers when it is created. Runs on one
/// thread at a time.
class ConvolutionCall {
public:
  enum Index { Source, Weights, Destination, Bias };

  ConvolutionCall() = default;
  ConvolutionCall(const ConvolutionCall &) = delete;
  ConvolutionCall &operator=(const ConvolutionCall &) = delete;
  ~ConvolutionCall();

  /// The operand `given`, if not -1, is run on in the library's layout.
  dnnl_status_t create(const AalConvolution &convolution, int given = -1);
  /// `pointers` in the order of Index.
  dnnl_status_t run(void *const *pointers, char *workspace);
  /// Makes `operand` that of a caller's tensor, to put it in the layout that
  /// this call has for its operand `index`. Returns the bytes of that layout.
  dnnl_status_t createShared(int index, ConvolutionOperand &operand,
                             size_t &bytes);
  /// Puts `from` in that layout at `to`.
  dnnl_status_t runShared(ConvolutionOperand &operand, void *from, void *to);

  size_t getWorkspaceBytes() const { return workspaceBytes; }
  const std::string &getImplementation() const { return implementation; }

private:
  dnnl_status_t describe(dnnl_memory_desc_t *user) const;
  dnnl_status_t createDesc(const dnnl_memory_desc_t *any);
  dnnl_status_t createOperand(int index, const dnnl_memory_desc_t &user,
                              bool isGiven);
  dnnl_status_t createReorder(dnnl_primitive_t &primitive, dnnl_memory_t from,
                              dnnl_memory_t to);
  const dnnl_memory_desc_t *getWanted(int index) const;
  dnnl_status_t execute(dnnl_primitive_t primitive,
                        std::vector<dnnl_exec_arg_t> arguments);
  size_t reserve(size_t bytes);

  AalConvolution desc = {};
  dnnl_engine_t engine = nullptr;
  dnnl_stream_t stream = nullptr;
  dnnl_primitive_desc_t primitiveDesc = nullptr;
  dnnl_primitive_t primitive = nullptr;
  dnnl_memory_t scratchpad = nullptr;
  size_t scratchpadOffset = 0, workspaceBytes = 0;
  ConvolutionOperand operands[4];
  dnnl_primitive_t reorderBack = nullptr;
  std::string implementation;
};

} // namespace aal

#define AAL_TRY(call)                                                          \
  do {                                                                         \
    dnnl_status_t status = (call);                                             \
    if (status != dnnl_success)                                                \
      return status;                                                           \
  } while (false)

#endif // AAL_RUNTIME_CONVOLUTIONCALL_H
