//===- Toolkit.cpp - libdevice and tools of the CUDA toolkit --------------===//
//
// Part of the aal project, under the MIT License. See LICENSE.
// SPDX-License-Identifier: MIT
//
//===----------------------------------------------------------------------===//

#include "Toolkit.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Regex.h"

using namespace llvm;
using namespace mlir::aal;

static Error makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

Toolkit::Toolkit(StringRef folder) : isGiven(!folder.empty()) {
  if (isGiven) {
    folders.push_back(folder.str());
    return;
  }
  for (const char *variable : {"CUDA_ROOT", "CUDA_HOME", "CUDA_PATH"})
    if (std::optional<std::string> value = sys::Process::GetEnv(variable))
      if (!value->empty())
        folders.push_back(*value);
  folders.push_back("/usr/local/cuda");
}

Expected<std::string> Toolkit::find(StringRef what, StringRef relative) const {
  std::string places;
  for (const std::string &folder : folders) {
    SmallString<128> path(folder);
    sys::path::append(path, relative);
    if (sys::fs::exists(path))
      return std::string(path);
    places += (places.empty() ? "" : ", ") + path.str().str();
  }
  return makeError("expected " + what + " of the CUDA toolkit at " + places +
                   (isGiven ? ""
                            : "; name the toolkit's folder with the option "
                              "'toolkit' or $CUDA_HOME"));
}

Expected<std::string> Toolkit::findLibdevice() const {
  return find("libdevice", "nvvm/libdevice/libdevice.10.bc");
}

Expected<std::string> Toolkit::findTool(StringRef name) const {
  Expected<std::string> path = find(name, ("bin/" + name).str());
  if (path || isGiven)
    return path;
  ErrorOr<std::string> installed = sys::findProgramByName(name);
  if (!installed)
    return path;
  consumeError(path.takeError());
  return *installed;
}

bool Toolkit::hasAssembler() const {
  Expected<std::string> path = findTool("ptxas");
  if (path)
    return true;
  consumeError(path.takeError());
  return false;
}

bool mlir::aal::hasGPUAssembler(const std::string &toolkit) {
  return Toolkit(toolkit).hasAssembler();
}

//===----------------------------------------------------------------------===//
// Tools
//===----------------------------------------------------------------------===//

namespace {
/// A folder for the files of one run of a tool.
class ScratchFolder {
public:
  ~ScratchFolder() {
    if (!path.empty())
      sys::fs::remove_directories(path);
  }
  Error create() {
    if (std::error_code error = sys::fs::createUniqueDirectory("aal-gpu", path))
      return makeError("cannot make a temporary folder: " + error.message());
    return Error::success();
  }
  std::string file(StringRef name) const {
    SmallString<128> file(path);
    sys::path::append(file, name);
    return std::string(file);
  }
  Error write(StringRef name, StringRef text) const {
    std::error_code error;
    raw_fd_ostream stream(file(name), error);
    stream << text;
    stream.close();
    if (!error)
      error = stream.error();
    stream.clear_error();
    if (error)
      return makeError("cannot write " + file(name) + ": " + error.message());
    return Error::success();
  }
  Expected<std::string> read(StringRef name) const {
    auto buffer = MemoryBuffer::getFile(file(name), /*IsText=*/false,
                                        /*RequiresNullTerminator=*/false);
    if (!buffer)
      return makeError("cannot read " + file(name) + ": " +
                       buffer.getError().message());
    return (*buffer)->getBuffer().str();
  }

private:
  SmallString<128> path;
};
} // namespace

/// Runs a tool and returns what it printed.
static Expected<std::string> runTool(const std::string &tool,
                                     ArrayRef<std::string> arguments,
                                     const ScratchFolder &folder) {
  SmallVector<StringRef> list{tool};
  list.append(arguments.begin(), arguments.end());
  std::string log = folder.file("log");
  std::optional<StringRef> redirects[] = {StringRef(), StringRef(log),
                                          StringRef(log)};
  std::string message;
  int code =
      sys::ExecuteAndWait(tool, list, std::nullopt, redirects, 0, 0, &message);
  if (code < 0)
    return makeError("cannot run " + tool + ": " + message);
  Expected<std::string> output = folder.read("log");
  if (code == 0 || !output)
    return output;
  StringRef first = StringRef(*output).ltrim().split('\n').first;
  return makeError(sys::path::filename(tool) + " failed with status " +
                   Twine(code) + ": " + first);
}

//===----------------------------------------------------------------------===//
// ptxas
//===----------------------------------------------------------------------===//

/// Reads the output of ptxas -v.
static std::vector<GPUKernelResources> parseResources(StringRef log) {
  static const Regex entry("Compiling entry function '([^']+)'");
  static const Regex stack("([0-9]+) bytes stack frame, ([0-9]+) bytes spill "
                           "stores, ([0-9]+) bytes spill loads");
  static const Regex used("Used ([0-9]+) registers");
  static const Regex shared("([0-9]+) bytes smem");
  auto number = [](StringRef text) {
    int64_t value = 0;
    text.getAsInteger(10, value);
    return value;
  };
  std::vector<GPUKernelResources> kernels;
  SmallVector<StringRef> lines;
  log.split(lines, '\n');
  for (StringRef line : lines) {
    SmallVector<StringRef> match;
    if (entry.match(line, &match)) {
      kernels.emplace_back();
      kernels.back().name = match[1].str();
      continue;
    }
    if (kernels.empty())
      continue;
    GPUKernelResources &kernel = kernels.back();
    if (stack.match(line, &match)) {
      kernel.stackBytes = number(match[1]);
      kernel.spillStoreBytes = number(match[2]);
      kernel.spillLoadBytes = number(match[3]);
    }
    if (used.match(line, &match)) {
      kernel.registers = number(match[1]);
      if (shared.match(line, &match))
        kernel.sharedBytes = number(match[1]);
    }
  }
  return kernels;
}

Error Toolkit::assembleOnce(StringRef ptx, StringRef chip,
                            GPUImage &image) const {
  Expected<std::string> ptxas = findTool("ptxas");
  if (!ptxas)
    return ptxas.takeError();
  ScratchFolder folder;
  if (Error error = folder.create())
    return error;
  if (Error error = folder.write("kernels.ptx", ptx))
    return error;
  Expected<std::string> log =
      runTool(*ptxas,
              {"-arch=" + chip.str(), "-O3", "-v", "--split-compile", "0",
               folder.file("kernels.ptx"), "-o", folder.file("kernels.cubin")},
              folder);
  if (!log)
    return log.takeError();
  Expected<std::string> cubin = folder.read("kernels.cubin");
  if (!cubin)
    return cubin.takeError();
  image.data = std::move(*cubin);
  image.resources = parseResources(*log);
  return Error::success();
}

static int64_t getSpillBytes(const GPUKernelResources &kernel) {
  return kernel.spillStoreBytes + kernel.spillLoadBytes;
}

static int64_t getSpillBytes(const GPUImage &image) {
  int64_t bytes = 0;
  for (const GPUKernelResources &kernel : image.resources)
    bytes += getSpillBytes(kernel);
  return bytes;
}

/// Adds to each kernel of `ptx` that spills that one block on a multiprocessor
/// is enough. False where no kernel has a place for that: it has to follow the
/// number of threads.
static bool grantRegisters(std::string &ptx,
                           ArrayRef<GPUKernelResources> kernels) {
  bool isChanged = false;
  for (const GPUKernelResources &kernel : kernels) {
    if (getSpillBytes(kernel) == 0)
      continue;
    size_t entry = ptx.find(".entry " + kernel.name + "(");
    size_t body = ptx.find('{', entry);
    size_t threads = ptx.find(".maxntid", entry);
    if (entry == std::string::npos || body == std::string::npos ||
        threads >= body)
      continue;
    ptx.insert(threads, ".minnctapersm 1\n");
    isChanged = true;
  }
  return isChanged;
}

Error Toolkit::assemble(std::string &ptx, StringRef chip,
                        GPUImage &image) const {
  if (Error error = assembleOnce(ptx, chip, image))
    return error;
  std::string changed = ptx;
  if (!grantRegisters(changed, image.resources))
    return Error::success();
  GPUImage again;
  if (Error error = assembleOnce(changed, chip, again))
    return error;
  if (getSpillBytes(again) < getSpillBytes(image)) {
    image = std::move(again);
    ptx = std::move(changed);
  }
  return Error::success();
}

Expected<std::string> Toolkit::makeFatbin(StringRef cubin, StringRef ptx,
                                          StringRef chip) const {
  Expected<std::string> tool = findTool("fatbinary");
  if (!tool)
    return tool.takeError();
  ScratchFolder folder;
  if (Error error = folder.create())
    return std::move(error);
  if (Error error = folder.write("kernels.ptx", ptx))
    return std::move(error);
  if (Error error = folder.write("kernels.cubin", cubin))
    return std::move(error);
  StringRef number = chip;
  number.consume_front("sm_");
  auto image = [&](StringRef kind, StringRef file) {
    return ("--image3=kind=" + kind + ",sm=" + number +
            ",file=" + folder.file(file))
        .str();
  };
  Expected<std::string> log =
      runTool(*tool,
              {"-64", "--create", folder.file("kernels.fatbin"),
               image("elf", "kernels.cubin"), image("ptx", "kernels.ptx")},
              folder);
  if (!log)
    return log.takeError();
  return folder.read("kernels.fatbin");
}
