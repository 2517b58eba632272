# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The command line `python -m aal.export`."""

import argparse
import importlib
import importlib.util
import pathlib
import sys

from .options import ExportError, ExportOptions, Step

_EPILOG = """\
FACTORY is `module:function` or `path/to/file.py:function`; the function returns an
aal.export.Step. Words KEY=VALUE are passed to it (numbers as numbers).

examples:
  python -m aal.export aal.zoo:vit batch=8 -o vit.mlir
  python -m aal.export my_model.py:step -o step.mlir --predict-batch 100
  python -m aal.export aal.zoo:mlp dropout=0.1 -o mlp.mlir \\
      --inputs mlp.in.safetensors --expected mlp.expected.safetensors
"""


def _parser():
    parser = argparse.ArgumentParser(
        prog="python -m aal.export",
        description="Exports a PyTorch training step to MLIR.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("factory", metavar="FACTORY")
    parser.add_argument("arguments", nargs="*", metavar="KEY=VALUE")
    parser.add_argument("-o", "--output", required=True, metavar="FILE.mlir")
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


def _value(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {"true": True, "false": False}.get(text.lower(), text)


def _arguments(words):
    pairs = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key.isidentifier():
            raise ExportError(f"expected KEY=VALUE, found '{word}'")
        pairs[key] = _value(value)
    return pairs


def _module(source):
    if not source.endswith(".py"):
        sys.path.insert(0, "")
        try:
            return importlib.import_module(source)
        except ModuleNotFoundError as error:
            raise ExportError(f"no module '{error.name}' (from '{source}')") from error
    path = pathlib.Path(source)
    if not path.is_file():
        raise ExportError(f"no file '{source}'")
    sys.path.insert(0, str(path.resolve().parent))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def load_step(factory, arguments):
    """The step that `module:function` or `file.py:function` returns."""
    source, colon, name = factory.rpartition(":")
    if not colon:
        raise ExportError(f"expected MODULE:FUNCTION or FILE.py:FUNCTION, found '{factory}'")
    function = getattr(_module(source), name, None)
    if not callable(function):
        raise ExportError(f"'{source}' has no function '{name}'")
    try:
        step = function(**arguments)
    except TypeError as error:
        raise ExportError(f"{factory}: {error}") from error
    if not isinstance(step, Step):
        raise ExportError(f"{factory} returned a {type(step).__name__}, expected a Step")
    return step


def _run(options):
    import torch

    from . import api, trace

    torch.manual_seed(options.seed)
    step = load_step(options.factory, _arguments(options.arguments))
    if options.name:
        step.name = options.name
    settings = ExportOptions(
        predict=not options.no_predict,
        predict_batch=options.predict_batch,
        with_output=options.with_output,
        autocast=options.autocast,
        locations=not options.no_locations,
        mlir_opt=options.mlir_opt,
    )
    api.export(step, options.output, settings)
    if options.inputs or options.expected:
        from .. import eager

        main = trace.trace_step(step, settings)
        tensors = eager.example_tensors(step, main.shaped_arguments(), options.seed)
        if options.inputs:
            _save(tensors, options.inputs)
        if options.expected:
            _save(eager.run(step, tensors, main.masks()), options.expected)


def _save(tensors, path):
    from safetensors.torch import save_file

    try:
        save_file({n: t.contiguous() for n, t in tensors.items()}, path)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error}") from error


def main(arguments=None):
    """Runs the command line; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        _run(options)
    except ModuleNotFoundError as error:
        if error.name not in ("torch", "torch_mlir", "safetensors"):
            raise
        print(f"error: the export needs the Python package {error.name}", file=sys.stderr)
        return 1
    except ExportError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0
