#!/usr/bin/env bash
# Requests a second, CPU time, p99 and memory of article pages, and of the same responses, headers included, sent from memory by a bare endpoint.
# load.sh [FOLDER OF POSTS] [SECONDS A ROUND] [ROUNDS]. Needs wrk (apt-get install wrk), and a quiet machine.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk"; exit 1; }

root=$(realpath "${1:-content/news}") seconds=${2:-10} rounds=${3:-3}
declare -A urls=([site]=http://127.0.0.1:5190 [bare]=http://127.0.0.1:5191)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT

dotnet build benchmarks/LoadSite -c Release -v:q -p:NewsContentRoot="$root" >"$work/build.log" 2>&1 || { grep -m 5 error "$work/build.log"; exit 1; }
benchmarks/LoadSite/bin/Release/net10.0/LoadSite "${urls[site]}" "${urls[bare]}" >"$work/server.log" 2>&1 &
server=$!
for _ in $(seq 600); do curl -sf "${urls[bare]}/paths" >"$work/paths" && break; kill -0 "$server"; sleep 0.1; done

# wrk asks for one page after the other.
cat >"$work/pages.lua" <<LUA
local paths, at = {}, 0
for line in io.lines('$work/paths') do paths[#paths + 1] = line end
function request() at = at % #paths + 1; return wrk.format('GET', paths[at]) end
LUA

# CPU time of the server so far, in ticks of 10 ms.
ticks() { awk '{ print $14 + $15 }' "/proc/$server/stat"; }

round() {
  before=$(ticks)
  wrk -t1 -c16 -d"$2s" --latency -s "$work/pages.lua" "${urls[$1]}" >"$work/out"
  ! grep -E "Non-2xx|Socket errors" "$work/out"
  rate=$(awk '/Requests\/sec/ { print $2 }' "$work/out")
  cpu=$(awk -v ticks=$(($(ticks) - before)) '/requests in/ { printf "%.1f", ticks * 10000 / $1 }' "$work/out")
  p99=$(awk '$1 == "99%" { print $2 }' "$work/out")
  memory=$(awk '/VmRSS/ { printf "%d", $2 / 1024 }' "/proc/$server/status")
}

printf '%s pages\n%-6s %12s %12s %10s %8s\n' "$(grep -c '' "$work/paths")" "" requests/s "CPU us each" p99 "RSS MB"
round bare 3; round site 3
for kind in bare site; do : >"$work/$kind.rates"; done
for _ in $(seq "$rounds"); do
  for kind in bare site; do
    round $kind "$seconds"
    printf '%-6s %12s %12s %10s %8s\n' $kind "$rate" "$cpu" "$p99" "$memory"
    echo "$rate" >>"$work/$kind.rates"
  done
done
paste "$work/bare.rates" "$work/site.rates" | awk '{ printf "%.3f\n", $2 / $1 }' | sort -g | awk '{ ratios[NR] = $1 } END { print "site/bare, median: " ratios[int((NR + 1) / 2)] }'
