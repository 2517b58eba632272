#!/bin/sh
# Part of the aal project, under the MIT License. See LICENSE.
# SPDX-License-Identifier: MIT
#
# exact-plans.sh AAL-RUN AAL-TENSORS MODEL TEMPORARY
# Runs MODEL.mlir as it is, and expects the same bits of all results with a kernel
# for each loop nest, with two threads, and under a middling and the least budget, with
# dead memory poisoned; and the measured peak within the budget.

set -e
run=$1 compare=$2 model=$3 temporary=$4

step() {
  "$run" "$model.mlir" --inputs "$model.in.safetensors" "$@"
}

number() {
  sed -n "s/.*\"$1\": \([0-9]*\),\$/\1/p" "$temporary.json"
}

check() {
  echo "checking $*"
  step --outputs "$temporary.out" --json "$temporary.json" "$@"
  "$compare" "$temporary.out" --compare "$temporary.expected"
}

step --threads 1 --outputs "$temporary.expected" --json "$temporary.json"
peak=$(number peak_bytes)
least=$(step --budget 1 2>&1 | sed -n 's/.*at least \([0-9]*\) bytes.*/\1/p')
[ "$least" -gt 1 ]

check --threads 1 --fuse=false
check --threads 2 --poison-dead-memory
for budget in $(((peak + least) / 2)) "$least"; do
  check --threads 2 --budget "$budget" --poison-dead-memory
  [ "$(number peak_bytes)" -le "$budget" ]
done
[ "$(number peak_bytes)" -eq "$least" ]
check --threads 1 --budget "$least"
