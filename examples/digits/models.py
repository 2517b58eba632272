# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Small classifiers of 8x8 images: an MLP-Mixer, a vision transformer, a residual CNN.

The first two cut an image [B, 64] into 16 patches of 2x2 pixels, embed each patch in 64
channels, run three blocks, and classify the mean over the patches. The CNN has eight
residual blocks, four of 32 channels at 8x8 and four of 64 at 4x4.
"""

import torch
from torch import nn

PIXELS = 8
PATCH = 2
TOKENS = (PIXELS // PATCH) ** 2
WIDTH = 64
BLOCKS = 3
CLASSES = 10


class Patches(nn.Module):
    """[B, 64] pixels in row-major order -> [B, 16, 4], patches in row-major order."""

    def forward(self, images):
        side = PIXELS // PATCH
        grid = images.reshape(-1, side, PATCH, side, PATCH)
        return grid.transpose(2, 3).reshape(-1, TOKENS, PATCH * PATCH)


class Mlp(nn.Module):
    """Linear, GELU, Linear over the last dimension."""

    def __init__(self, width, hidden):
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.act = nn.GELU()
        self.fc2 = nn.Linear(hidden, width)

    def forward(self, x):
        return self.fc2(self.act(self.fc1(x)))


class MixerBlock(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-6)
        self.mlp_tokens = Mlp(TOKENS, 32)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-6)
        self.mlp_channels = Mlp(WIDTH, 128)

    def forward(self, x):
        mixed = self.mlp_tokens(self.norm1(x).transpose(1, 2))
        x = x + mixed.transpose(1, 2)
        return x + self.mlp_channels(self.norm2(x))


class Attention(nn.Module):
    """Multi-head self-attention with one projection for queries, keys and values."""

    def __init__(self, heads=4):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.proj = nn.Linear(WIDTH, WIDTH)

    def forward(self, x):
        batch, tokens, width = x.shape
        depth = width // self.heads
        qkv = self.qkv(x).reshape(batch, tokens, 3, self.heads, depth)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        scores = (query * depth**-0.5) @ key.transpose(-2, -1)
        context = scores.softmax(-1) @ value
        return self.proj(context.transpose(1, 2).reshape(batch, tokens, width))


class TransformerBlock(nn.Module):
    """Pre-norm transformer block."""

    def __init__(self):
        super().__init__()
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-6)
        self.attn = Attention()
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-6)
        self.mlp = Mlp(WIDTH, 128)

    def forward(self, x):
        x = x + self.attn(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class Classifier(nn.Module):
    """Patch embedding, blocks, LayerNorm, mean over the patches, linear head."""

    def __init__(self, block, positions):
        super().__init__()
        self.patches = Patches()
        self.stem = nn.Linear(PATCH * PATCH, WIDTH)
        if positions:
            self.pos_embed = nn.Parameter(torch.randn(1, TOKENS, WIDTH))
        self.blocks = nn.Sequential(*[block() for _ in range(BLOCKS)])
        self.norm = nn.LayerNorm(WIDTH, eps=1e-6)
        self.head = nn.Linear(WIDTH, CLASSES)

    def forward(self, images):
        x = self.stem(self.patches(images))
        if hasattr(self, "pos_embed"):
            x = x + self.pos_embed
        return self.head(self.norm(self.blocks(x)).mean(1))


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions with batch norm, added to the input or a projection of it."""

    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.shortcut = nn.Sequential()
        if stride != 1 or inputs != outputs:
            self.shortcut = nn.Sequential(
                nn.Conv2d(inputs, outputs, 1, stride, bias=False),
                nn.BatchNorm2d(outputs),
            )

    def forward(self, x):
        y = torch.relu(self.bn1(self.conv1(x)))
        return torch.relu(self.bn2(self.conv2(y)) + self.shortcut(x))


class ResidualCnn(nn.Module):
    """3x3 stem, eight residual blocks, mean over the pixels, linear head."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 32, 3, padding=1, bias=False)
        self.bn = nn.BatchNorm2d(32)
        widths = [32] * 5 + [64] * 4
        self.blocks = nn.Sequential(
            *[
                ResidualBlock(inputs, outputs, stride=outputs // inputs)
                for inputs, outputs in zip(widths, widths[1:])
            ]
        )
        self.head = nn.Linear(64, CLASSES)

    def forward(self, images):
        x = images.reshape(-1, 1, PIXELS, PIXELS)
        x = torch.relu(self.bn(self.stem(x)))
        return self.head(self.blocks(x).mean((2, 3)))


def mixer():
    """MLP-Mixer: token MLP 32, channel MLP 128; 54,810 parameters."""
    return Classifier(MixerBlock, positions=False)


def vit():
    """Vision transformer: 4 heads, MLP 128, learned positions; 102,538 parameters."""
    return Classifier(TransformerBlock, positions=True)


def resnet():
    """Residual CNN: eight blocks of two convolutions; 354,922 parameters."""
    return ResidualCnn()


MODELS = {"mixer": mixer, "vit": vit, "resnet": resnet}
