//===- DriverCall.h - one call of an entry point ----------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_EMULATED_DRIVERCALL_H
#define AAL_EMULATED_DRIVERCALL_H

#include "CudaDriver.h"
#include "Device.h"
#include <mutex>

/// Leaves the entry point with the code of `expression` if that has failed.
#define AAL_TRY(expression)                                                    \
  do {                                                                         \
    if (Result code = (expression))                                            \
      return code;                                                             \
  } while (false)

namespace aal::emulated {

/// One call of an entry point: holds the lock and says whether it may go on.
class Call {
public:
  enum Needs { LastFault, Nothing, Initialised, Context };

  explicit Call(Needs needs = Context);

  Result result = Success;

private:
  static std::recursive_mutex &mutex();
  /// Never destroyed: modules must not outlive LLVM's own statics.
  static Device &instance();
  std::lock_guard<std::recursive_mutex> lock;

public:
  Device &device;
};

/// A call that adds to a stream; a null handle stands for the default one.
class StreamCall : public Call {
public:
  explicit StreamCall(CUstream handle);

  Stream *stream; // exists where `result` is success
};

} // namespace aal::emulated

#endif // AAL_EMULATED_DRIVERCALL_H
