"""Spark judges a table of letters in its Python workers, through libamends, and writes a table of scores.

    spark-submit --py-files amends.py spark_pandas.py letters.jsonl scores.parquet

Needs pandas and pyarrow beside Spark, and libamends.so.1 on every machine: where the loader finds it, or where --library says.
"""
import argparse
import json
from functools import partial

from pyspark.sql import SparkSession

columns = "id string, kind string, language string, scenario string, score int, faults array<string>, missing array<string>, error string"


def row(name, answer):
    """The columns for one letter."""
    findings = answer.get("findings", [])
    rules = [finding["rule"] for finding in findings if finding["category"] not in ("missing", "advice")]
    missing = [element["element"] for element in answer.get("elements", []) if not element["present"]]
    facts = [answer.get(key) for key in ("kind", "language", "scenario", "score")]
    return [name, *facts, rules, missing, answer.get("error", {}).get("message")]


def judged(frames, library=None):
    """Judges frames with the columns id and text. Runs in a worker, with an engine of its own."""
    import amends
    import pandas

    engine = amends.Engine(library)
    names = [column.split()[0] for column in columns.split(", ")]
    for frame in frames:
        rows = [row(name, json.loads(engine.json(text if isinstance(text, str) else ""))) for name, text in zip(frame["id"], frame["text"])]
        table = pandas.DataFrame(rows, columns=names)
        yield table.assign(score=table["score"].astype("Int32"))


def main():
    parser = argparse.ArgumentParser(description="Has Spark judge letters in its Python workers.")
    parser.add_argument("letters", help="a file or a folder of JSON lines with id and text")
    parser.add_argument("scores", help="a folder for the table that is not there yet")
    parser.add_argument("--library", help="libamends.so.1, as the machines of the cluster know it")
    arguments = parser.parse_args()

    spark = SparkSession.builder.appName("amends").getOrCreate()
    letters = spark.read.schema("id string, text string").json(arguments.letters)
    letters.mapInPandas(partial(judged, library=arguments.library), columns).write.parquet(arguments.scores)

    asked, answered = letters.count(), spark.read.parquet(arguments.scores).count()
    print(f"{answered} answers to {asked} letters")
    if asked != answered:
        raise SystemExit("amends: not every letter has its answer; run the job again")


if __name__ == "__main__":
    main()
