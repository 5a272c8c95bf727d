"""totals.py RESULTS PAGE SCORES: whether the results of a scan, the page of amends report and the table of a Spark job say the same of one archive."""
import collections
import json
import re
import sys

import pyarrow.dataset


class Totals:
    def __init__(self):
        self.letters = self.apologies = self.scored = self.scores = 0
        self.faults = collections.Counter()

    def add(self, kind, score, faults):
        self.letters += 1
        self.apologies += kind == "apology"
        if score is not None:
            self.scored += 1
            self.scores += score
        self.faults.update(faults)

    def told(self):
        mean = self.scores / max(self.scored, 1)
        return f"{self.letters} letters, {self.apologies} apologies, mean score {mean:.4f}, {self.faults.total()} faults of {len(self.faults)} rules"


def of_results(path):
    totals = Totals()
    with open(path, "rb") as lines:
        for line in lines:
            record = json.loads(line)
            totals.add(record["kind"], record["score"], [finding["rule"] for finding in record["findings"] if finding["category"] not in ("missing", "advice")])
    return totals


def of_table(path):
    totals = Totals()
    for batch in pyarrow.dataset.dataset(path, format="parquet").to_batches(columns=["kind", "score", "faults"]):
        for kind, score, faults in zip(*(column.to_pylist() for column in batch.columns)):
            totals.add(kind, score, faults)
    return totals


def main(results, page, table):
    scanned, judged = of_results(results), of_table(table)
    print(f"scan:   {scanned.told()}\nSpark:  {judged.told()}")
    assert vars(scanned) == vars(judged), "the scan and the Spark job differ"
    with open(page, encoding="utf-8") as text:
        html = text.read()
    letters, apologies, mean = (re.search(f'id="{name}">([0-9.,]+)<', html).group(1) for name in ("letters", "apologies", "mean"))
    print(f"report: {letters} letters, {apologies} apologies, mean score {mean}")
    assert [letters, apologies] == [f"{count:,}" for count in (scanned.letters, scanned.apologies)], "the page and the scan differ"
    assert abs(float(mean) - scanned.scores / scanned.scored) <= 0.05 + 1e-9, "the page and the scan differ in the mean"
    rules = re.search(r'<table id="rules".*?</table>', html, re.S).group(0)
    counts = re.findall(r"<th[^>]*>.*?<bdi>([a-z-]+/[a-z-]+)</bdi>.*?</th><td.*?</td><td[^>]*><bdi>([0-9,]+)</bdi>", rules, re.S)
    assert counts, "the page names no rules"
    for rule, count in counts:
        if not rule.startswith("advice/"):
            assert count == f"{scanned.faults[rule]:,}", f"the page says {count} of {rule}"
    print("All totals are equal.")


if __name__ == "__main__":
    main(*sys.argv[1:])
