"""Opens a page in headless Chromium and checks what a reader gets.

usage: check_page.py CHROMIUM PAGE SCREENSHOT

Prints what it found, one fact a line. Fails where the browser logs an error or
asks the network for anything, and where the picture is not what a page with
charts looks like.
"""

import json
import os
import re
import struct
import subprocess
import sys
import tempfile
import zlib

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--hide-scrollbars",
    "--window-size=1280,800",
    "--enable-logging=stderr",
]


def run(chromium, page, *flags):
    """What the browser prints and logs."""
    with tempfile.TemporaryDirectory() as profile:
        result = subprocess.run(
            [chromium, *FLAGS, "--user-data-dir=" + profile, *flags, page],
            capture_output=True,
            timeout=300,
        )
    log = result.stderr.decode(errors="replace")
    if result.returncode != 0:
        sys.exit("the browser failed:\n" + log)
    return result.stdout.decode(), log


def check_log(log, page):
    """Pages log to the console on their own account or where one is refused
    what it asks for."""
    for line in log.splitlines():
        if "CONSOLE" in line:
            sys.exit("console of " + page + ": " + line)


def find_requests(path):
    """The addresses that a network log says a page asked for. The browser asks
    for things of its own, too, without an origin."""
    with open(path) as file:
        events = [event.get("params", {}) for event in json.load(file)["events"]]
    return sorted(
        {
            event["url"]
            for event in events
            if event.get("initiator", "not an origin") != "not an origin"
            and not event.get("url", "file:").startswith(("file:", "data:"))
        }
    )


def read_png(path):
    """Width, height and the colour of each pixel of an RGB or RGBA picture."""
    with open(path, "rb") as file:
        data = file.read()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", "no PNG: " + path
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    assert depth == 8 and kind in (2, 6), "unexpected kind of PNG"
    packed, at = b"", 8
    while at < len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        if data[at + 4 : at + 8] == b"IDAT":
            packed += data[at + 8 : at + 8 + length]
        at += 12 + length
    return width, height, unfilter(zlib.decompress(packed), width, height, kind)


def unfilter(raw, width, height, kind):
    """Undoes the row filters of PNG (RFC 2083, section 6)."""
    size = 3 if kind == 2 else 4
    stride = width * size
    above = bytearray(stride)
    pixels = []
    for y in range(height):
        row = bytearray(raw[y * (stride + 1) + 1 : (y + 1) * (stride + 1)])
        mode = raw[y * (stride + 1)]
        for i in range(stride):
            left = row[i - size] if i >= size else 0
            up = above[i]
            corner = above[i - size] if i >= size else 0
            if mode == 1:
                row[i] = (row[i] + left) & 255
            elif mode == 2:
                row[i] = (row[i] + up) & 255
            elif mode == 3:
                row[i] = (row[i] + (left + up) // 2) & 255
            elif mode == 4:
                guess = left + up - corner
                row[i] = (
                    row[i]
                    + min(
                        (abs(guess - left), 0, left),
                        (abs(guess - up), 1, up),
                        (abs(guess - corner), 2, corner),
                    )[2]
                ) & 255
        pixels += [bytes(row[x * size : x * size + 3]) for x in range(width)]
        above = row
    return pixels


def main():
    chromium, path, picture = sys.argv[1:]
    page = "file://" + os.path.abspath(path)
    network = picture + ".net.json"
    _, log = run(chromium, page, "--screenshot=" + picture, "--log-net-log=" + network)
    requests = find_requests(network)
    if requests:
        sys.exit("the page asked for " + ", ".join(requests))
    check_log(log, page)
    dom, log = run(chromium, page, "--dump-dom")
    check_log(log, page)
    print("no console messages, no requests")

    width, height, pixels = read_png(picture)
    print("picture %dx%d" % (width, height))
    counts = {}
    for pixel in pixels:
        counts[pixel] = counts.get(pixel, 0) + 1
    for name, colour in (("saved", "0072b2"), ("peak", "c2410c")):
        if counts.get(bytes.fromhex(colour), 0) < 20:
            sys.exit("no colour of '%s' in the picture" % name)
    if len(counts) < 16:
        sys.exit("only %d colours in the picture" % len(counts))
    print("picture shows charts")

    for tag in ("svg", "table"):
        ids = re.findall(r"<%s id=\"([a-z-]+)\"" % tag, dom)
        print(tag, " ".join(ids))
    print("sortable", dom.count('class="sortable"'))


if __name__ == "__main__":
    main()
