"""Checks that the JSON, text and HTML of one report fit together, and that the
plan of memory in it is one.

usage: check_formats.py REPORT.json REPORT.txt REPORT.html
"""

import html
import json
import sys


def check(condition, what):
    if not condition:
        sys.exit("failed: " + what)


def check_arena(arena):
    """Buffers stay inside the arena and apart, and add up to the live bytes."""
    buffers, timeline = arena["buffers"], arena["timeline"]
    live = [0] * len(timeline)
    for a in buffers:
        check(0 <= a["first_step"] <= a["last_step"] < len(timeline), "steps of " + a["name"])
        check(a["offset"] + a["bytes"] <= arena["bytes"], "end of " + a["name"])
        for step in range(a["first_step"], a["last_step"] + 1):
            live[step] += a["bytes"]
        for b in buffers:
            if b is a or a["last_step"] < b["first_step"] or b["last_step"] < a["first_step"]:
                continue
            apart = (
                a["offset"] + a["bytes"] <= b["offset"] or b["offset"] + b["bytes"] <= a["offset"]
            )
            check(apart, a["name"] + " and " + b["name"] + " overlap")
    check(live == [step["live_bytes"] for step in timeline], "live bytes")
    check(max(live) == arena["lower_bound"] == live[arena["peak_step"]], "peak")
    at_peak = [b for b in buffers if b["first_step"] <= arena["peak_step"] <= b["last_step"]]
    named = sum(b["bytes"] for b in at_peak if b["layer"])
    check(named >= 0.99 * max(live), "layers of the peak")
    check(not timeline[0]["backward"] and timeline[-1]["backward"], "passes")
    return at_peak


def main():
    with open(sys.argv[1]) as file:
        report = json.load(file)
    with open(sys.argv[2]) as file:
        text = file.read()
    with open(sys.argv[3], encoding="utf-8") as file:
        page = html.unescape(file.read())
    check(report["peak_bytes_after"] == report["arena"]["bytes"], "peak after")
    check(report["peak_bytes_before"] == report["arena_before"]["bytes"], "peak before")
    check_arena(report["arena_before"])
    for buffer in check_arena(report["arena"]):
        check(buffer["name"] in page, buffer["name"] + " of the peak in the page")
    for tensor in report["tensors"]:
        check(tensor["name"] in text and tensor["name"] in page, tensor["name"])
        for form in tensor["cheaper"]:
            check(form["bytes"] < tensor["bytes_after"], "cheaper forms of " + tensor["name"])
    plans = report["curve"]["plans"]
    check(len(plans) > 1 and plans[0]["peak_bytes"] == report["peak_bytes_after"], "plans")
    for above, below in zip(plans, plans[1:]):
        check(above["peak_bytes"] > below["peak_bytes"], "peaks of plans")
        check(above["recomputed_flops"] <= below["recomputed_flops"], "work of plans")
        check(below["rules"] in text and below["rules"] in page, below["rules"])
    blocks = report["curve"]["block_checkpointing"]
    check(blocks["peak_bytes"] < report["peak_bytes_before"], "block checkpointing")
    rules = [rule["rule"] for rule in report["more_rules"]]
    check("mincut" in rules, "more rules")
    for rule in rules:
        check("with " + rule in text and ">" + rule + "<" in page, "rule " + rule)


if __name__ == "__main__":
    main()
