"""How fast letters are folded, judged in memory, scanned into lines of results by one thread and by two, and answered by amends filter."""
import json
import subprocess

from .spent import best, spent
from .tables import table

scripts = ("zh-Hant", "zh-Hans", "en")
#: How letters are made: one apology in how many, whether sentences come again, how many letters, so that a scan takes some seconds, and the least MB/s that is
#: wanted of one thread.
mixes = ((5, "repeat", 150000, 60), (1, "repeat", 100000, 40), (5, "differ", 10000, None), (1, "differ", 10000, None))
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


def side_by_side(command):
    """Two of a command at once, which share nothing: what they gain over one is what the machine has to give."""
    return ["sh", "-c", '"$@" & "$@" & wait', "sh", *command]


def measure_script(bench, memory, script, one_in, sentences, count):
    """The columns of the table."""
    archive = bench.make("letters.jsonl", "jsonl", script, one_in, sentences, count)
    one, two, beside = best({1: bench.scan(archive, 1), 2: bench.scan(archive, 2), "beside": side_by_side(bench.scan(archive, 1))}, rounds=4).values()
    answered = spent(bench.filter, source=archive).processor
    of_script = f"script:{scripts.index(script)}"
    return {
        "folded": memory[f"fold_only/{of_script}/one_in:{one_in}"],
        "judged in memory": memory[f"whole_lint/{benchmarks[sentences]}/{of_script}/one_in:{one_in}"],
        "scan": archive.stat().st_size / 1e6 / one.processor,
        "2 threads : 1": one.clock / two.clock,
        "2 processes : 1": 2 * one.clock / beside.clock,
        "work of these": two.processor / one.processor,
        "filter, letters/s": count / answered,
        "bytes an answer": answer_bytes(bench, script, one_in),
    }


def measure(bench):
    bench.heading("Letters a second, and what bounds them")
    memory = in_memory(bench)
    print(f"Reading memory, one thread: {memory['read_memory'] / 1000:.1f} GB/s. Below: MB of letters a second of one core, by the processor's time, and "
          "two threads, and two processes side by side, against one by the clock, and two threads by the processor.\n")
    rows = []
    for one_in, sentences, count, wanted in mixes:
        name = name_of(one_in, sentences)
        measured = {script: measure_script(bench, memory, script, one_in, sentences, count) for script in scripts}
        rows += [[f"{script}, {name}", *columns.values()] for script, columns in measured.items()]
        core, gain = (min(columns[column] for columns in measured.values()) for column in ("scan", "2 threads : 1"))
        if wanted:
            bench.goal(f"{name}: MB/s of a core, slowest script", f">= {wanted}", core, core >= wanted)
        bench.goal(f"{name}: two threads to one, least", f">= {least_gain}", gain, gain >= least_gain)
    table(["", *next(iter(measured.values()))], rows)
