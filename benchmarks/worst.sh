#!/usr/bin/env bash
# Builds posts that ask for as much as a post of the greatest length can, in both storages with the packed package: worst.sh [CASE...]
# Prints for each the seconds of the build, how many times those of an ordinary post of that length, and the memory above it of the largest
# process. Fails when a case takes more than 20 times as long, or 500 MB more. A case may fail to build only by errors of its own (NCG…).
set -euo pipefail
[[ -x /usr/bin/time ]] || { echo 'GNU time is needed, for the memory of a process: /usr/bin/time' >&2; exit 2; }
source "$(dirname "${BASH_SOURCE[0]}")/packed-app.sh"
readonly most_times=20 most_megabytes=500

dotnet "$work/benchmarks/Benchmarks.dll" worst "$work/cases"
cases=("$@")
(($# > 0)) || mapfile -t cases < <(ls "$work/cases" | grep -vx ordinary)
status=0

# measure CASE STORAGE: sets $seconds, $kilobytes and $ids.
measure() {
    local app="$work/cases/$1" property=''
    [[ -f $app/property ]] && property="<$(cut -d= -f1 "$app/property")>$(cut -d= -f2 "$app/property")</$(cut -d= -f1 "$app/property")>"
    project "app" "<PackageReference Include=\"NewsContent.Generators\" Version=\"$version\" />"
    sed "s|</PropertyGroup>|<NewsContentStorage>$2</NewsContentStorage>$property</PropertyGroup>|" "$work/app/app.csproj" > "$app/app.csproj"
    rm -rf "$app/bin" "$app/obj"
    dotnet restore "$app" -v:q > /dev/null
    local failed=0
    /usr/bin/time -q -o "$work/time" -f '%e %M' timeout 900 dotnet build "$app" --no-restore -m:1 -v:q -clp:NoSummary -p:UseSharedCompilation=false > "$work/log" 2>&1 || failed=1
    read -r seconds kilobytes < "$work/time"
    ids=$(grep -oE '(error|warning) [A-Z]+[0-9]+' "$work/log" | sort -u | tr '\n' ' ' || true)
    if grep -E 'error ' "$work/log" | grep -vqE 'error NCG[0-8]' || { ((failed)) && [[ $ids != *'error NCG'* ]]; }; then
        ids+='BROKEN'
        status=1
    fi
}

printf '| case | storage | s | times | MB more | diagnostics |\n|---|---|---|---|---|---|\n'
for storage in Source Pack; do
    measure ordinary "$storage"
    measure ordinary "$storage"
    ordinary_seconds=$seconds ordinary_kilobytes=$kilobytes
    printf '| ordinary | %s | %.1f | 1 | 0 | %s |\n' "$storage" "$seconds" "$ids"
    for case in "${cases[@]}"; do
        measure "$case" "$storage"
        times=$(awk -v a="$seconds" -v b="$ordinary_seconds" 'BEGIN { printf "%.1f", a / b }')
        megabytes=$(((kilobytes - ordinary_kilobytes) / 1024))
        printf '| %s | %s | %.1f | %s | %d | %s |\n' "${case//-/ }" "$storage" "$seconds" "$times" "$megabytes" "$ids"
        awk -v a="$times" -v b="$most_times" 'BEGIN { exit a > b }' && ((megabytes <= most_megabytes)) || status=1
    done
done
exit "$status"
