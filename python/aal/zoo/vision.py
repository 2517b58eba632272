# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Image classifiers: multilayer perceptron, small CNN, ViT and MLP-Mixer."""

import torch
from torch import nn


class Mlp(nn.Module):
    """`depth` hidden layers with ReLU and dropout, then a linear head."""

    def __init__(self, inputs, hidden, classes, depth, dropout):
        super().__init__()
        widths = [inputs] + [hidden] * depth
        self.layers = nn.ModuleList(
            [nn.Linear(a, b) for a, b in zip(widths, widths[1:])]
        )
        self.relu = nn.ReLU()
        self.drop = nn.Dropout(dropout)
        self.head = nn.Linear(hidden, classes)

    def forward(self, x):
        for layer in self.layers:
            x = self.drop(self.relu(layer(x)))
        return self.head(x)


class Cnn(nn.Module):
    """Two blocks of convolution, batch norm, ReLU and max pool; mean pool; head."""

    def __init__(self, channels, width, classes, dropout, window=2):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, width, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.conv2 = nn.Conv2d(width, 2 * width, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(2 * width)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(window, 2, (window - 1) // 2)
        self.drop = nn.Dropout(dropout)
        self.fc = nn.Linear(2 * width, classes)

    def forward(self, x):
        x = self.pool(self.relu(self.bn1(self.conv1(x))))
        x = self.pool(self.relu(self.bn2(self.conv2(x))))
        return self.fc(self.drop(x.mean((2, 3))))


class PatchEmbed(nn.Module):
    """[B, C, H, W] -> [B, patches, width] by a convolution of stride `patch`."""

    def __init__(self, channels, patch, width):
        super().__init__()
        self.proj = nn.Conv2d(channels, width, patch, patch)

    def forward(self, x):
        return self.proj(x).flatten(2).transpose(1, 2)


class FeedForward(nn.Module):
    """Linear, GELU, dropout, linear, dropout."""

    def __init__(self, width, hidden, dropout):
        super().__init__()
        self.fc1 = nn.Linear(width, hidden)
        self.act = nn.GELU()
        self.drop1 = nn.Dropout(dropout)
        self.fc2 = nn.Linear(hidden, width)
        self.drop2 = nn.Dropout(dropout)

    def forward(self, x):
        return self.drop2(self.fc2(self.drop1(self.act(self.fc1(x)))))


class Attention(nn.Module):
    """Self-attention with one projection for queries, keys and values, or with three."""

    def __init__(self, width, heads, dropout, separate):
        super().__init__()
        self.heads = heads
        self.separate = separate
        if separate:
            self.query = nn.Linear(width, width)
            self.key = nn.Linear(width, width)
            self.value = nn.Linear(width, width)
        else:
            self.qkv = nn.Linear(width, 3 * width)
        self.attn_drop = nn.Dropout(dropout)
        self.proj = nn.Linear(width, width)
        self.proj_drop = nn.Dropout(dropout)

    def projections(self):
        """The names of the layers that make queries, keys and values."""
        return ["query", "key", "value"] if self.separate else ["qkv"]

    def forward(self, x):
        batch, tokens, width = x.shape
        depth = width // self.heads
        if self.separate:
            parts = (self.query(x), self.key(x), self.value(x))
            shape = (batch, tokens, self.heads, depth)
            query, key, value = (p.reshape(shape).transpose(1, 2) for p in parts)
        else:
            qkv = self.qkv(x).reshape(batch, tokens, 3, self.heads, depth)
            query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        scores = (query * depth**-0.5) @ key.transpose(-2, -1)
        context = self.attn_drop(scores.softmax(-1)) @ value
        context = context.transpose(1, 2).reshape(batch, tokens, width)
        return self.proj_drop(self.proj(context))


class ViTBlock(nn.Module):
    """Pre-norm transformer block."""

    def __init__(self, width, heads, hidden, dropout, separate, attention_dropout):
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=1e-6)
        self.attn = Attention(width, heads, attention_dropout, separate)
        self.norm2 = nn.LayerNorm(width, eps=1e-6)
        self.mlp = FeedForward(width, hidden, dropout)

    def forward(self, x):
        x = x + self.attn(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class VisionTransformer(nn.Module):
    """Pre-norm ViT; classifies its class token, or the mean of the patches without one."""

    def __init__(
        self,
        image,
        patch,
        width,
        depth,
        heads,
        hidden,
        classes,
        dropout,
        class_token,
        separate=False,
        attention_dropout=None,
    ):
        super().__init__()
        tokens = (image // patch) ** 2 + bool(class_token)
        self.patch_embed = PatchEmbed(3, patch, width)
        self.cls_token = None
        if class_token:
            self.cls_token = nn.Parameter(torch.randn(1, 1, width) * 0.02)
        self.pos_embed = nn.Parameter(torch.randn(1, tokens, width) * 0.02)
        self.pos_drop = nn.Dropout(dropout)
        if attention_dropout is None:
            attention_dropout = dropout
        sizes = (width, heads, hidden, dropout, separate, attention_dropout)
        self.blocks = nn.Sequential(*[ViTBlock(*sizes) for _ in range(depth)])
        self.norm = nn.LayerNorm(width, eps=1e-6)
        self.head_drop = nn.Dropout(dropout)
        self.head = nn.Linear(width, classes)

    def forward(self, x):
        x = self.patch_embed(x)
        if self.cls_token is not None:
            x = torch.cat([self.cls_token.expand(x.shape[0], -1, -1), x], 1)
        x = self.norm(self.blocks(self.pos_drop(x + self.pos_embed)))
        x = x.mean(1) if self.cls_token is None else x[:, 0]
        return self.head(self.head_drop(x))

    def residual_chains(self):
        """For each chain, for each value of it, the names of the layers that read the value."""
        values = []
        for i, block in enumerate(self.blocks):
            values.append([f"blocks.{i}.attn.{p}" for p in block.attn.projections()])
            values.append([f"blocks.{i}.mlp.fc1"])
        return [values]


class MixerBlock(nn.Module):
    """Token mixing and channel mixing, both pre-norm and residual."""

    def __init__(self, width, tokens, token_hidden, hidden, dropout):
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=1e-6)
        self.mlp_tokens = FeedForward(tokens, token_hidden, dropout)
        self.norm2 = nn.LayerNorm(width, eps=1e-6)
        self.mlp_channels = FeedForward(width, hidden, dropout)

    def forward(self, x):
        mixed = self.mlp_tokens(self.norm1(x).transpose(1, 2))
        x = x + mixed.transpose(1, 2)
        return x + self.mlp_channels(self.norm2(x))


class MlpMixer(nn.Module):
    """MLP-Mixer with mean pooling."""

    def __init__(
        self, image, patch, width, depth, token_hidden, hidden, classes, dropout
    ):
        super().__init__()
        tokens = (image // patch) ** 2
        self.stem = PatchEmbed(3, patch, width)
        self.blocks = nn.Sequential(
            *[
                MixerBlock(width, tokens, token_hidden, hidden, dropout)
                for _ in range(depth)
            ]
        )
        self.norm = nn.LayerNorm(width, eps=1e-6)
        self.head_drop = nn.Dropout(dropout)
        self.head = nn.Linear(width, classes)

    def forward(self, x):
        x = self.norm(self.blocks(self.stem(x))).mean(1)
        return self.head(self.head_drop(x))
