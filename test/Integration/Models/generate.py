# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Writes the models of this folder with PyTorch and torch-mlir.

    python generate.py [MODEL ...]

For each model: MODEL.mlir; MODEL.in.safetensors with parameters, buffers, inputs,
targets and dropout masks; and the results of eager PyTorch, MODEL.bp.safetensors,
and for the transformers and the Mixer MODEL.asa1..4.safetensors; under ARA, two
ResNets, the encoder-decoder and the ViT. No value of which a rule takes the sign is
closer to zero than MARGIN, so that rounding cannot turn it. Of GRAPHS, MODEL.mlir alone.
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent / "Python"), str(HERE.parent.parent.parent / "python")]

import torch  # noqa: E402
from safetensors.torch import save_file  # noqa: E402

from aal import eager, zoo  # noqa: E402
from aal.export import ExportOptions, api, trace  # noqa: E402
from aal.reference import RULES  # noqa: E402
from asa_reference import results_of  # noqa: E402

MARGIN = 1e-5
MODELS = {
    "mlp": lambda: zoo.mlp(),
    "mlp_drop": lambda: zoo.mlp(dropout=0.2),
    "cnn": lambda: zoo.cnn(batch=2, width=4),
    "cnn_overlap": lambda: zoo.cnn(batch=2, width=4, window=3),
    "mixer": lambda: zoo.mixer(batch=2, image=8, patch=4, hidden=32),
    "vit": lambda: zoo.vit(batch=2, image=8, patch=4, hidden=32),
    "bert": lambda: zoo.bert(hidden=32),
    "seq2seq": lambda: zoo.seq2seq(dropout=0.2),
    "gpt2": lambda: zoo.gpt2(depth=1),
    "resnet_basic": lambda: zoo.resnet(18, 2, 8, width=4, stages=2),
    "resnet_bottleneck": lambda: zoo.resnet(50, 2, 8, width=2, stages=2, blocks=3),
}
# Of a size whose memory says something, and without tensors: for plans alone.
GRAPHS = {
    "gpt2_blocks": lambda: zoo.gpt2(
        batch=4, length=128, vocabulary=256, width=128, depth=4, heads=4, dropout=0.1
    ),
}
RESIDUAL_RULES = {
    "mlp": ("add=layers.1,head",),
    "resnet_basic": ("ara=2", "ara=3,1"),
    "resnet_bottleneck": ("ara=2", "ara=3,3"),
    "seq2seq": ("ara=2", "ara=3,2+asa1"),
    "vit": ("ara=2", "ara=3+asa1"),
}


def perturb(model):
    """Moves biases and norms off the zeros and ones of their initial values."""
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.dim() == 1:
                parameter.add_(0.1 * torch.randn_like(parameter))


def attempt(name, seed):
    """The step, its tensors and its results by rule; None if a sign is too close to call."""
    torch.manual_seed(seed)
    step = MODELS[name]()
    step.name = name
    perturb(step.model)
    main = trace.trace_step(step, ExportOptions())
    tensors = eager.example_tensors(step, main.shaped_arguments(), seed)
    results = {}
    rules = ["bp", *(RULES if name in zoo.SIGN_LAYERS else ())]
    for rule in [*rules, *RESIDUAL_RULES.get(name, ())]:
        results[rule], margin = results_of(step, tensors, main.masks(), rule)
        if margin < MARGIN:
            return None
    return step, tensors, results


def write_graph(name):
    step = GRAPHS[name]()
    step.name = name
    api.export(step, HERE / f"{name}.mlir", ExportOptions(predict=False, locations=False))


def write(name):
    if name in GRAPHS:
        return write_graph(name)
    step, tensors, results = next(filter(None, (attempt(name, s) for s in range(100))))
    api.export(step, HERE / f"{name}.mlir")
    for kind, values in {"in": tensors, **results}.items():
        kind = kind.replace("=", "").replace(",", "-")
        path = HERE / f"{name}.{kind}.safetensors"
        save_file({n: t.contiguous() for n, t in values.items()}, path)
        path.chmod(0o644)


if __name__ == "__main__":
    for model in sys.argv[1:] or [*MODELS, *GRAPHS]:
        write(model)
        print(model, flush=True)
