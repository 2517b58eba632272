# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The models of the step-time benchmark, built from the zoo of python/aal.

A batch is 64 images of 32x32: 64 tokens of width 256 in the ViT (4 heads) and in
the Mixer (token MLP 128), six blocks each, MLP 1024; and ResNet-18.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python"))

import torch  # noqa: E402
from aal import zoo  # noqa: E402


def build(name, batch=64, depth=6):
    """The training step `name`, with the same values at every call."""
    torch.manual_seed(0)
    size = {"batch": batch, "image": 32, "patch": 4, "width": 256, "depth": depth}
    if name == "vit6":
        return zoo.vit(**size, heads=4, hidden=1024, class_token=False)
    if name == "mixer6":
        return zoo.mixer(**size, token_hidden=128, hidden=1024)
    if name == "resnet18_32":
        return zoo.resnet(18, batch)
    raise ValueError(f"unknown model '{name}': expected one of {', '.join(MODELS)}")


MODELS = ("vit6", "mixer6", "resnet18_32")

# The ASA rules are stated on feed-forward networks and attention, ARA on residual
# chains; a rule that matches nothing is an error.
RULES = {
    "vit6": ("bp", "asa2", "asa4", "mesa", "asa4+step_table=3+mesa", "elementwise"),
    "mixer6": ("bp", "asa2", "asa4", "mesa", "asa4+step_table=3+mesa", "elementwise"),
    "resnet18_32": ("bp", "ara=2", "ara=2+actnn", "gcp", "ara=2+gcp", "elementwise"),
}
