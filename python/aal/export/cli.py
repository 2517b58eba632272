# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The command line `python -m aal.export`."""

import argparse
import sys

from . import sources
from .options import ExportError, ExportOptions

_EPILOG = """\
MODEL is a name that --list prints, LIBRARY:NAME for a model of torchvision, timm or
Hugging Face (hf), or a function that returns an aal.Step: `module:function` or
`path/to/file.py:function` (with --jax, an aal.jax.JaxStep). Words KEY=VALUE are passed
to it (numbers as numbers). Nothing is downloaded: values are random, from --seed.

examples:
  python -m aal.export --list
  python -m aal.export vit_l16 --size full batch=8 -o vit.mlir
  python -m aal.export torchvision:resnet50 batch=4 image=64 -o resnet50.mlir
  python -m aal.export hf:llama --size tiny length=16 -o llama.mlir
  python -m aal.export my_model.py:step -o step.mlir --predict-batch 100
  python -m aal.export --jax my_flax_model.py:step -o step.mlir
  python -m aal.export aal.zoo:mlp dropout=0.1 -o mlp.mlir \\
      --inputs mlp.in.safetensors --expected mlp.expected.safetensors
"""


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m aal.export",
        description="Exports a training step of PyTorch or JAX to MLIR.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("model", nargs="?", metavar="MODEL")
    parser.add_argument("arguments", nargs="*", metavar="KEY=VALUE")
    parser.add_argument("-o", "--output", metavar="FILE.mlir")
    parser.add_argument(
        "--list", action="store_true", help="print the models of the zoo and stop"
    )
    parser.add_argument(
        "--jax", action="store_true", help="MODEL is a function that returns an aal.jax.JaxStep"
    )
    parser.add_argument(
        "--size", choices=["tiny", "full"], help="size of a model of the zoo or a library"
    )
    parser.add_argument("--name", help="name of the model in the file")
    parser.add_argument("--seed", type=int, default=0, help="seed of the initial values")
    parser.add_argument("--no-predict", action="store_true", help="leave out @predict")
    parser.add_argument("--predict-batch", type=int, metavar="N")
    parser.add_argument(
        "--with-output", action="store_true", help="@main also returns the output"
    )
    parser.add_argument("--autocast", choices=["bf16"], help="mixed precision")
    parser.add_argument("--no-locations", action="store_true")
    parser.add_argument("--mlir-opt", metavar="PROGRAM", help="checks the file")
    parser.add_argument(
        "--inputs",
        metavar="FILE.safetensors",
        help="write parameters, buffers, inputs and dropout masks",
    )
    parser.add_argument(
        "--expected",
        metavar="FILE.safetensors",
        help="write the loss and the gradients of eager PyTorch on these inputs",
    )
    return parser


def _run(options):
    if options.list:
        from ..zoo import catalog

        print("\n".join(catalog.listing()))
        return
    if options.model is None or options.output is None:
        raise ExportError("expected a MODEL and -o FILE.mlir, or --list")
    settings = ExportOptions(
        predict=not options.no_predict,
        predict_batch=options.predict_batch,
        with_output=options.with_output,
        autocast=options.autocast,
        locations=not options.no_locations,
        mlir_opt=options.mlir_opt,
    )
    (_run_jax if options.jax else _run_torch)(options, settings)


def _run_jax(options, settings):
    for flag in ("size", "predict_batch", "with_output", "autocast"):
        if getattr(options, flag):
            raise ExportError(f"--jax does not go with --{flag.replace('_', '-')}")
    from safetensors.numpy import save_file

    from .. import jax

    arguments = sources.key_values(options.arguments)
    step = sources.load_step(options.model, arguments, jax.JaxStep)
    step.name = options.name or step.name
    jax.export(step, options.output, settings)
    tensors = jax.example_tensors(step, options.seed)
    if options.inputs:
        _save(save_file, tensors, options.inputs)
    if options.expected:
        _save(save_file, jax.run(step, tensors), options.expected)


def _run_torch(options, settings):
    import torch
    from safetensors.torch import save_file

    from . import api, trace

    torch.manual_seed(options.seed)
    values = bool(options.inputs or options.expected)
    arguments = sources.key_values(options.arguments)
    step = sources.find(options.model, arguments, options.size, values)
    step.name = options.name or step.name
    text = api.export(step, None, settings)
    tensors, results = {}, {}
    if values:
        from .. import eager

        main = trace.trace_step(step, settings)
        tensors = eager.example_tensors(step, main.shaped_arguments(), options.seed)
        if options.expected:
            results = _run_eager(step, tensors, main.masks())
    api.write(options.output, text)
    for given, path in ((tensors, options.inputs), (results, options.expected)):
        if path:
            _save(save_file, _contiguous(given), path)


def _run_eager(step, tensors, masks):
    from .. import eager

    try:
        return eager.run(step, tensors, masks)
    except (IndexError, RuntimeError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise ExportError(f"eager PyTorch cannot run the step: {reason}") from error


def _contiguous(tensors):
    return {name: tensor.contiguous() for name, tensor in tensors.items()}


def _save(save_file, tensors, path):
    try:
        save_file(tensors, path)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error}") from error


def main(arguments=None):
    """Runs the command line; returns the exit code."""
    options = _parser().parse_intermixed_args(arguments)
    try:
        _run(options)
    except ModuleNotFoundError as error:
        if error.name not in ("torch", "torch_mlir", "safetensors", "jax", "jaxlib", "flax"):
            raise
        print(f"error: the export needs the Python package {error.name}", file=sys.stderr)
        return 1
    except ExportError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0
