# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""The function `export_step`."""

import os
import pathlib

from .options import ExportError, ExportOptions, Step, select_output


def export_step(
    module,
    loss,
    example_inputs,
    targets=None,
    *,
    path=None,
    name="model",
    keywords=False,
    output=select_output,
    options=None,
):
    """Exports the training step of `module` under `loss` as MLIR.

    `example_inputs` and `targets` map names to tensors, in the order in which the
    module takes the inputs and the loss takes the targets after the module's
    output. See `Step` and `ExportOptions` for the other arguments. Writes the file
    `path`, if given, and returns its text.

    Raises ExportError, whose message is one line, if the step cannot be exported;
    no file is written then.
    """
    step = Step(
        module, loss, dict(example_inputs), dict(targets or {}), name, keywords, output
    )
    return export(step, path, options)


def export(step, path=None, options=None):
    """Exports a `Step`; see `export_step`."""
    options = options or ExportOptions()
    from . import lower, mlir_tools, trace

    _check(step)
    functions = [trace.trace_step(step, options)]
    if options.predict:
        functions.append(trace.trace_predict(step, options))
    text = lower.lower(functions, step.name, options.locations)
    program = mlir_tools.find_mlir_opt(options.mlir_opt)
    if program is not None:
        mlir_tools.run_mlir_opt(program, text, "-o", os.devnull)
    if path is not None:
        write(path, text)
    return text


def _check(step):
    import torch

    if not step.inputs:
        raise ExportError("a step needs at least one input")
    for name, value in [*step.inputs.items(), *step.targets.items()]:
        if not isinstance(value, torch.Tensor):
            raise ExportError(
                f"example '{name}' must be a tensor, found {type(value).__name__}"
            )
    both = step.inputs.keys() & step.targets.keys()
    if both:
        raise ExportError(f"'{min(both)}' names both an input and a target")
    if isinstance(step.loss, torch.nn.Module) and list(step.loss.parameters()):
        raise ExportError("the loss has parameters: make it part of the model")
    if not any(p.requires_grad for p in step.model.parameters()):
        raise ExportError("the model has no parameter that requires a gradient")


def write(path, text):
    """Writes a file whole or not at all."""
    path = pathlib.Path(path)
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text)
        os.replace(part, path)
    except OSError as error:
        raise ExportError(f"cannot write {path}: {error.strerror}") from error
    finally:
        part.unlink(missing_ok=True)
