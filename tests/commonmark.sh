#!/usr/bin/env bash
# The examples of the specification of CommonMark itself, whose text is under another license than this repository:
#   tests/commonmark.sh SPEC       with SPEC the file spec.txt, as in the package commonmark-spec of npm
set -euo pipefail
spec=$(realpath "${1:?usage: tests/commonmark.sh SPEC}")
cd "$(dirname "$0")/NewsContent.Generators.Tests"
COMMONMARK_SPEC=$spec dotnet run -- --filter-class '*CommonMarkTests'
