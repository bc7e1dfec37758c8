#!/usr/bin/env bash
# Measures whole builds with the packed package at several sizes: builds.sh POSTS_FOLDER N...
# N is a number of posts, the first by path, or `all`. Each case runs in rounds of all cases, ROUNDS (5) in the environment of them; medians
# are printed as Markdown tables. BASE=COMMIT compares instead: that commit and the files as they are take turns, and each round's ratio is
# printed. Where Hugo is installed it builds the same posts in the same rounds. HTML=Raw in the environment leaves HTML as it is, as Hugo and
# the bare parsers do. CASES='cold title_edited_server' in the environment, for instance, runs these alone.
set -euo pipefail
usage='usage: builds.sh POSTS_FOLDER N... (N is a number of posts, or all)'
posts=$(cd "${1:?$usage}" && pwd)
shift
[[ $# -gt 0 ]] || { echo "$usage" >&2; exit 2; }
for wanted in "$@"; do
    [[ $wanted =~ ^([1-9][0-9]*|all)$ ]] || { echo "$usage" >&2; exit 2; }
done
rounds=${ROUNDS:-5}
[[ $rounds =~ ^[1-9][0-9]*$ ]] || { echo 'ROUNDS must be a whole number above 0' >&2; exit 2; }
[[ -x /usr/bin/time ]] || { echo 'GNU time is needed, for the memory of a process: /usr/bin/time' >&2; exit 2; }

source "$(dirname "${BASH_SOURCE[0]}")/packed-app.sh"
source "$repository/benchmarks/compare.sh"

# The app that a case builds, and the name of its servers.
app=app server=$version
project empty ''
echo 'Console.WriteLine(0);' > "$work/empty/Program.cs"

mkdir -p "$work/hugo/layouts/_default"
cat > "$work/hugo/config.toml" <<'TOML'
baseURL = "https://example.com/"
title = "archive"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = true
TOML
echo '<!doctype html><title>{{ .Title }}</title>{{ .Content }}' > "$work/hugo/layouts/_default/single.html"
echo '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}' > "$work/hugo/layouts/_default/list.html"

list_posts "$posts" > "$work/every-post"
program() { echo "Console.WriteLine(0$(for i in "${!patterns[@]}"; do printf ' + Posts%d.All.Count' "$i"; done));"; }

# Prints "wall CPU peak" of a command: seconds, seconds of all processes, and kB of the largest one.
timed() {
    # Else what the case before has written goes to the disk while this one is measured, and a server still compiles its own code.
    sync
    sleep 2
    /usr/bin/time -o "$work/time" -f '%e %U %S %M' "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; echo "Failed: $*" >&2; exit 1; }
    awk 'END { print $1, $2 + $3, $4 }' "$work/time"
}
build() { timed dotnet build "$work/$1" -m:1 -v:q -clp:ErrorsOnly -p:UseSharedCompilation=false; }
# A server of this run's own, which no other build uses or stops. It is no child of the build, so only the wall clock sees it.
build_by_server() { timed "${@:2}" dotnet build "$work/$1" -m:1 -v:q -clp:ErrorsOnly -p:UseSharedCompilation=true -p:SharedCompilationId="$server" | awk '{ print $1 }'; }
# And MSBuild's own server, as an editor holds MSBuild ready.
build_by_servers() { build_by_server "$1" env -u MSBUILDDISABLENODEREUSE DOTNET_CLI_USE_MSBUILD_SERVER=1 MSBUILDNODEHANDSHAKESALT="$server"; }
clean() { rm -rf "$work/$1/bin" "$work/$1/obj"; }
edit_title() { sed -i '0,/^title: *["'"'"']\?/s//&x/' "$work/$app/content/$edited"; }
edit_post() { printf '\nOne more paragraph.\n' >> "$work/$app/content/$edited"; }
add_property() { sed -i 's/^\(public sealed partial record Post0 : Article\);/\1 { public string Edition { get; init; } = "first"; }/' "$work/app/Program.cs"; }
take_property_away() { sed -i 's/^\(public sealed partial record Post0 : Article\) .*/\1;/' "$work/app/Program.cs"; }

empty_cold() { clean empty; build empty; }
empty_unchanged() { build empty; }
# What the process says of itself, without the start of its runtime, which a build has anyway.
bare() {
    local outside
    outside=$(timed dotnet "$work/benchmarks/Benchmarks.dll" inprocess "$work/app/content")
    awk -v peak="${outside##* }" '{ print $1, $2, peak }' "$work/log"
}
cold() { clean "$app"; build "$app"; }
unchanged() { build "$app"; }
post_edited() { edit_post; build "$app"; }
title_edited() { edit_title; build "$app"; }
# The server is left with the schema that the posts are edited with, or the next of its cases would be an edit of both.
schema_edited() {
    add_property
    build app
    take_property_away
    build_by_server app > /dev/null
}
post_edited_server() { edit_post; build_by_server "$app"; }
title_edited_server() { edit_title; build_by_server "$app"; }
post_edited_servers() { edit_post; build_by_servers "$app"; }
title_edited_servers() { edit_title; build_by_servers "$app"; }
hugo_cold() {
    rm -rf "$work/hugo/public" "$work/hugo/resources"
    timed hugo --quiet --source "$work/hugo" --contentDir "$work/app/content" --destination "$work/hugo/public"
}

check_count() {
    local counted
    counted=$(dotnet "$work/$app/bin/Debug/net10.0/$app.dll")
    [[ $counted -eq $count ]] || { echo "The app counts $counted articles, but there are $count posts: $1." >&2; exit 1; }
}

# The middle one of the numbers that are read, or the mean of the two in the middle.
middle() { sort -n | awk 'NF { all[++n] = $1 } END { if (n) print (all[int((n + 1) / 2)] + all[int((n + 2) / 2)]) / 2 }'; }
# median CASE COLUMN
median() { awk -v column="$2" 'NF { print $column }' <<< "${runs[$1]}" | middle; }
has() { for case in "$@"; do [[ -n ${runs[$case]:-} ]] || return 1; done; }
row() {
    local wall cpu peak
    has "$1" || return 0
    wall=$(median "$1" 1) cpu=$(median "$1" 2) peak=$(median "$1" 3)
    awk -v name="$2" -v wall="$wall" -v cpu="$cpu" -v peak="$peak" 'BEGIN {
        printf "| %-55s | %7.2f | %7s | %8s |\n", name, wall, cpu == "" ? "" : sprintf("%.2f", cpu), peak == "" ? "" : sprintf("%.0f", peak / 1024) }'
}
# ratio NAME DIVIDEND DIVISOR, each an expression over the cases: wall and CPU
ratio() {
    # shellcheck disable=SC2086 # An expression is split into its cases.
    has ${2//[-+] /} ${3//[-+] /} || return 0
    awk -v name="$1" -v wall="$(value "$2" 1) $(value "$3" 1)" -v cpu="$(value "$2" 2) $(value "$3" 2)" 'BEGIN {
        split(wall, w); split(cpu, c); printf "| %-55s | %7.2f | %7s |\n", name, w[1] / w[2], (c[1] > 0 ? sprintf("%.2f", c[1] / c[2]) : "") }'
}
# value "CASE" or "CASE + CASE" or "CASE - CASE", COLUMN
value() {
    local first operator second
    read -r first operator second <<< "$1"
    awk -v a="$(median "$first" "$2")" -v sign="${operator:-+}1" -v b="$([[ -z $second ]] || median "$second" "$2")" 'BEGIN { print a + sign * b }'
}

take_posts() {
    if [[ $1 == all ]]; then cp "$work/every-post" "$work/posts"; else head -z -n "$1" "$work/every-post" > "$work/posts"; fi
    count=$(tr -dc '\0' < "$work/posts" | wc -c)
    [[ $count -gt 0 ]] || { echo "There is no post below '$posts'." >&2; exit 1; }
    IFS= read -r -d '' edited < "$work/posts"
}

measure() {
    take_posts "$1"
    write_app "$posts"

    # Restores and warms the file cache, and shows that all posts are compiled.
    build empty > /dev/null
    build app > /dev/null
    check_count 'some are not compiled'
    # A server is faster the more it has built; one at work has built the app before.
    for _ in 1 2 3; do title_edited_server > /dev/null; title_edited_servers > /dev/null; done
    local cases
    read -ra cases <<< "${CASES:-}"
    [[ -n ${CASES:-} ]] || cases=(empty_cold empty_unchanged bare cold unchanged post_edited schema_edited post_edited_server title_edited_server post_edited_servers title_edited_servers)
    if [[ -z ${CASES:-} ]] && command -v hugo > /dev/null && (hugo_cold) > /dev/null; then cases+=(hugo_cold); fi

    runs=()
    for ((round = 0; round < rounds; round++)); do
        for case in "${cases[@]}"; do runs[$case]+="$("$case")"$'\n'; done
    done
    stop_servers
    check_count 'an edit lost some'
    report
}

report() {
    local bytes assembly storage=Source
    bytes=$(cd "$work/app/content" && du -b --files0-from="$work/posts" | awk '{ s += $1 } END { print s }')
    assembly=$(find "$work/app/bin/Debug/net10.0" -regex ".*/app\.\(dll\|table\|bodies\)" -printf "%s\n" | awk "{ s += \$1 } END { print s }")
    [[ ! -e $work/app/obj/newscontent/packed ]] || storage=Pack
    echo "## $count posts"
    echo
    echo "$bytes bytes; $count articles in ${#patterns[@]} collections; storage $storage; HTML ${HTML:-Sanitize}; assembly and pack $assembly bytes; $(nproc) cores; .NET SDK $sdk; $(date +%F)"
    echo
    printf '| %-55s | %7s | %7s | %8s |\n|%s|%s|%s|%s|\n' Case 'Wall, s' 'CPU, s' 'Peak, MB' "$(printf -- '-%.0s' {1..57})" --------: --------: ---------:
    row empty_cold 'empty app, bin and obj deleted'
    row empty_unchanged 'empty app, nothing changed'
    row bare 'YamlDotNet events + Markdig in a process of their own'
    row cold 'app with the posts, bin and obj deleted'
    row unchanged 'the same, nothing changed'
    row post_edited 'the same, one body edited'
    row schema_edited 'the same, a property added to a type'
    row post_edited_server 'the same, one body edited, compiler server on'
    row title_edited_server 'the same, one title edited, compiler server on'
    row post_edited_servers 'the same, one body edited, MSBuild server on as well'
    row title_edited_servers 'the same, one title edited, MSBuild server on as well'
    ! has hugo_cold || row hugo_cold "Hugo $(hugo version | sed -n 's/^hugo v\([0-9.]*\).*/\1/p'), public deleted"
    echo
    printf '| %-55s | %7s | %7s |\n|%s|%s|%s|\n' Ratio Wall CPU "$(printf -- '-%.0s' {1..57})" --------: --------:
    ratio 'cold / (empty + bare parsing and rendering)' cold 'empty_cold + bare'
    ratio 'what the posts add / bare parsing and rendering' 'cold - empty_cold' bare
    ratio 'one body edited / cold' post_edited cold
    ratio 'one body edited, compiler server on / cold' post_edited_server cold
    ratio 'one body edited, MSBuild server on as well / cold' post_edited_servers cold
    ratio 'schema edited / cold' schema_edited cold
    ratio 'unchanged / empty unchanged' unchanged empty_unchanged
    ratio 'cold / Hugo' cold hugo_cold
    ratio 'what the posts add / Hugo' 'cold - empty_cold' hugo_cold
    echo
    has cold empty_cold || return 0
    awk -v wall="$(value 'cold - empty_cold' 1)" -v cpu="$(value 'cold - empty_cold' 2)" -v count="$count" 'BEGIN {
        printf "The posts add %.2f s and %.2f s of CPU to an empty app, %.2f ms of CPU a post.\n", wall, cpu, 1000 * cpu / count }'
    ! has hugo_cold || echo "Hugo wrote $(find "$work/hugo/public" -name '*.html' -printf . | wc -c) pages, lists among them."
    echo
}

declare -A runs
[[ -z ${BASE:-} ]] || pack_base "$BASE"
for wanted in "$@"; do if [[ -n ${BASE:-} ]]; then compare "$wanted"; else measure "$wanted"; fi; done
