# Part of aal, under the MIT licence. See LICENSE for licence information.
# SPDX-License-Identifier: MIT
"""Copies the files that a page of the documentation holds into a folder.

Usage: copy_files.py PAGE FOLDER FILE...

The text of FILE is the first code block after the file's name in backquotes. Fails
where the page has none.
"""

import pathlib
import re
import sys

page, folder, *names = sys.argv[1:]
text = pathlib.Path(page).read_text()
for name in names:
    block = re.search(rf"`{re.escape(name)}`[^`]*?\n```\w*\n(.*?)^```$", text, re.S | re.M)
    if not block:
        sys.exit(f"{page}: expected a code block after `{name}`, found none")
    (pathlib.Path(folder) / name).write_text(block[1])
