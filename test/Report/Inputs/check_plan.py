# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Checks a report of a step that ran on the CPU: check_plan.py REPORT.json

What was planned is what was measured, and the plan of the step is one of the curve's.
"""

import json
import sys


def main():
    with open(sys.argv[1]) as file:
        report = json.load(file)
    peaks = [plan["peak_bytes"] for plan in report["curve"]["plans"]]
    planned, measured = report["arena"]["bytes"], report["measured"]["peak_bytes"]
    if planned != measured:
        sys.exit(f"error: expected the planned peak of {planned} bytes, found {measured}")
    if peaks[0] < measured or peaks[-1] > measured:
        sys.exit(f"error: expected a peak between those of {peaks}, found {measured}")


if __name__ == "__main__":
    main()
