"""What a letter costs in small archives and in large ones, and the memory at the peak. Where sentences come again the first thousand letters are the
dearest, since each of theirs is read for the first time."""
from .spent import best
from .tables import table

most_growth = 1.10


def sizes(most):
    return [count for count in (1_000, 10_000, 100_000, 1_000_000, 10_000_000) if count <= most]


def cost(bench, sentences, count, start):
    """Microseconds of the processor a letter, without those of the start, and the memory."""
    archive = bench.make("letters.jsonl", "jsonl", "mixed", 5, sentences, count)
    took = best({count: bench.scan(archive, 1)}, rounds=5 if count <= 10_000 else 1)[count]
    archive.unlink()
    return [(took.processor - start) / count * 1e6, took.peak]


def measure(bench, most):
    """`most` letters where sentences come again; a tenth of them where none does."""
    bench.heading("Large archives")
    nothing = bench.make("none.jsonl", "jsonl", "mixed", 5, "repeat", 1)
    start = best({"start": bench.scan(nothing, 1)}, rounds=20)["start"].processor
    rows = []
    for sentences, largest in (("repeat", most), ("differ", most // 10)):
        costs = [[count, *cost(bench, sentences, count, start)] for count in sizes(largest)]
        rows += [[f"{count:,}, sentences {sentences}", microseconds, microseconds / costs[0][1], peak] for count, microseconds, peak in costs]
        growth = max(one[1] for one in costs) / costs[0][1]
        name = f"cost a letter from {costs[0][0]:,} to {costs[-1][0]:,}, sentences {sentences}: dearest to first"
        bench.goal(name, f"<= {most_growth}", growth, growth <= most_growth)
    table(["letters, one in five apologises, one thread", "µs a letter", "to the smallest", "peak MB"], rows)
