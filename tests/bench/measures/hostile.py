"""What text costs that is hard to read, against as much ordinary text in one letter."""
from .spent import best
from .tables import table

most_times = 5
megabytes = 10


def measure(bench):
    bench.heading("Hostile text")
    rows = []
    for script in ("zh-Hant", "en"):
        letters = megabytes * 1_000_000 // (1570 if script == "en" else 1600)
        ordinary = bench.make("ordinary.txt", "text", script, 1, "differ", letters)
        texts = {"ordinary text, no sentence twice": ordinary}
        for name in ("no-ends", "one-clause", "anchors", "dense"):
            texts[name] = bench.make(f"{name}.txt", "hostile", name, script, megabytes)
        took = best({name: bench.scan(path) for name, path in texts.items()}, rounds=2)
        costs = {name: took[name].processor / path.stat().st_size * 1e9 for name, path in texts.items()}
        plain = costs["ordinary text, no sentence twice"]
        rows += [[f"{script}: {name}", cost, cost / plain, took[name].peak] for name, cost in costs.items()]
        worst = max(costs.values()) / plain
        bench.goal(f"hostile text, {script}: the worst against ordinary", f"<= {most_times}", worst, worst <= most_times)
    table([f"one letter of {megabytes} MB, one thread", "ns a byte", "to ordinary", "peak MB"], rows)
