# Part of aal, under the MIT License. See LICENSE.
# SPDX-License-Identifier: MIT
#
# Prints the results of aal-train --json, one key a line, as a table.

function text(line) { sub(/^[^:]*: "?/, "", line); sub(/"?,?$/, "", line); return line }
function size(bytes) { return bytes == "null" ? "-" : sprintf("%.2f MB", bytes / 1e6) }

BEGIN {
  print "| model | rule | seeds | test accuracy | saved | peak | step |"
  print "|---|---|---|---|---|---|---|"
}
/^ *"(model|rule|seeds|accuracy_mean|accuracy_std|saved_bytes|peak_bytes|step_ms)":/ {
  key = $1
  gsub(/[":]/, "", key)
  value[key] = text($0)
}
# step_ms closes what the table shows of a result.
/^ *"step_ms":/ {
  printf "| %s | %s | %d | %.2f ± %.2f %% | %s | %s | %.1f ms |\n", \
    value["model"], value["rule"], value["seeds"], value["accuracy_mean"], \
    value["accuracy_std"], size(value["saved_bytes"]), \
    size(value["peak_bytes"]), value["step_ms"]
}
