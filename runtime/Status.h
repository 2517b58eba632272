//===- Status.h - oneDNN's status codes as messages -------------*- C++ -*-===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#ifndef AAL_RUNTIME_STATUS_H
#define AAL_RUNTIME_STATUS_H

#include <dnnl.h>
#include <dnnl_debug.h>
#include <string>

namespace aal {

/// Null on success, else a message that lives until the thread's next call.
inline const char *statusMessage(const char *function, dnnl_status_t status) {
  static thread_local std::string message;
  if (status == dnnl_success)
    return nullptr;
  message = std::string(function) + " failed: " + dnnl_status2str(status);
  return message.c_str();
}

} // namespace aal

#endif // AAL_RUNTIME_STATUS_H
