#!/usr/bin/env bash
# Measures whole builds with the packed package: whole-build.sh POSTS_FOLDER [N]
# Takes the first N posts by name (all without N), runs each case five times and prints the medians of wall and CPU seconds.
set -euo pipefail
posts=$(cd "${1:?usage: whole-build.sh POSTS_FOLDER [N]}" && pwd)
source "$(dirname "${BASH_SOURCE[0]}")/../../benchmarks/packed-app.sh"
TIMEFORMAT='%R %U %S'

# app NAME ITEMS CODE
app() {
    project "$1" "$2"
    printf '%s\n' "$3" > "$work/$1/Program.cs"
}
app empty '' 'Console.WriteLine(0);'
app app "<PackageReference Include=\"NewsContent.Generators\" Version=\"$version\" />" 'Console.WriteLine(NewsContent.Articles.All.Count);'
mkdir "$work/app/content"
(cd "$posts" && find . -name '*.md' -type f | sort > "$work/names" && head -n "${2:-1000000}" "$work/names" | tar -cf - --verbatim-files-from -T -) | tar -xf - -C "$work/app/content"
declared='
using System.Collections.Immutable;
using NewsContent;
Console.WriteLine(Stories.All.Count);

[ContentCollection("**/*.md")]
public sealed partial record Story
{
    public required string Title { get; init; }
    public required DateTimeOffset Date { get; init; }
    public Author? Author { get; init; }
    [FrontMatter("from")] public Uri? Source { get; init; }
    public ImmutableArray<Tag> Tags { get; init; } = [];
    public ImmutableArray<Category> Categories { get; init; } = [];
    public string? Layout { get; init; }
    [Derived] public string Slug { get; init; } = "";
    [Derived] public string Path { get; init; } = "";
    [Derived] public bool IsDraft { get; init; }
    public Html Html { get; init; }
    [Derived] public string Excerpt { get; init; } = "";
    public ImmutableArray<Heading> Headings { get; init; } = [];
    [Derived] public int WordCount { get; init; }
    [Derived] public TimeSpan ReadingTime { get; init; }
    public ImmutableArray<Link> Links { get; init; } = [];
    public ImmutableArray<Image> Images { get; init; } = [];
    [Derived] public string ContentHash { get; init; } = "";
}'
app own "<PackageReference Include=\"NewsContent.Generators\" Version=\"$version\" />" "$declared"
cp -r "$work/app/content" "$work/own/content"
edited=$(find "$work/app/content" -name '*.md' | sort | sed -n 1p)

build() {
    dotnet build "$work/$1" -m:1 -v:q -clp:ErrorsOnly -p:UseSharedCompilation=false > "$work/log" 2>&1
}
clean() { rm -rf "$work/$1/bin" "$work/$1/obj"; }

# Each prints "wall cpu" of one run.
timed() { { time "$@"; } 2>&1 | awk 'END { print $1, $2 + $3 }' || { cat "$work/log" >&2; exit 1; }; }
a() { clean empty; timed build empty; }
b() { dotnet "$work/benchmarks/Benchmarks.dll" inprocess "$work/app/content"; }
c() { clean app; timed build app; }
d() { timed build app; }
e() { printf '\nOne more paragraph.\n' >> "$edited"; timed build app; }
f() { clean own; timed build own; }

# Restores and warms the file cache, and shows that the posts are compiled.
timed build empty > /dev/null
timed build app > /dev/null
timed build own > /dev/null
compiled=$(dotnet "$work/app/bin/Debug/net10.0/app.dll")
count=$(find "$work/app/content" -name '*.md' | wc -l)
bytes=$(find "$work/app/content" -name '*.md' -printf '%s\n' | awk '{ s += $1 } END { print s }')

# Rounds of all cases, so that a machine that grows slower or faster meanwhile does so for each of them.
declare -A runs wall cpu
for _ in 1 2 3 4 5; do
    for case in a b c d e f; do runs[$case]+="$("$case")"$'\n'; done
done
for case in a b c d e f; do
    wall[$case]=$(awk 'NF { print $1 }' <<< "${runs[$case]}" | sort -n | sed -n 3p)
    cpu[$case]=$(awk 'NF { print $2 }' <<< "${runs[$case]}" | sort -n | sed -n 3p)
done

echo "$count posts, $bytes bytes; $compiled articles; $(nproc) cores; .NET SDK $(dotnet --version); $(date +%F)"
echo
row() { printf '| %s | %-55s | %7.2f | %7.2f |\n' "$1" "$2" "${wall[$1]}" "${cpu[$1]}"; }
echo '|   | Case                                                    | Wall, s |  CPU, s |'
echo '|---|---------------------------------------------------------|---------|---------|'
row a 'empty console app, bin and obj deleted'
row b 'YamlDotNet events + Markdig in a process of their own'
row c 'app with the package and the posts, bin and obj deleted'
row d 'the same, nothing changed'
row e 'the same, one post edited'
row f 'as c, with a type of its own instead of Article'
echo
awk -v a="${cpu[a]}" -v b="${cpu[b]}" -v c="${cpu[c]}" 'BEGIN { printf "CPU, c / (a + b) = %.2f (goal: at most 1.5)\n", c / (a + b) }'
awk -v a="${wall[a]}" -v b="${wall[b]}" -v c="${wall[c]}" 'BEGIN { printf "Wall, c / (a + b) = %.2f\n", c / (a + b) }'
awk -v c="${cpu[c]}" -v f="${cpu[f]}" 'BEGIN { printf "CPU, f / c = %.2f (goal: at most 1.1)\n", f / c }'
