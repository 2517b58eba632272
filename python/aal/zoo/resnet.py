# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Residual networks, in torchvision's layout and in that of the authors of ARA."""

from torch import nn


def shortcut(inputs, outputs, stride):
    """What is added to a block's branch: its input, or a convolution of it."""
    if stride == 1 and inputs == outputs:
        return nn.Sequential()
    convolution = nn.Conv2d(inputs, outputs, 1, stride, bias=False)
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs))


class BasicBlock(nn.Module):
    """Two 3x3 convolutions with batch norm, and the shortcut."""

    expansion = 1

    def __init__(self, inputs, width, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, width, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU()
        self.conv2 = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.downsample = shortcut(inputs, width, stride)

    def forward(self, x):
        y = self.relu(self.bn1(self.conv1(x)))
        return self.relu(self.bn2(self.conv2(y)) + self.downsample(x))


class Bottleneck(nn.Module):
    """1x1, 3x3 (with the stride) and 1x1 convolutions with batch norm, and the shortcut."""

    expansion = 4

    def __init__(self, inputs, width, stride):
        super().__init__()
        outputs = self.expansion * width
        self.conv1 = nn.Conv2d(inputs, width, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU()
        self.conv2 = nn.Conv2d(width, width, 3, stride, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(width)
        self.conv3 = nn.Conv2d(width, outputs, 1, bias=False)
        self.bn3 = nn.BatchNorm2d(outputs)
        self.downsample = shortcut(inputs, outputs, stride)

    def forward(self, x):
        y = self.relu(self.bn1(self.conv1(x)))
        y = self.relu(self.bn2(self.conv2(y)))
        return self.relu(self.bn3(self.conv3(y)) + self.downsample(x))


def block_sizes(block, width, counts):
    """(inputs, width, stride) of every block: each stage after the first starts with stride 2.

    `counts` has the number of blocks of each stage of torchvision's layout.
    """
    sizes, inputs = [], width
    for stage, count in enumerate(counts):
        for index in range(count):
            stride = 2 if stage > 0 and index == 0 else 1
            sizes.append((inputs, width << stage, stride))
            inputs = block.expansion * (width << stage)
    return sizes


def torchvision_stages(block, sizes):
    """Stages that start with the block that has fewer pixels: layer1, layer2, ..."""
    stages = []
    for size in sizes:
        if not stages or size[2] == 2:
            stages.append([])
        stages[-1].append(size)
    return {f"layer{i}": stage for i, stage in enumerate(stages, 1)}


def authors_stages(block, sizes):
    """Stages of inputs of one shape, which end with the block that has stride 2.

    The first bottleneck, whose input is narrower than those of its stage, is alone in
    layer0: ResNet-50 has 1, 3, 4, 6 and 2 blocks, ResNet-18 3, 2, 2 and 1.
    """
    first = 1 if block.expansion > 1 else 0
    stages = [[]]
    for size in sizes[first:]:
        stages[-1].append(size)
        if size[2] == 2:
            stages.append([])
    named = {"layer0": sizes[:1]} if first else {}
    return named | {f"layer{i}": stage for i, stage in enumerate(stages, 1) if stage}


LAYOUTS = {"torchvision": torchvision_stages, "authors": authors_stages}


class ResNet(nn.Module):
    """Residual blocks in stages; [B, 3, H, W] to [B, classes].

    The stem is a 3x3 convolution of stride 1 (`small`) or a 7x7 convolution and a max
    pool, each of stride 2. The layouts differ in how they cut the same blocks into
    stages, so in the names of layers alone.
    """

    def __init__(self, block, width, counts, classes, small=True, layout="torchvision"):
        super().__init__()
        if small:
            self.conv1 = nn.Conv2d(3, width, 3, padding=1, bias=False)
            self.maxpool = nn.Identity()
        else:
            self.conv1 = nn.Conv2d(3, width, 7, 2, padding=3, bias=False)
            self.maxpool = nn.MaxPool2d(3, 2, padding=1)
        self.bn1 = nn.BatchNorm2d(width)
        self.relu = nn.ReLU()
        sizes = block_sizes(block, width, counts)
        stages = LAYOUTS[layout](block, sizes)
        self.stages = tuple(stages)
        for name, stage in stages.items():
            setattr(self, name, nn.Sequential(*[block(*size) for size in stage]))
        self.fc = nn.Linear(block.expansion * sizes[-1][1], classes)

    def forward(self, x):
        x = self.maxpool(self.relu(self.bn1(self.conv1(x))))
        for name in self.stages:
            x = getattr(self, name)(x)
        return self.fc(x.mean((2, 3)))

    def residual_chains(self):
        """For each chain, for each value of it, the names of the layers that read the value."""
        chains, values, steps = [], [], 0
        for name, block in self.named_modules():
            if not isinstance(block, (BasicBlock, Bottleneck)):
                continue
            if len(block.downsample) == 0:
                values.append([f"{name}.conv1"])
                steps += 1
                continue
            values.append([f"{name}.conv1", f"{name}.downsample.0"])
            if steps:
                chains.append(values)
            values, steps = [], 0
        return [*chains, values] if steps else chains
