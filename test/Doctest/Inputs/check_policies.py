"""Checks the page of every storage policy against the policy's test.

Usage: check_policies.py ROOT

A policy is a file NAME.td of the dialect. Its page, docs/policies/NAME.md, is linked in
docs/README.md, has a list with the items below and an example from the policy's file in
test/Dialect/AAL/Policies: each save before `becomes`, or after `before:`, is one of that
file, up to names of values and to what `...` leaves out.
"""

import pathlib
import re
import sys

ITEMS = ("Legal for", "Stored", "Class")


def pattern(line):
    """A regular expression for the lines of a test that `line` abbreviates."""
    parts = [re.escape(part.strip()) for part in line.split("...")]
    return re.sub(r"%\w+", r"%\\w+", ".*".join(parts))


def check(root, name):
    """The reason why the page of policy `name` is not as it should be, or None."""
    page = root / "docs" / "policies" / f"{name}.md"
    if not page.exists():
        return f"has no page {page}"
    if f"(policies/{name}.md)" not in (root / "docs" / "README.md").read_text():
        return "is not linked in docs/README.md"
    text = page.read_text()
    missing = [item for item in ITEMS if f"* **{item}**" not in text]
    if missing:
        return f"has no item {missing[0]!r}"
    snake = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    test = f"test/Dialect/AAL/Policies/{snake}.mlir"
    _, _, example = text.partition(test)
    if not re.search(r"^(becomes|and after:)$", example, re.M):
        return f"has no example of {test} before and after"
    saves = [line for line in example.splitlines() if "= aal.save " in line]
    tested = (root / test).read_text()
    for save in saves:
        if not re.search(pattern(save), tested):
            return f"shows what {test} does not have: {save.strip()}"
    return None if saves else f"shows no save of {test}"


def main():
    root = pathlib.Path(sys.argv[1])
    policies = root / "include" / "aal" / "Dialect" / "AAL" / "IR" / "Policies"
    names = sorted(path.stem for path in policies.glob("*.td"))
    failures = 0
    for name in names:
        reason = check(root, name)
        failures += reason is not None
        print(f"{name} {reason}" if reason else f"{name}: as tested")
    if failures or not names:
        sys.exit(f"{failures} of {len(names)} pages failed")


main()
