# Part of aal, under the MIT License. See LICENSE.
# SPDX-License-Identifier: MIT
#
# Sourced by the scripts: strict mode, the root of the tree, Debian packages.

set -euo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
cd "$ROOT"

# What the build, the tests and the demo need, by Debian package name.
PACKAGES=(
  clang-22 clang-format-22 lld-22
  llvm-22-dev llvm-22-tools libmlir-22-dev mlir-22-tools
  libomp-22-dev libdnnl-dev libgtest-dev
  libedit-dev libffi-dev libxml2-dev libzstd-dev zlib1g-dev
  ccache cmake git ninja-build python3
)

# One clear line, and out.
die() {
  echo "error: $*" >&2
  exit 1
}

# Prints the packages of PACKAGES that are not installed.
missing_packages() {
  local package
  for package in "${PACKAGES[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null |
      grep -q '^install ok installed$' || echo "$package"
  done
}

# Installs what is missing, as root or through sudo. Does nothing, and asks the
# network nothing, where all is there.
ensure_packages() {
  command -v dpkg-query >/dev/null ||
    die "expected a Debian system; elsewhere install LLVM and MLIR 22.1, oneDNN 2.6 and libomp, then run cmake --preset release"
  local missing as_root=()
  missing="$(missing_packages)"
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      die "run as root, or install first:" $missing
    as_root=(sudo)
  fi
  echo "Installing:" $missing
  "${as_root[@]}" apt-get update -q >/dev/null ||
    die "apt-get update failed"
  apt-cache show llvm-22-dev >/dev/null 2>&1 ||
    die "apt offers no llvm-22-dev: add LLVM's package repository for this release of Debian"
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends $missing >/dev/null ||
    die "apt-get could not install:" $missing
}
