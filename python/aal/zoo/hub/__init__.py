# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Training steps of the models of torchvision, timm and Hugging Face, by name.

    step = hub.build("timm", "mixer_s16_224", "tiny", {"batch": 4})

Only the architecture comes from the library: values are random and nothing is
downloaded. Each library is imported when a model of it is asked for.
"""

import difflib
import importlib

import torch

from ...export import ExportError

# The prefix of a name, and the module and the package that it needs.
LIBRARIES = {
    "torchvision": ("images", "torchvision"),
    "timm": ("images", "timm"),
    "hf": ("huggingface", "transformers"),
}


def build(library, name, size, arguments):
    """The step of model `name` of `library`, a key of LIBRARIES.

    `size` "full" is the library's own, "tiny" one for tests; `arguments` are batch and
    shape, or fields of the model. An ExportError where the package is missing, the name
    is unknown or an argument does not fit.
    """
    module, package = LIBRARIES[library]
    source = importlib.import_module(f"{__name__}.{module}")
    try:
        importlib.import_module(package)
    except ImportError as error:
        raise ExportError(
            f"{library}:{name} needs the Python package {package}: {error}".splitlines()[0]
        ) from error
    try:
        step = getattr(source, library)(name, size, **arguments)
    except ExportError:
        raise
    except Exception as error:  # whatever a library raises for arguments that do not fit
        reason = " ".join(str(error).split()) or type(error).__name__
        raise ExportError(f"{library}:{name}: {reason}") from error
    draw_zeros(step.model)
    return step


def unknown(library, name, names, hint=""):
    """The error of a name that is not among `names`."""
    near = difflib.get_close_matches(name, names, 3)
    near = near or [n for n in names if n == name.partition("-")[0]]
    guess = f": did you mean {' or '.join(near)}?" if near else f" of {len(names)} models"
    return ExportError(f"{library} has no model '{name}'{guess}{hint}")


def draw_zeros(model):
    """Draws the weights that a library starts at zero, so that no gradient is zero for it."""
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if not name.endswith("bias") and not parameter.any():
                parameter.normal_(std=0.02)
