# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Reads the names and roles of the arguments and results of a step file.

    arguments, results = signature("step.mlir")
"""

import re
from collections import namedtuple

Slot = namedtuple("Slot", "name role type")

_TYPE = re.compile(r"tensor<[^<>]*>")
_ATTRIBUTE = re.compile(r'aal\.(name|role) = "((?:[^"\\]|\\.)*)"')


def _split(text):
    """Splits at commas outside brackets and quotes."""
    depth, quoted, start = 0, False, 0
    for i, char in enumerate(text):
        if char == '"' and text[i - 1 : i] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif char in "<({[":
            depth += 1
        elif char in ">)}]":
            depth -= 1
        elif char == "," and depth == 0:
            yield text[start:i]
            start = i + 1
    yield text[start:]


def _slots(text):
    for part in _split(text):
        kind = _TYPE.search(part)
        if kind:
            attributes = dict(_ATTRIBUTE.findall(part))
            yield Slot(attributes.get("name"), attributes.get("role"), kind.group())


def signature(path, function="main"):
    """The slots of the arguments and of the results of a function, as two lists."""
    head = re.compile(rf"func\.func (public )?@{re.escape(function)}\(")
    with open(path, encoding="utf-8") as file:
        for line in file:
            start = head.search(line)
            if start:
                arguments, _, results = line[start.start() :].partition(") -> ")
                return list(_slots(arguments.partition("(")[2])), list(_slots(results.lstrip("(")))
    raise ValueError(f"{path}: no function @{function}")
