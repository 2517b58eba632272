#!/bin/sh
# Runs a command, and interrupts it once it has written a file: TIMES signals, one
# right after the other. Prints what the command prints, and ends as it does.
# usage: interrupt-training.sh TIMES FILE COMMAND...

times=$1
file=$2
shift 2
"$@" &
pid=$!
while [ ! -e "$file" ]; do
  kill -0 "$pid" || exit 1
  sleep 0.05
done
pids=
while [ "$times" -gt 0 ]; do
  pids="$pids $pid"
  times=$((times - 1))
done
# One call, so that nothing comes between the signals.
kill -s INT $pids
wait "$pid"
