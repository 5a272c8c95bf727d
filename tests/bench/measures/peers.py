"""What other programs take for the same 2,000 English letters, and what they find in them."""
import collections
import json
import pathlib
import re
import subprocess
import tempfile

from .peer_tools import tools
from .spent import best, spent
from .tables import table

count = 2000
most_seconds = 240
shown_kinds = 3


def lines_of(pattern, text):
    return collections.Counter(match.group(1) for match in re.finditer(pattern, text, re.M))


def of_amends(text):
    records = map(json.loads, text.splitlines())
    return collections.Counter(finding["category"] for record in records for finding in record["findings"])


def of_textlint(text):
    return collections.Counter(message["ruleId"] for file in json.loads(text) for message in file["messages"])


def of_vale(text):
    return collections.Counter(alert["Check"] for alerts in json.loads(text).values() for alert in alerts)


def of_proselint(text):
    return collections.Counter(found["check_path"] for file in json.loads(text)["result"].values() for found in file.get("diagnostics", []))


def commands(folder, files, work):
    """For each program its arguments and what reads the findings out of what it prints."""
    (work / "vale.ini").write_text("MinAlertLevel = suggestion\n[*.txt]\nBasedOnStyles = Vale\n")
    return {
        "write-good": (["--parse", *files], lambda text: lines_of(r'" ((?:is|may|can) .*)$', text)),
        "Vale": (["--config", work / "vale.ini", "--output=JSON", "--no-exit", folder], of_vale),
        "proselint": (["check", "-o", "json", folder], of_proselint),
        "Harper": (["lint", folder], lambda text: lines_of(r"^(\w+)", text)),
        "alex": ([folder], lambda text: lines_of(r"^ +\d+:\d+-\d+:\d+ +(?:warning|error) .* (\S+) +\S+$", text)),
        "textlint": (["--format", "json", "--rule", "write-good", "--rule", "alex", folder], of_textlint),
    }


def told(kinds):
    parts = [f"{kind} {number:,}" for kind, number in kinds.most_common(shown_kinds)]
    return ", ".join(parts) + (", …" if len(kinds) > shown_kinds else "") if kinds else "nothing"


def of_linter(bench, name, program, arguments, read, size, ours):
    out = bench.work / "findings"
    place = program.parents[2] if "node_modules" in program.parts else bench.work  # textlint looks for its rules from there
    took = spent([program, *arguments], out=out, seconds=most_seconds, statuses=(), cwd=place, stderr=subprocess.STDOUT)
    if took.status is None:
        return [name, "", "", "", "", f"not done in {most_seconds} s"]
    text = out.read_text(errors="replace")
    try:
        kinds = read(text)
    except (ValueError, KeyError, TypeError):
        return [name, "", "", "", "", f"failed: {text.strip()[-80:]}"]
    return [name, took.processor, size / took.processor, f"{took.processor / ours:,.0f} x", kinds.total(), told(kinds)]


def of_search(bench, name, command, size, ours):
    took = best({name: command})[name]
    lines = subprocess.run([str(part) for part in command], capture_output=True, text=True).stdout.strip()
    return [name, took.processor, size / took.processor, f"{took.processor / ours:,.2f} x", "", f"{int(lines or 0):,} lines"]


def of_us(bench, name, folder, size, ours=None):
    out = bench.work / "results.jsonl"
    took = best({name: bench.scan(folder, 1, out)})[name]
    kinds = of_amends(out.read_text())
    return [name, took.processor, size / took.processor, f"{took.processor / (ours or took.processor):,.1f} x", kinds.total(), told(kinds)]


def measure(bench, kept_tools):
    bench.heading("Other programs")
    folder, differing = (bench.make_files(f"{sentences}ing", "en", 1, sentences, count) for sentences in ("repeat", "differ"))
    files = sorted(folder.rglob("*.txt"))
    text, words = bench.work / "letters.txt", bench.work / "words"
    text.write_text("".join(file.read_text() for file in files))
    words.write_bytes(subprocess.run([bench.build / "make_letters", "words"], capture_output=True, check=True).stdout)
    size = text.stat().st_size / 1e6

    rows = [of_us(bench, "amends scan -j1, as JSON lines", folder, size)]
    ours = rows[0][1]
    rows.append(of_us(bench, "the same, no sentence twice", differing, size, ours))
    rows.append(of_search(bench, "grep -c -f trigger words", ["grep", "-c", "-i", "-F", "-f", words, text], size, ours))
    with tempfile.TemporaryDirectory(prefix="amends-tools-") as temporary:
        place = pathlib.Path(kept_tools or temporary).resolve()
        place.mkdir(parents=True, exist_ok=True)
        for name, tool in tools.items():
            program, trouble = tool.installed(place)
            if program is None:
                rows.append([name, "", "", "", "", f"not installed: {trouble}"])
            elif name == "ripgrep":
                rows.append(of_search(bench, "ripgrep -c -f trigger words", [program, "-c", "-i", "-F", "-f", words, text], size, ours))
            else:
                rows.append(of_linter(bench, name, program, *commands(folder, files, bench.work)[name], size, ours))
    print(f"{count:,} English letters, {size:.1f} MB, all of them apologies.\n")
    table(["", "core-seconds", "MB/s", "to amends", "findings", "of which kind"], rows)
