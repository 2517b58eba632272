# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Writes the loss and the gradients that PyTorch computes for a step under each rule.

    python asa_reference.py STEP.mlir MODEL [KEY=VALUE ...] --output DIR [--rules bp asa1]

MODEL is a function of aal.zoo that builds the model of STEP.mlir; the values are
those of STEP.in.safetensors beside it. Writes DIR/STEP.RULE.safetensors with
tensors `loss` and `grad/<parameter>`, comparable with the outputs of aal-run.
Inputs and targets are matched by their order, dropout masks by the order of use.
"""

import argparse
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "python"))

import torch  # noqa: E402
from safetensors.torch import load_file, save_file  # noqa: E402

from aal import eager, zoo  # noqa: E402
from aal.export.sources import key_values, load_step  # noqa: E402
from aal.reference import RULES, SignLinear, apply_rules  # noqa: E402
from aal.steps import signature  # noqa: E402


def values_of(step, path):
    """The tensors beside STEP.mlir under the step's own names, and the masks' names."""
    arguments, _ = signature(path)
    tensors = load_file(path.with_suffix(".in.safetensors"))
    for role, names in (("input", step.inputs), ("target", step.targets)):
        there = [slot.name for slot in arguments if slot.role == role]
        tensors.update({own: tensors[name] for own, name in zip(names, there, strict=True)})
    return tensors, [s.name for s in arguments if s.role == "dropout_mask"]


def results_of(step, tensors, masks, rule):
    """Loss and gradients under `rule`, and the smallest nonzero |x| of which a sign is taken.

    The input of a ReLU counts too: its sign decides whether the output's is 0 or 1.
    """
    margin = [float("inf")]

    def watch(_, arguments):
        nonzero = arguments[0].detach().abs()
        nonzero = nonzero[nonzero > 0]
        if nonzero.numel():
            margin[0] = min(margin[0], nonzero.min().item())

    def prepare(model):
        apply_rules(model, rule, zoo.SIGN_LAYERS.get(step.name))
        for layer in model.modules():
            if isinstance(layer, (SignLinear, torch.nn.ReLU)):
                layer.register_forward_pre_hook(watch)

    return eager.run(step, tensors, masks, prepare), margin[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("step", type=pathlib.Path)
    parser.add_argument("model")
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--output", type=pathlib.Path, required=True)
    parser.add_argument("--rules", nargs="+", default=["bp", *RULES])
    options = parser.parse_args()
    step = load_step(f"aal.zoo:{options.model}", key_values(options.arguments))
    tensors, masks = values_of(step, options.step)
    options.output.mkdir(parents=True, exist_ok=True)
    for rule in options.rules:
        results, margin = results_of(step, tensors, masks, rule)
        path = options.output / f"{options.step.stem}.{rule}.safetensors"
        save_file({n: t.contiguous() for n, t in results.items()}, path)
        print(f"{path}: loss {results['loss'].item():.7f}, smallest |x| {margin:.1e}")


if __name__ == "__main__":
    main()
