#!/usr/bin/env bash
# What each kind of request costs, as a multiple of an article page that is rendered without a cache, and the memory that they take.
# requests.sh [POSTS] [Pack|Source]: 128,000 generated posts in Pack storage unless told otherwise. Fails when a request costs more than 50 pages.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

count=${1:-128000} storage=${2:-Pack}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Titles of English words, bodies of some 3 KB, ten posts a day, a tag in every third post that few others have.
awk -v count="$count" -v root="$work/posts" '
function pick() { return word[int(rand() * words) + 1] }
BEGIN {
  srand(1)
  words = split("council harbour opens northern town ferry market river bridge school winter election festival hospital library museum station strike weather " \
    "budget concert garden island mountain minister mayor police fire flood summer spring autumn coast railway airport factory farmer fishing forest " \
    "president parliament committee question answer quarter century young old great small western eastern southern returns closes reports plans wins loses", word, " ")
  for (post = 0; post < count; post++) {
    day = int(post / 10)
    date = sprintf("%04d-%02d-%02d", 2026 - int(day / 336), 12 - int(day / 28) % 12, 28 - day % 28)
    if (post % 10 == 0) { folder = root "/" substr(date, 1, 4) "/" substr(date, 6, 2); if (folder != made) { system("mkdir -p " folder); made = folder } }
    title = pick() " " pick() " of the " pick() " " pick() " " pick() " " post
    name = title; gsub(/ /, "-", name)
    body = ""
    for (part = 0; part < 12; part++) {
      text = "A"
      for (i = 0; i < 30; i++) text = text " " pick()
      body = body text ", with [a link](https://example.org/" pick() ") and *more*.\n\n"
    }
    file = folder "/" date "-" name ".md"
    printf "---\ntitle: %s\ndate: %s\nauthor: %s %s\ntags: [%s, %s %d]\n---\n\n%s", title, date, pick(), pick(), pick(), pick(), int(post / 3), body > file
    close(file)
  }
}'

dotnet build benchmarks/RequestCosts -c Release -v:q -p:NewsContentRoot="$work/posts" -p:NewsContentStorage="$storage" >"$work/build.log" 2>&1 \
  || { grep -m 5 error "$work/build.log"; exit 1; }
benchmarks/RequestCosts/bin/Release/net10.0/RequestCosts
