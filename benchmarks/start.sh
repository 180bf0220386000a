#!/usr/bin/env bash
# How long from ./nghitruong serve to the first page, how much memory the JVM takes, and how long after kill -9.
# Usage: benchmarks/start.sh [RUNS]. Works in a data folder of its own under /tmp and on port 8099.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-5}
data=$(mktemp -d /tmp/nghitruong-bench.XXXXXX); chmod 711 "$data"
log=$data/log
page=http://127.0.0.1:8099/dang-nhap

now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.2f", b - a }'; }
pid() { pgrep -f "nghitruong.jar serve --data $data/d "; }
start() { ./nghitruong serve --data "$data/d" --port 8099 >>"$log" 2>&1 & }
await() {
    for _ in $(seq 600); do curl -sf -o /dev/null "$page" && return; sleep 0.1; done
    echo "the server did not start:"; tail -5 "$log"; exit 1
}
stop() { local p; p=$(pid); kill "$1" "$p"; while kill -0 "$p" 2>/dev/null; do sleep 0.1; done; }
trap 'kill -9 $(pid) 2>/dev/null || true; rm -rf "$data"' EXIT

start; await # builds, makes the database, rehearses for the class cache in the background
for _ in $(seq 600); do [ -e target/app.aot ] && break; sleep 0.2; done
stop -TERM
for _ in $(seq "$runs"); do
    began=$(now); start; await; echo "first page after $(since "$began") s"
    for _ in $(seq 50); do curl -sf -o /dev/null "$page"; done
    awk '/VmRSS/ { printf "JVM %d MB\n", $2 / 1024 }' "/proc/$(pid)/status"
    stop -TERM
done
start; await
stop -KILL
began=$(now); start; await; echo "first page $(since "$began") s after kill -9"
stop -TERM
