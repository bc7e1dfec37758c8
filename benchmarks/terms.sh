#!/usr/bin/env bash
# Measures what distinct terms cost a build with the packed package: terms.sh N...
# Builds an archive of one tag, then archives of N tags with NewsContentTerms=Members and =Names, without compiler server, and prints as Markdown
# the seconds of processor time above the first.
set -euo pipefail
[[ $# -gt 0 ]] || { echo 'usage: terms.sh N... (N is a number of tags, up to 65000)' >&2; exit 2; }
source "$(dirname "${BASH_SOURCE[0]}")/packed-app.sh"
TIMEFORMAT='%U %S'

# posts TAGS: 2,500 in a post, as front matter holds no more than 4,000 values.
posts() {
    local first
    rm -rf "$work/app/content"
    mkdir -p "$work/app/content"
    for ((first = 0; first < $1; first += 2500)); do
        printf -- '---\ntitle: T\ndate: 2026-04-21\ntags: [%s]\n---\nText.\n' \
            "$(seq -s, -f 't%.0f' "$first" "$((first + 2499 < $1 ? first + 2499 : $1 - 1))")" > "$work/app/content/2026-04-21-p$first.md"
    done
}

# cost CHOICE
cost() {
    rm -rf "$work/app/bin" "$work/app/obj/Debug"
    { time (cd "$work/app" && dotnet msbuild -m:1 -nodeReuse:false -nologo -v:q -p:UseSharedCompilation=false \
        -p:NewsContentMaxMembers=65000 -p:NewsContentTerms="$1" -p:NoWarn=NCG4020 >&2) ; } 2>&1 | awk 'END { print $1 + $2 }'
}

project app "<PackageReference Include=\"NewsContent.Generators\" Version=\"$version\" />"
echo 'Console.WriteLine(NewsContent.Tags.All.Count);' > "$work/app/Program.cs"
(cd "$work/app" && dotnet restore -v:q >&2)
posts 1
cost Members > /dev/null
base=$(cost Members)
echo "One tag: $base s"
echo
echo '| Terms | `Members` | `Names` |'
echo '|---|---|---|'
for count in "$@"; do
    posts "$count"
    awk -v n="$count" -v m="$(cost Members)" -v b="$base" -v names="$(cost Names)" 'BEGIN { printf "| %d | %.1f | %.1f |\n", n, m - b, names - b }'
done
