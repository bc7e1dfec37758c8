# For builds.sh: measures another commit and the files as they are in turns, in one run, as a machine is never equally fast for long.

# pack_base COMMIT: the package of that commit, beside that of this one.
pack_base() {
    base_version=$version-base
    versions+=("$base_version")
    git -C "$repository" rev-parse --verify --quiet "$1^{commit}" > /dev/null || { echo "There is no commit '$1'." >&2; exit 2; }
    mkdir "$work/base-checkout"
    git -C "$repository" archive "$1" | tar -xf - -C "$work/base-checkout"
    pack "$work/base-checkout" "$base_version"
}

# use base | use new: what the cases of builds.sh build from here on, each side by servers of its own.
use() { if [[ $1 == base ]]; then app=base server=$base_version; else app=new server=$version; fi; }

compare() {
    take_posts "$1"
    write_app "$posts" base "$base_version"
    write_app "$posts" new "$version"
    local cases side round case
    read -ra cases <<< "${CASES:-cold post_edited title_edited post_edited_servers title_edited_servers}"
    for side in base new; do
        use "$side"
        build "$app" > /dev/null
        check_count 'some are not compiled'
        # A server is faster the more it has built.
        for _ in 1 2 3; do title_edited_server > /dev/null; title_edited_servers > /dev/null; done
    done

    runs=()
    for ((round = 0; round < rounds; round++)); do
        for case in "${cases[@]}"; do
            for side in base new; do
                use "$side"
                runs[$side $case]+="$("$case")"$'\n'
            done
        done
    done
    stop_servers
    for side in base new; do use "$side"; check_count 'an edit lost some'; done
    report_comparison "${cases[@]}"
}

# Wall and, where there are no servers, CPU seconds.
report_comparison() {
    local case column
    echo "## $count posts, $(git -C "$repository" rev-parse --short "$BASE") and $(git -C "$repository" describe --always --dirty)"
    echo
    echo "HTML ${HTML:-Sanitize}; $rounds rounds; $(nproc) cores; .NET SDK $sdk; $(date +%F)"
    echo
    printf '| %-20s | %-7s | %7s | %7s | %-6s | %-13s | %-13s | %s |\n' Case Seconds Base New Median Spread 'Not worse' 'Ratio of each round, new / base'
    printf '|%s|%s|%s|%s|%s|%s|%s|%s|\n' "$(printf -- '-%.0s' {1..22})" --------- --------: --------: -------: --------------- --------------- ---
    for case in "$@"; do
        for column in 1 2; do
            [[ -z $(median "base $case" "$column") ]] || compared_row "$case" "$column"
        done
    done
    echo
    echo 'Not worse: the median of the ratios is at most 1.03, or their spread includes 1.00.'
    echo
}

# compared_row CASE COLUMN
compared_row() {
    local ratios
    ratios=$(paste -d ' ' <(awk -v c="$2" 'NF { print $c }' <<< "${runs[base $1]}") <(awk -v c="$2" 'NF { print $c }' <<< "${runs[new $1]}") | awk '{ printf "%.3f\n", $2 / $1 }')
    awk -v name="$1" -v seconds="$([[ $2 == 1 ]] && echo wall || echo CPU)" -v base="$(median "base $1" "$2")" -v new="$(median "new $1" "$2")" \
        -v median="$(middle <<< "$ratios")" -v ratios="$(tr '\n' ' ' <<< "$ratios")" 'BEGIN {
        n = split(ratios, all, " "); least = most = all[1]
        for (i = 2; i <= n; i++) { if (all[i] < least) least = all[i]; if (all[i] > most) most = all[i] }
        printf "| %-20s | %-7s | %7.2f | %7.2f | %6.3f | %.3f - %.3f | %-13s | %s|\n", name, seconds, base, new, median, least, most,
            (median <= 1.03 || least <= 1 && most >= 1 ? "yes" : "NO"), ratios }'
}
