# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The models of the paper by name, each in a size for tests and in its full size.

    step = catalog.build("resnet50", "full", batch=8)

Full sizes are those of Woo & Jeon (ICLR 2023) and of the models' own papers; values are
random. A name ending in `_authors` is the ResNet whose stages end with the block of
stride 2, as theirs do, the others have torchvision's stages: see `resnet.LAYOUTS`.
"""

import contextlib
import difflib
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch._subclasses.fake_tensor import FakeTensorMode

from ..export import ExportError
from . import factories

SIZES = ("tiny", "full")


@dataclass(frozen=True)
class Entry:
    """A model: what builds its step, what it is, and the arguments of its two sizes."""

    factory: Callable
    about: str
    tiny: dict
    full: dict

    def arguments(self, size):
        """The arguments of the factory for `size`, "tiny" or "full"."""
        if size not in SIZES:
            raise ExportError(f"unknown size '{size}': expected one of {', '.join(SIZES)}")
        return dict(getattr(self, size))

    def parameters(self, size):
        """The number of parameters, tied ones once."""
        with torch.device("meta"):
            step = self.factory(**self.arguments(size))
        return sum(p.numel() for p in step.model.parameters())


def _resnet(depth, layout, about):
    both = {"depth": depth, "layout": layout}
    return Entry(
        factories.resnet,
        about,
        {**both, "batch": 2, "image": 16, "width": 4, "blocks": 2},
        {**both, "batch": 128, "image": 224, "classes": 1000},
    )


def _resnets():
    for depth in (18, 34, 50, 101, 152):
        yield f"resnet{depth}", _resnet(depth, "torchvision", f"ResNet-{depth}")
        about = f"ResNet-{depth}, stages cut as by the authors of ARA"
        yield f"resnet{depth}_authors", _resnet(depth, "authors", about)


def _vit(patch, batch):
    both = {"separate": True, "dropout": 0.1, "attention_dropout": 0.0}
    large = {"batch": batch, "image": 224, "patch": patch, "width": 1024, "depth": 24}
    return Entry(
        factories.vit,
        f"ViT-L/{patch}, pre-norm, class token",
        {**both, "batch": 2, "image": 2 * patch, "patch": patch},
        {**both, **large, "heads": 16},
    )


_TRANSFORMER = Entry(
    factories.seq2seq,
    "Transformer base, 6 + 6 layers, pre-norm with GELU (IWSLT)",
    {"pre_norm": True, "dropout": 0.1},
    {
        "pre_norm": True,
        "dropout": 0.1,
        "batch": 64,
        "length": 64,
        "source_length": 64,
        "vocabulary": 10000,
        "width": 512,
        "depth": 6,
        "heads": 8,
        "hidden": 2048,
    },
)
_BERT = Entry(
    factories.bert,
    "BERT-Large with its masked-language-model head",
    {"dropout": 0.1},
    {
        "dropout": 0.1,
        "batch": 32,
        "length": 128,
        "positions": 512,
        "vocabulary": 30522,
        "width": 1024,
        "depth": 24,
        "heads": 16,
    },
)
_MIXER = Entry(
    factories.mixer,
    "MLP-Mixer-L/16",
    {"batch": 2},
    {"batch": 256, "image": 224, "width": 1024, "depth": 24, "token_hidden": 512},
)

MODELS = {
    **dict(_resnets()),
    "transformer": _TRANSFORMER,
    "bert_large": _BERT,
    "vit_l32": _vit(32, 512),
    "vit_l16": _vit(16, 32),
    "mixer_l16": _MIXER,
}


def find(name):
    """The entry of a model; an ExportError that names the nearest ones if there is none."""
    if name in MODELS:
        return MODELS[name]
    near = difflib.get_close_matches(name, MODELS, 3) or ["--list prints them all"]
    raise ExportError(f"unknown model '{name}': did you mean {' or '.join(near)}?")


def build(name, size, values=True, **arguments):
    """The step of a model; `arguments` replace those of the size.

    Without `values` the tensors have shapes and no memory: enough for an export.
    """
    entry = find(name)
    with contextlib.nullcontext() if values else FakeTensorMode():
        try:
            step = entry.factory(**{**entry.arguments(size), **arguments})
        except (TypeError, ValueError, RuntimeError) as error:
            raise ExportError(f"{name}: {error}".splitlines()[0]) from error
    step.name = name
    return step


def listing():
    """Lines that describe every model: its parameters and the arguments of its sizes."""
    for name, entry in MODELS.items():
        yield f"{name:18} {entry.about}"
        for size in SIZES:
            words = " ".join(f"{k}={v}" for k, v in entry.arguments(size).items())
            yield f"  {size}  {entry.parameters(size):>11,} parameters  {words}"
