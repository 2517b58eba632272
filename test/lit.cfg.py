"""Configuration of the lit suite: what counts as a test, and which tools and
features it may ask for."""

import os
import shutil

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "AAL"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs", "lib", "CMakeLists.txt"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.aal_obj_root, "test")

llvm_config.use_default_substitutions()
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)
llvm_config.with_environment("FILECHECK_OPTS", "-enable-var-scope")
# libMLIR is not instrumented and does not clear the poison that allocators of
# instrumented code leave.
llvm_config.with_environment("ASAN_OPTIONS", "allow_user_poisoning=0")

tools = ["aal-opt", "aal-pack", "aal-run", "aal-tensors", "aal-train", "mlir-opt"]
llvm_config.add_tool_substitutions(
    tools, [config.aal_tools_dir, config.llvm_tools_dir]
)
config.substitutions.append(("%aal_lib", config.aal_lib_dir))
llvm_lib = os.path.join(os.path.dirname(config.llvm_tools_dir), "lib")
config.substitutions.append(("%llvm_lib", llvm_lib))
config.substitutions.append(("%aal_obj", config.aal_obj_root))
config.substitutions.append(("%aal_src", config.aal_src_root))
config.substitutions.append(("%models", os.path.join(config.aal_src_root, "test", "Integration", "Models")))
config.substitutions.append(("%inputs", os.path.join(config.aal_src_root, "test", "Tools", "Inputs")))

# The CUDA toolkit assembles PTX; nothing else needs it.
toolkits = [os.environ.get(v) for v in ("CUDA_ROOT", "CUDA_HOME", "CUDA_PATH")]
for toolkit in [t for t in toolkits if t] + ["/usr/local/cuda"]:
    if os.path.exists(os.path.join(toolkit, "bin", "ptxas")):
        config.available_features.add("ptxas")

# Pages of reports are looked at in a browser where there is one.
chromium = shutil.which("chromium") or shutil.which("chromium-browser")
if chromium:
    config.available_features.add("chromium")
    config.substitutions.append(("%chromium", chromium))
