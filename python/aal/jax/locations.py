# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Turns JAX's locations into "fwd/<layer>/<operator>" and "bwd/<layer>/<operator>".

JAX writes "jit(main)/transpose(jvp(CNN))/conv1/conv_general_dilated" around the lines
of Python, and an inlined call keeps the locations of both sides. In a file these are
aliases that refer to each other:

    #loc8 = loc("jit(main)/jvp(CNN)/conv1/jit"(#loc3))
    #loc9 = loc(callsite(#loc7 at #loc8))
"""

import re

_STRING = r'"(?:[^"\\]|\\.)*"'
_ALIAS = re.compile(r"^(#loc\d*) = loc\((.*)\)$", re.M)
# The location of an operation or block argument: an alias, or written out.
_USE = re.compile(rf'\bloc\(((?:[^()"]|{_STRING}|\((?:[^()"]|{_STRING})*\))*)\)')
_NAMED = re.compile(rf"({_STRING})(?:\(.*\))?$")
_CALL = re.compile(r"callsite\((#loc\d*) at (#loc\d*)\)$")
# What a transformation writes around the first scope under it.
_TRANSFORMED = re.compile(r"(?:transpose|jvp|vmap)\((.*)\)$")
_CALLED = re.compile(r"(?:jit|pjit)(?:\((.*)\))?$")


def rename(text):
    """`text`, printed with aliases of locations, with every location renamed."""
    aliases = {m[1]: m[2] for m in _ALIAS.finditer(text)}
    body = _ALIAS.sub("", text).rstrip()
    return _USE.sub(lambda m: _location(_path(m[1], aliases)), body) + "\n"


def _path(location, aliases):
    """The path that JAX gives: of a call the layer of the caller and the callee's operator."""
    location = aliases.get(location, location)
    if named := _NAMED.match(location):
        return named[1][1:-1].rstrip(":")
    if call := _CALL.match(location):
        callee, caller = (_path(side, aliases) for side in call.groups())
        if caller is None or "/" not in caller:
            return callee
        operator = (callee or caller).rpartition("/")[2]
        return f"{caller.rpartition('/')[0]}/{operator}"
    return None


def _location(path):
    if path is None:
        return "loc(unknown)"
    scopes = path.split("/")
    side = "bwd" if any("transpose(" in scope for scope in scopes) else "fwd"
    *scopes, operator = [_bare(scope) for scope in scopes]
    layers = [scope for scope in scopes if scope and not _CALLED.match(scope)]
    if called := _CALLED.match(operator):
        operator = called[1] or operator
    return f'loc("{side}/{".".join(layers) or "-"}/{operator or "call"}")'


def _bare(scope):
    while transformed := _TRANSFORMED.match(scope):
        scope = transformed[1]
    return scope
