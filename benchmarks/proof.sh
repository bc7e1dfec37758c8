#!/usr/bin/env bash
# Proves a build of an archive with the packed package: proof.sh POSTS_FOLDER [KILLS]
# 1. What is wrong with posts is named at its place; the posts without errors are the app's articles, one by one.
# 2. Titles and dates are those that PyYAML reads. 3. Bodies of 1,000 posts at random (SEED in the environment) are those of Markdig alone.
# 4. After kill -9 at KILLS (20) random moments of a build, cold ones and ones after an edit, a normal build gives a clean build's bytes.
set -euo pipefail
usage='usage: proof.sh POSTS_FOLDER [KILLS]'
posts=$(cd "${1:?$usage}" && pwd)
kills=${2:-20}
RANDOM=${SEED:=$((10#$(date +%N) % 32768))}
python3 -c 'import yaml' || { echo 'Python 3 with PyYAML is needed, as a parser that is not ours.' >&2; exit 2; }

# As it stands, as Markdig alone leaves it.
HTML=Raw
source "$(dirname "${BASH_SOURCE[0]}")/packed-app.sh"
failed=0
verdict() { if "${@:2}"; then echo "$1: as it should be"; else echo "$1: WRONG"; failed=1; fi; }

program() {
    cat <<CS
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var articles = new IEnumerable<Article>[] { $(printf 'Posts%d.All, ' "${!patterns[@]}") }.SelectMany(collection => collection);
using var output = new StreamWriter(Console.OpenStandardOutput());
if (args is ["titles"])
{
    foreach (var article in articles)
        output.Write(JsonSerializer.Serialize(new[] { article.Path, article.Title, article.Date.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture) }, options) + '\n');
}
else
{
    var wanted = File.ReadAllText(args[0]).Split('\0').ToHashSet(StringComparer.Ordinal);
    foreach (var article in articles.Where(article => wanted.Contains(article.Path)).OrderBy(article => article.Path, StringComparer.Ordinal))
        output.Write(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(article.Html.ToString()))) + ' ' + article.Path + '\n');
}
CS
}

build() { dotnet build "$work/app" -m:1 -v:q -p:UseSharedCompilation=false -p:NewsContentMaxDiagnostics=1000000 "$@" > "$work/log" 2>&1; }
app() { dotnet "$work/app/bin/Debug/net10.0/app.dll" "$@"; }
# Of what a build leaves: the pack, and the app's assembly.
bytes() { (cd "$work/app" && sha256sum obj/newscontent/*/posts.{table,bodies,manifest} bin/Debug/net10.0/app.dll) | sha256sum; }
clean() { rm -rf "$work/app/bin" "$work/app/obj/Debug" "$work/app/obj/newscontent"; }

list_posts "$posts" > "$work/posts"
all=$(tr -dc '\0' < "$work/posts" | wc -c)
write_app "$posts"
if ! build; then
    # The build says each error twice, as MSBuild does.
    grep -aoE '^.*\([0-9]+,[0-9]+\): error NCG[0-9]+' "$work/log" | sort -u > "$work/errors" || { tail -n 20 "$work/log" >&2; exit 1; }
    sed "s|^$work/app/content/||" "$work/errors"
    # A line break in a file's name is printed as \u000A.
    python3 -c 'import re, sys; [print(re.sub(r"\\u([0-9A-F]{4})", lambda code: chr(int(code[1], 16)), line.rsplit("(", 1)[0]), end="\0") for line in sys.stdin]' \
        < "$work/errors" | sort -zu | xargs -0 rm --
    build || { tail -n 20 "$work/log" >&2; exit 1; }
fi
left=$(find "$work/app/content" -name '*.md' -type f -printf . | wc -c)
app titles > "$work/titles"
echo "$all posts, $((all - left)) with errors, $(wc -l < "$work/titles") articles"
verdict 'posts in, articles out' test "$left" -eq "$(wc -l < "$work/titles")"
verdict 'titles and dates' python3 "$repository/benchmarks/check-titles.py" "$work/app/content" < "$work/titles"

(cd "$work/app/content" && find . -name '*.md' -type f -printf '%P\0') | sort -z > "$work/left"
shuf -z -n 1000 --random-source=<(yes "$SEED") < "$work/left" > "$work/sample"
app "$work/sample" > "$work/found"
dotnet "$work/benchmarks/Benchmarks.dll" bodies "$work/app/content" "$work/sample" > "$work/expected"
echo "$(wc -l < "$work/expected") bodies at random, seed $SEED, $(diff "$work/found" "$work/expected" | grep -c '^>' || true) differ from Markdig's"
verdict 'bodies' cmp -s "$work/found" "$work/expected"

edited=$(head -z -n 1 "$work/left" | tr -d '\0')
clean
start=$(date +%s%N)
build
milliseconds=$((($(date +%s%N) - start) / 1000000))
expected=$(bytes) same=0 unfinished=0
for ((i = 0; i < kills; i++)); do
    if ((i % 2)); then clean; else printf '\nOne more paragraph.\n' >> "$work/app/content/$edited"; fi
    setsid dotnet build "$work/app" -m:1 -v:q -p:UseSharedCompilation=false > /dev/null 2>&1 &
    killed=$!
    sleep "$(awk -v ms="$milliseconds" -v random="$RANDOM" 'BEGIN { print (0.1 + 0.85 * random / 32768) * ms / 1000 }')"
    # The build, and the packer and the compiler that it has started.
    kill -9 -- "-$killed" 2> /dev/null || true
    wait "$killed" 2> /dev/null || true
    [[ -z $(find "$work/app/obj/newscontent" -name '*.unfinished') ]] || unfinished=$((unfinished + 1))
    build
    found=$(bytes)
    if ((i % 2 == 0)); then clean; build; expected=$(bytes); fi
    [[ $found != "$expected" ]] || same=$((same + 1))
done
echo "$kills builds of $milliseconds ms killed, $unfinished of them with files half written; $same next builds gave a clean build's bytes"
verdict 'kill -9' test "$same" -eq "$kills"
exit "$failed"
