# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Trains the two classifiers in PyTorch under each rule: the numbers that aal must reach.

    python train_torch.py [--models mixer,vit] [--rules bp,asa1,asa2,asa4] [--seeds 5]
                          [--order aal]

Adam, learning rate 3e-3 with cosine decay to 0, 20 epochs, batches of 64, the
last partial batch dropped, no augmentation. With `--order aal` the samples come in the
order in which aal-train takes them: then the two see the same batches.
"""

import argparse
import pathlib
import statistics
import sys

import torch
from torch.nn import functional as F

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent / "python"))

from aal.reference import apply_rule  # noqa: E402
from aal.zoo import SIGN_LAYERS  # noqa: E402
from models import MODELS  # noqa: E402
from dataset import load  # noqa: E402
from order import epoch_order  # noqa: E402


def train(model, rule, seed, data, order_of="torch", epochs=20, batch=64, rate=3e-3):
    """Trains one model and returns its test accuracy in percent."""
    torch.manual_seed(seed)
    net = apply_rule(MODELS[model](), rule, SIGN_LAYERS[model])
    optimizer = torch.optim.Adam(net.parameters(), lr=rate)
    images, labels = data["train/images"], data["train/labels"]
    steps = len(images) // batch
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs * steps)
    for epoch in range(epochs):
        if order_of == "aal":
            order = torch.tensor(epoch_order(len(images), seed, epoch))
        else:
            order = torch.randperm(len(images))
        for i in range(steps):
            rows = order[i * batch : (i + 1) * batch]
            optimizer.zero_grad()
            F.cross_entropy(net(images[rows]), labels[rows]).backward()
            optimizer.step()
            schedule.step()
    net.eval()
    with torch.no_grad():
        guess = net(data["test/images"]).argmax(1)
    return (guess == data["test/labels"]).double().mean().item() * 100


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", default="mixer,vit")
    parser.add_argument("--rules", default="bp,asa1,asa2,asa4")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--order", choices=("torch", "aal"), default="torch")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    data = load()
    for model in options.models.split(","):
        count = sum(p.numel() for p in MODELS[model]().parameters())
        print(f"{model}: {count} parameters", flush=True)
        for rule in options.rules.split(","):
            runs = [
                train(model, rule, s, data, options.order) for s in range(options.seeds)
            ]
            spread = statistics.stdev(runs) if len(runs) > 1 else 0.0
            print(f"  {rule:5} {statistics.mean(runs):6.2f} ({spread:.2f})  "
                  + " ".join(f"{r:.2f}" for r in runs), flush=True)


if __name__ == "__main__":
    main()
