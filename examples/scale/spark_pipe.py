"""Spark pipes an archive of letters through amends filter, one process for each partition.

    spark-submit spark_pipe.py letters.jsonl answers

amends has to be on the path of every machine; the archive that carries its libraries will do, with --amends and the way to bin/amends. A
task whose process fails is run again by Spark. An answer depends on its line alone, so the job is right all the same.
"""
import argparse
import shlex

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser(description="Has Spark pipe lines of JSON through amends filter.")
    parser.add_argument("letters", help="a file or a folder of JSON lines")
    parser.add_argument("answers", help="a folder that is not there yet")
    parser.add_argument("--amends", default="amends", help="the program, as the machines of the cluster know it")
    parser.add_argument("--options", default="--keep id --stamp", help="those of amends filter")
    parser.add_argument("--partitions", type=int, default=1, help="at least so many")
    arguments = parser.parse_args()

    context = SparkSession.builder.appName("amends").getOrCreate().sparkContext
    command = shlex.join([arguments.amends, "filter", *shlex.split(arguments.options)])
    letters = context.textFile(arguments.letters, minPartitions=arguments.partitions)
    letters.pipe(command, checkCode=True).saveAsTextFile(arguments.answers)

    asked, answered = letters.count(), context.textFile(arguments.answers).count()
    print(f"{answered} answers to {asked} lines")
    if asked != answered:
        raise SystemExit("amends: not every line has its answer; run the job again")


if __name__ == "__main__":
    main()
