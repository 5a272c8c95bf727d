"""How fast letters are folded, judged in memory, scanned into lines of results by one thread and by two, and answered by amends filter."""
import json
import subprocess

from .spent import best, spent
from .tables import table

scripts = ("zh-Hant", "zh-Hans", "en")
#: How letters are made: one apology in how many, whether sentences come again, how many letters, and the least MB/s that is wanted of one thread.
mixes = ((5, "repeat", 20000, 60), (1, "repeat", 20000, 40), (5, "differ", 5000, None), (1, "differ", 5000, None))
least_gain = 1.9
benchmarks = {"repeat": "repeating", "differ": "differing"}


def name_of(one_in, sentences):
    who = "all apologise" if one_in == 1 else f"one in {one_in} apologises"
    return f"{who}, sentences {sentences}"


def in_memory(bench):
    """MB/s by the name of a benchmark."""
    told = subprocess.run([bench.build / "amends_bench", "--benchmark_format=json", "--benchmark_min_time=0.3"], capture_output=True, text=True, check=True).stdout
    return {one["name"]: one["MB/s"] for one in json.loads(told)["benchmarks"]}


def answer_bytes(bench, script, one_in, count=1000):
    """Of what filter writes for a letter."""
    archive, answers = bench.make("few.jsonl", "jsonl", script, one_in, "repeat", count), bench.work / "answers.jsonl"
    spent(bench.filter, source=archive, out=answers)
    return answers.stat().st_size // count


def measure(bench):
    bench.heading("Letters a second, and what bounds them")
    memory = in_memory(bench)
    print(f"Reading memory, one thread: {memory['read_memory'] / 1000:.1f} GB/s. Below: MB of letters a second of one core, by the processor's time, and two threads against one, by the clock "
          "and by the processor.\n")
    rows = []
    for one_in, sentences, count, wanted in mixes:
        cores, gains = [], []
        for number, script in enumerate(scripts):
            archive = bench.make("letters.jsonl", "jsonl", script, one_in, sentences, count)
            took = best({jobs: bench.scan(archive, jobs) for jobs in (1, 2)})
            cores.append(archive.stat().st_size / 1e6 / took[1].processor)
            gains.append(took[1].clock / took[2].clock)
            answered = count / spent(bench.filter, source=archive).processor
            lint = memory[f"whole_lint/{benchmarks[sentences]}/script:{number}/one_in:{one_in}"]
            rows.append([f"{script}, {name_of(one_in, sentences)}", memory[f"fold_only/script:{number}/one_in:{one_in}"], lint, cores[-1], gains[-1], took[2].processor / took[1].processor, answered, answer_bytes(bench, script, one_in)])
        name = name_of(one_in, sentences)
        if wanted:
            bench.goal(f"{name}: MB/s of a core, slowest script", f">= {wanted}", min(cores), min(cores) >= wanted)
        bench.goal(f"{name}: two threads to one, least", f">= {least_gain}", min(gains), min(gains) >= least_gain)
    table(["", "folded", "judged in memory", "scan", "2 threads : 1", "work of these", "filter, letters/s", "bytes an answer"], rows)
