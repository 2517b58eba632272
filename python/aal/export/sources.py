# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Finds the step that the command line names: a model of the zoo, a library's, or a factory.

    find("vit_l16", {"batch": 8}, "full")       a model of `aal.zoo.catalog`
    find("timm:mixer_s16_224", {}, "tiny")      a model of a library, by `aal.zoo.hub`
    find("my_model.py:step", {"depth": 3})      what a function returns
"""

import importlib
import importlib.util
import pathlib
import sys

from .options import ExportError, Step


def _value(text):
    if "," in text:
        return [_value(part) for part in text.split(",")]
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {"true": True, "false": False}.get(text.lower(), text)


def key_values(words):
    """The KEY=VALUE words as a dictionary, with numbers, booleans and A,B,C lists as such."""
    pairs = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key.isidentifier():
            raise ExportError(f"expected KEY=VALUE, found '{word}'")
        pairs[key] = _value(value)
    return pairs


def load_function(text):
    """The function that `module:function` or `file.py:function` names."""
    source, colon, name = text.rpartition(":")
    if not colon:
        raise ExportError(f"expected MODULE:FUNCTION or FILE.py:FUNCTION, found '{text}'")
    function = getattr(_module(source), name, None)
    if not callable(function):
        raise ExportError(f"'{source}' has no function '{name}'")
    return function


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


def load_step(factory, arguments, kind=Step):
    """The step that `module:function` or `file.py:function` returns for `arguments`."""
    function = load_function(factory)
    try:
        step = function(**arguments)
    except (TypeError, ValueError) as error:
        raise ExportError(f"{factory}: {error}") from error
    if not isinstance(step, kind):
        raise ExportError(
            f"{factory} returned a {type(step).__name__}, expected a {kind.__name__}"
        )
    return step


def find(name, arguments, size=None, values=True):
    """The step that `name` names.

    `size` is that of a model of the zoo or a library, "full" by default; factories
    have none. Without `values` the tensors of the zoo's models take no memory.
    """
    prefix, colon, rest = name.partition(":")
    if not colon:
        from ..zoo import catalog

        return catalog.build(name, size or "full", values, **arguments)
    from ..zoo import hub

    if prefix in hub.LIBRARIES:
        return hub.build(prefix, rest, size or "full", arguments)
    if size:
        raise ExportError(f"--size goes with a model of the zoo, not with '{name}'")
    return load_step(name, arguments)
