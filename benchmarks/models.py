# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The models of the step-time benchmark, built from the zoo of python/aal.

A batch is 64 images of 32x32: 64 tokens of width 256 in the ViT (4 heads) and in
the Mixer (token MLP 128), six blocks each, MLP 1024; ResNet-18; and a CNN of two
convolutions of 64 channels with max pool. Batch and blocks can be fewer.

The models of the paper have their full widths, lengths and images, and as many blocks
as asked for (ResNet-50 has all of its own); they have no dropout, whose masks are
arguments of a step here and drawn in eager PyTorch.
"""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "python"))

import torch  # noqa: E402
from aal import zoo  # noqa: E402
from aal.zoo import catalog  # noqa: E402

PAPER = ("vit_l16", "mixer_l16", "bert_large", "transformer", "resnet50")


def build_paper(name, batch, depth):
    """A model of the paper in its full size but for batch and blocks."""
    arguments = {"batch": batch}
    if name != "resnet50":
        arguments["depth"] = depth
    if "dropout" in catalog.find(name).full:
        arguments["dropout"] = 0.0
    return catalog.build(name, "full", **arguments)


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
    if name == "cnn_32":
        return zoo.cnn(batch, image=32, width=64)
    if name in PAPER:
        return build_paper(name, batch, depth)
    raise ValueError(f"unknown model '{name}': expected one of {', '.join(RULES)}")


MODELS = ("vit6", "mixer6", "resnet18_32", "cnn_32")

# Every named rule on at least one model. Those of ASA and ABA are stated on
# feed-forward networks and attention, step tables on smooth activations; a rule that
# matches nothing is an error.
_EVERYWHERE = (
    "bp", "ara=2", "actnn1", "actnn2", "actnn3", "mesa", "mesa_running", "ara=2+actnn",
    "gcp", "ara=2+gcp", "elementwise", "mincut", "segments=4", "unbiased+mincut",
    "biased+mincut",
)
_TRANSFORMERS = (
    "from_output", "asa1", "asa2", "asa3", "asa4", "aba1", "aba2", "aba3", "aba4",
    "step_table=3", "asa4+step_table=3+mesa",
)
_PAPER = ("bp", "mesa", "mesa_running", "actnn2", "actnn3")
_PAPER_TRANSFORMERS = (*_PAPER, "asa2", "asa4", "asa4+step_table=3+mesa")
RULES = {
    "vit6": _EVERYWHERE + _TRANSFORMERS,
    "mixer6": _EVERYWHERE + _TRANSFORMERS,
    "resnet18_32": _EVERYWHERE,
    "cnn_32": ("bp", "index", "index+mesa"),
    **dict.fromkeys(PAPER, _PAPER_TRANSFORMERS),
    "resnet50": (*_PAPER, "ara=2", "ara=3,4,2,2", "ara=2+actnn"),
}
