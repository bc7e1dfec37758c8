# For scripts that measure and prove: packs the package, and writes apps outside the repository that use it. Sets $repository, $work and $version.
shopt -s inherit_errexit
export LC_ALL=C.UTF-8
# Compiler and MSBuild nodes that outlive the command would take their CPU time with them.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
version=0.0.1-bench.$(date +%s%N)
work=$(mktemp -d "${TMPDIR:-/tmp}/newscontent-builds.XXXXXX")
global_packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
sdk=$(dotnet --version)
sdk_folder=$(dotnet --list-sdks | sed -n "s/^$sdk \\[\\(.*\\)\\]$/\\1/p" | head -n 1)/$sdk
versions=("$version")
stop_servers() {
    local name
    for name in "${versions[@]}"; do
        dotnet "$sdk_folder/Roslyn/bincore/VBCSCompiler.dll" -shutdown "-pipename:$name" > /dev/null 2>&1 || true
        MSBUILDNODEHANDSHAKESALT="$name" dotnet build-server shutdown --msbuild > /dev/null 2>&1 || true
    done
}
clean_up() {
    local name
    stop_servers
    rm -rf "$work"
    for name in "${versions[@]}"; do rm -rf "${global_packages:?}/newscontent.generators/$name"; done
}
trap clean_up EXIT

# pack CHECKOUT VERSION
pack() { dotnet pack "$1/src/NewsContent.Generators" -v:q -c Release -o "$work/feed" -p:Version="$2" -p:PackageVersion="$2" >&2; }
pack "$repository" "$version"
dotnet build "$repository/tests/Benchmarks" -v:q -c Release -o "$work/benchmarks" >&2
# Without the other sources: a restore that asks them waits for the network.
printf '<configuration><packageSources><clear /><add key="packed" value="%s" /></packageSources></configuration>\n' "$work/feed" > "$work/NuGet.config"

# project NAME ITEMS
project() {
    mkdir -p "$work/$1"
    cat > "$work/$1/$1.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>Exe</OutputType>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <NewsContentHtml>${HTML:-Sanitize}</NewsContentHtml>
  </PropertyGroup>
  <ItemGroup>$2</ItemGroup>
</Project>
XML
}

# list_posts FOLDER: their paths, in order. Separated by NUL: a file's name may hold anything else.
list_posts() { (cd "$1" && LC_ALL=C find . -name '*.md' -type f -print0) | LC_ALL=C sort -z; }

# collection NUMBER PATTERN: a verbatim literal takes whatever a folder's name holds.
collection() {
    echo
    echo "[ContentCollection(@\"${2//\"/\"\"}\", Name = \"Posts$1\")]"
    echo "public sealed partial record Post$1 : Article;"
}

# write_app FOLDER [NAME [VERSION]]: an app over the posts that $work/posts lists, named app, with the package of this commit. A collection for each folder at the top, where names may be the same; one
# for all where posts lie at the top themselves. Its statements are what the function `program` prints, which is given $patterns.
write_app() {
    local name=${2:-app}
    rm -rf "${work:?}/$name"
    project "$name" "<PackageReference Include=\"NewsContent.Generators\" Version=\"${3:-$version}\" />"
    mkdir "$work/$name/content"
    (cd "$1" && tar -cf - --null --verbatim-files-from -T "$work/posts") | tar -xf - -C "$work/$name/content"
    local path i folder=
    patterns=()
    while IFS= read -r -d '' path; do
        path=${path#./}
        if [[ $path != */* ]]; then patterns=('**/*.md'); break; fi
        # Sorted, so what a folder holds is in a row.
        [[ ${path%%/*} == "$folder" ]] || patterns+=("${path%%/*}/**/*.md")
        folder=${path%%/*}
    done < "$work/posts"
    {
        echo 'using NewsContent;'
        program
        for i in "${!patterns[@]}"; do collection "$i" "${patterns[i]}"; done
    } > "$work/$name/Program.cs"
}
