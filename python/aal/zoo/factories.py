# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Functions that build a training step of a model, with every size as an argument.

Values are random, from PyTorch's global generator. A size that does not fit the others
(a width that the heads do not divide, an image that the patches do not) is a ValueError.
"""

import torch
from torch.nn import functional as F

from ..export import Step
from . import text, vision
from .resnet import LAYOUTS, BasicBlock, Bottleneck, ResNet


def token_loss(logits, target):
    """Mean cross entropy of logits [B, T, V] against ids [B, T]."""
    return F.cross_entropy(logits.flatten(0, 1), target.flatten())


def image_step(name, model, batch, image, classes):
    """The step of a classifier of images [B, 3, image, image] against labels [B]."""
    return _classifier(name, model, torch.randn(batch, 3, image, image), classes)


def _classifier(name, model, images, classes):
    target = torch.randint(classes, (images.shape[0],))
    return Step(model, F.cross_entropy, {"images": images}, {"labels": target}, name)


def _token_step(name, model, vocabulary, inputs, labels):
    """The step of a model whose inputs and labels are ids of these shapes, or tensors."""
    inputs = {
        key: value if torch.is_tensor(value) else torch.randint(vocabulary, value)
        for key, value in inputs.items()
    }
    targets = {"labels": torch.randint(vocabulary, labels)}
    return Step(model, token_loss, inputs, targets, name)


def _divides(part, whole, parts, wholes):
    if part <= 0 or whole % part:
        raise ValueError(f"{parts} {part} must divide {wholes} {whole}")


def mlp(batch=8, inputs=16, hidden=16, classes=10, depth=2, dropout=0.0):
    """Multilayer perceptron with ReLU."""
    model = vision.Mlp(inputs, hidden, classes, depth, dropout)
    return _classifier("mlp", model, torch.randn(batch, inputs), classes)


def cnn(batch=4, image=8, width=8, classes=10, dropout=0.0, window=2):
    """Two convolutions with batch norm, ReLU and max pool, whose windows of 3 overlap."""
    model = vision.Cnn(3, width, classes, dropout, window)
    return image_step("cnn", model, batch, image, classes)


_RESNETS = {
    18: (BasicBlock, (2, 2, 2, 2)),
    34: (BasicBlock, (3, 4, 6, 3)),
    50: (Bottleneck, (3, 4, 6, 3)),
    101: (Bottleneck, (3, 4, 23, 3)),
    152: (Bottleneck, (3, 8, 36, 3)),
}


def resnet(
    depth=18,
    batch=4,
    image=32,
    width=64,
    classes=10,
    stages=4,
    blocks=0,
    layout="torchvision",
):
    """ResNet of a depth of the paper (18, 34, 50, 101, 152).

    Images of at least 128 pixels get the 7x7 stem with max pool, smaller ones a 3x3
    stem. `stages` and `blocks` (0: as the depth says) cut the network down for tests.
    `layout` "authors" cuts the same blocks into stages whose last block has stride 2.
    """
    if depth not in _RESNETS:
        raise ValueError(f"depth {depth}: expected one of {', '.join(map(str, _RESNETS))}")
    if layout not in LAYOUTS:
        raise ValueError(f"layout '{layout}': expected one of {', '.join(LAYOUTS)}")
    block, counts = _RESNETS[depth]
    counts = [min(blocks or count, count) for count in counts[:stages]]
    model = ResNet(block, width, counts, classes, small=image < 128, layout=layout)
    return image_step(f"resnet{depth}", model, batch, image, classes)


def vit(
    batch=4,
    image=32,
    patch=16,
    width=16,
    depth=2,
    heads=4,
    hidden=0,
    classes=10,
    dropout=0.0,
    class_token=True,
    separate=False,
    attention_dropout=None,
):
    """Vision transformer; `hidden` 0 means 4 * width.

    `attention_dropout`, of the attention's weights and result, is `dropout` by default;
    `separate` makes three layers of the projection to queries, keys and values.
    """
    _divides(patch, image, "patch", "image")
    _divides(heads, width, "heads", "width")
    model = vision.VisionTransformer(
        image,
        patch,
        width,
        depth,
        heads,
        hidden or 4 * width,
        classes,
        dropout,
        class_token,
        separate,
        attention_dropout,
    )
    return image_step("vit", model, batch, image, classes)


def mixer(
    batch=4,
    image=32,
    patch=16,
    width=16,
    depth=2,
    token_hidden=0,
    hidden=0,
    classes=10,
    dropout=0.0,
):
    """MLP-Mixer; hidden sizes 0 mean width / 2 for tokens, 4 * width for channels."""
    _divides(patch, image, "patch", "image")
    token_hidden, hidden = token_hidden or width // 2, hidden or 4 * width
    model = vision.MlpMixer(
        image, patch, width, depth, token_hidden, hidden, classes, dropout
    )
    return image_step("mixer", model, batch, image, classes)


def seq2seq(
    batch=2,
    length=6,
    source_length=8,
    vocabulary=24,
    width=16,
    depth=1,
    heads=4,
    hidden=0,
    dropout=0.0,
    pre_norm=False,
):
    """Encoder-decoder transformer; `hidden` 0 means 2 * width.

    Post-norm with ReLU, or with `pre_norm` pre-norm with GELU.
    """
    _divides(heads, width, "heads", "width")
    positions = max(length, source_length)
    model = text.Seq2Seq(
        vocabulary, width, heads, hidden or 2 * width, depth, dropout, positions, pre_norm
    )
    inputs = {"source": (batch, source_length), "previous": (batch, length)}
    return _token_step("seq2seq", model, vocabulary, inputs, (batch, length))


def bert(
    batch=2,
    length=8,
    vocabulary=24,
    width=16,
    depth=2,
    heads=4,
    hidden=0,
    dropout=0.0,
    positions=0,
):
    """BERT with its masked-language-model head; the mask hides the first row's end."""
    _divides(heads, width, "heads", "width")
    model = text.Bert(
        vocabulary, positions or length, width, depth, heads, hidden or 4 * width, dropout
    )
    mask = torch.zeros(batch, length)
    mask[0, length - 2 :] = -1e9
    ids = torch.randint(vocabulary, (batch, length))
    inputs = {"ids": ids, "types": torch.randint(2, (batch, length)), "mask": mask}
    return _token_step("bert", model, vocabulary, inputs, (batch, length))


def gpt2(
    batch=2,
    length=8,
    vocabulary=24,
    width=16,
    depth=2,
    heads=4,
    dropout=0.0,
    positions=0,
):
    """GPT-2 with tied embeddings."""
    _divides(heads, width, "heads", "width")
    model = text.Gpt2(vocabulary, positions or length, width, depth, heads, dropout)
    inputs = {"ids": (batch, length)}
    return _token_step("gpt2", model, vocabulary, inputs, (batch, length))
