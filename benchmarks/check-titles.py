"""Compares the titles and dates of an app's articles with what PyYAML reads: check-titles.py POSTS_FOLDER < LINES

Each line is a JSON array of a post's path, its title and its instant in UTC, as yyyy-MM-ddTHH:mm:ss.fffffff. Exits with 1 on a difference.
"""
import datetime
import json
import pathlib
import re
import sys

import yaml

DATE = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt]|[ \t]+)(\d\d?):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?[ \t]*(Z|[+-]\d\d?(?::?\d\d)?)?)?$")


def front_matter(path):
    # Python would take a lone CR for the end of a line as well.
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = file.read().replace("\r\n", "\n").split("\n")
    end = next(i for i, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "..."))
    # Scalars as they stand, not as numbers or dates.
    return yaml.load("\n".join(lines[1:end]), Loader=yaml.BaseLoader)


def instant(text):
    year, month, day, hour, minute, second, fraction, zone = DATE.match(text).groups()
    moment = datetime.datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), int(second or 0))
    if zone and zone != "Z":
        hours, minutes = re.match(r"[+-](\d\d?):?(\d\d)?$", zone).groups()
        offset = datetime.timedelta(hours=int(hours), minutes=int(minutes or 0))
        moment += offset if zone[0] == "-" else -offset
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + "." + (fraction or "").ljust(7, "0")


def main(folder):
    compared = different = 0
    for line in sys.stdin.buffer.read().decode("utf-8").split("\n"):
        if not line:
            continue
        path, *found = json.loads(line)
        values = front_matter(folder / path)
        expected = [values["title"], instant(values["date"])]
        compared += 1
        if expected != found:
            different += 1
            if different <= 10:
                print(f"{path}: {found} is not {expected}", file=sys.stderr)
    print(f"Titles and dates: {compared} compared with PyYAML {yaml.__version__}, {different} differ.")
    return 1 if different or not compared else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
