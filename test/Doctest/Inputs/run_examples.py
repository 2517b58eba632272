"""Runs the example of every pass in a generated document.

Usage: run_examples.py DOCUMENT TOOL [ARGUMENT...]

Each pass has the code block after `Input:` run through `TOOL ARGUMENT...
--pass-pipeline=...`. The result must equal the block after `Output:`, or after
`Output of PIPELINE:` with options in braces; the input itself where the pass only
checks. A block that is not MLIR is what the pass prints.
"""

import re
import subprocess
import sys

BLOCK = r"\s*```(\w*)\n(.*?)```"


def run(tool, pipeline, text, *arguments):
    """What `tool` prints for `text`, and its standard error on failure."""
    command = [*tool, f"--pass-pipeline=builtin.module({pipeline})", *arguments]
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode:
        return None, done.stderr
    return done.stdout, done.stderr


def check(tool, name, section):
    """The reason why the example of pass `name` fails, or None."""
    source = re.search(r"^Input:" + BLOCK, section, re.S | re.M)
    if not source:
        return "has no example"
    output = re.search(
        r"^Output(?: of\s+`([^`]+)`)?[^\n]*:" + BLOCK, section, re.S | re.M
    )
    pipeline = output and output.group(1) or name
    language, expected = output.group(2, 3) if output else ("mlir", source.group(2))
    if language != "mlir":
        printed, error = run(tool, pipeline, source.group(2), "-o", "/dev/null")
        wanted = expected
    else:
        printed, error = run(tool, pipeline, source.group(2))
        wanted, wanted_error = run(tool, "", expected)
        if wanted is None:
            return f"has an output that does not parse:\n{wanted_error}"
    if printed is None:
        return f"fails on its example:\n{error}"
    if printed.strip() != wanted.strip():
        return f"gives other output than its example:\n{printed}"
    return None


def main():
    document, *tool = sys.argv[1:]
    with open(document) as text:
        sections = re.split(r"^### `-([\w-]+)`$", text.read(), flags=re.M)[1:]
    names, bodies = sections[::2], sections[1::2]
    failures = 0
    for name, body in zip(names, bodies):
        reason = check(tool, name, body)
        if reason:
            failures += 1
            print(f"{name} {reason}")
        else:
            print(f"{name}: as documented")
    if failures or not names:
        sys.exit(f"{failures} of {len(names)} examples failed")


main()
