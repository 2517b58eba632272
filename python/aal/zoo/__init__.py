# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Model zoo: functions that build a training step of a well-known model.

Every size is an argument; the defaults are small enough for tests. Values are
random. `SIGN_LAYERS` says which linear layers the rules asa1 to asa4 take.

    python -m aal.export aal.zoo:vit image=224 width=1024 depth=24 heads=16 -o vit.mlir
"""

import torch
from torch.nn import functional as F

from ..export import Step
from ..reference import SignLayers
from . import text, vision


def token_loss(logits, target):
    """Mean cross entropy of logits [B, T, V] against ids [B, T]."""
    return F.cross_entropy(logits.flatten(0, 1), target.flatten())


def _classifier(name, model, images, classes):
    target = torch.randint(classes, (images.shape[0],))
    return Step(model, F.cross_entropy, {"images": images}, {"labels": target}, name)


def _ids(vocabulary, *shape):
    return torch.randint(vocabulary, shape)


def mlp(batch=8, inputs=16, hidden=16, classes=10, depth=2, dropout=0.0):
    """Multilayer perceptron with ReLU."""
    model = vision.Mlp(inputs, hidden, classes, depth, dropout)
    return _classifier("mlp", model, torch.randn(batch, inputs), classes)


def cnn(batch=4, image=8, width=8, classes=10, dropout=0.0):
    """Two convolutions with batch norm, ReLU and max pool."""
    model = vision.Cnn(3, width, classes, dropout)
    return _classifier("cnn", model, torch.randn(batch, 3, image, image), classes)


_RESNETS = {
    18: (vision.BasicBlock, (2, 2, 2, 2)),
    34: (vision.BasicBlock, (3, 4, 6, 3)),
    50: (vision.Bottleneck, (3, 4, 6, 3)),
    101: (vision.Bottleneck, (3, 4, 23, 3)),
    152: (vision.Bottleneck, (3, 8, 36, 3)),
}


def resnet(depth=18, batch=4, image=32, width=64, classes=10, stages=4, blocks=0):
    """ResNet of a depth of the paper (18, 34, 50, 101, 152).

    Images of at least 128 pixels get the 7x7 stem with max pool, smaller ones a 3x3
    stem. `stages` and `blocks` (0: as the depth says) cut the network down for tests.
    """
    if depth not in _RESNETS:
        raise ValueError(f"depth {depth}: expected one of {', '.join(map(str, _RESNETS))}")
    block, counts = _RESNETS[depth]
    counts = [min(blocks or count, count) for count in counts[:stages]]
    model = vision.ResNet(block, width, counts, classes, small=image < 128)
    images = torch.randn(batch, 3, image, image)
    return _classifier(f"resnet{depth}", model, images, classes)


def resnet18(batch=4, image=32, width=64, classes=10):
    """ResNet-18 with a 3x3 stem, for small images."""
    return resnet(18, batch, image, width, classes)


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
    return _classifier("vit", model, torch.randn(batch, 3, image, image), classes)


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
    model = vision.MlpMixer(
        image,
        patch,
        width,
        depth,
        token_hidden or width // 2,
        hidden or 4 * width,
        classes,
        dropout,
    )
    return _classifier("mixer", model, torch.randn(batch, 3, image, image), classes)


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
    positions = max(length, source_length)
    model = text.Seq2Seq(
        vocabulary, width, heads, hidden or 2 * width, depth, dropout, positions, pre_norm
    )
    inputs = {
        "source": _ids(vocabulary, batch, source_length),
        "previous": _ids(vocabulary, batch, length),
    }
    targets = {"labels": _ids(vocabulary, batch, length)}
    return Step(model, token_loss, inputs, targets, "seq2seq")


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
    model = text.Bert(
        vocabulary, positions or length, width, depth, heads, hidden or 4 * width, dropout
    )
    mask = torch.zeros(batch, length)
    mask[0, length - 2 :] = -1e9
    inputs = {
        "ids": _ids(vocabulary, batch, length),
        "types": _ids(2, batch, length),
        "mask": mask,
    }
    targets = {"labels": _ids(vocabulary, batch, length)}
    return Step(model, token_loss, inputs, targets, "bert")


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
    model = text.Gpt2(vocabulary, positions or length, width, depth, heads, dropout)
    inputs = {"ids": _ids(vocabulary, batch, length)}
    targets = {"labels": _ids(vocabulary, batch, length)}
    return Step(model, token_loss, inputs, targets, "gpt2")


_MIXER = SignLayers(
    [
        [r"blocks\.\d+\.mlp_channels\.fc2"],
        [r"blocks\.\d+\.mlp_channels\.fc1"],
        [r"blocks\.\d+\.mlp_tokens\.fc2"],
        [r"blocks\.\d+\.mlp_tokens\.fc1"],
    ]
)
_VIT = SignLayers(
    [
        [r"blocks\.\d+\.mlp\.fc2"],
        [r"blocks\.\d+\.mlp\.fc1"],
        [r"blocks\.\d+\.attn\.proj"],
        [r"blocks\.\d+\.attn\.(qkv|query|key|value)"],
    ]
)
_SEQ2SEQ = SignLayers(
    [
        [r".*\.layers\.\d+\.fc2"],
        [r".*\.layers\.\d+\.fc1"],
        [r".*\.(self|encoder)_attn\.out_proj"],
        [r".*\.(self|encoder)_attn\.[qkv]_proj"],
    ],
    after_relu=[r".*\.fc2"],
)
_BERT = SignLayers(
    [
        [r".*layer\.\d+\.output\.dense"],
        [r".*layer\.\d+\.intermediate\.dense"],
        [r".*layer\.\d+\.attention\.output\.dense"],
        [r".*layer\.\d+\.attention\.self\.(query|key|value)"],
    ]
)

SIGN_LAYERS = {"mixer": _MIXER, "vit": _VIT, "seq2seq": _SEQ2SEQ, "bert": _BERT}
