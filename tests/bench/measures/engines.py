"""Whether a scan, its report and a Spark job say the same of a large archive, and what each takes."""
import os
import subprocess

from .bench import root


def measure(bench, count):
    bench.heading(f"{count:,} letters through scan, report and Spark")
    letters = bench.make("letters.jsonl", "jsonl", "mixed", 5, "repeat", count)
    environment = os.environ | {"AMENDS_SCALE": "1", "TMPDIR": str(bench.work)}
    command = [root / "tests/scale/totals", bench.amends, bench.build, bench.build / "libamends.so", letters]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    told = (done.stdout if done.returncode == 0 else done.stdout + done.stderr[-2000:]).strip()
    print(told.replace("\n", "  \n") + "\n", flush=True)
    bench.goal(f"{count:,} letters: scan, report and Spark have the same totals", "equal", "equal" if done.returncode == 0 else "not", done.returncode == 0)
    letters.unlink()
