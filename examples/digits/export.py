# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Exports the classifiers: MODEL.mlir and, for those of the demo, the initial parameters
of five seeds, MODEL.init0..4.safetensors.

    python export.py
"""

import pathlib
import sys

import torch
from safetensors.torch import save_file
from torch.nn.functional import cross_entropy

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "python"))

import aal  # noqa: E402
import models  # noqa: E402

BATCH = 64
PREDICT_BATCH = 72
SEEDS = range(5)
DRAWN_BY_AAL_TRAIN = {"resnet"}  # initial parameters that would be large files


def main():
    for name, build in models.MODELS.items():
        aal.export_step(
            build(),
            cross_entropy,
            {"images": torch.zeros(BATCH, models.PIXELS**2)},
            {"labels": torch.zeros(BATCH, dtype=torch.int64)},
            path=HERE / f"{name}.mlir",
            name=name,
            options=aal.ExportOptions(predict_batch=PREDICT_BATCH),
        )
        if name in DRAWN_BY_AAL_TRAIN:
            continue
        for seed in SEEDS:
            torch.manual_seed(seed)
            parameters = dict(build().named_parameters())
            save_file(parameters, HERE / f"{name}.init{seed}.safetensors")


if __name__ == "__main__":
    main()
