"""DuckDB hands a table of letters to amends filter over a pipe and reads the answers back as a table.

    python duckdb_filter.py letters.duckdb "SELECT id, text FROM letters"

The table answers then has a row for each letter: id, and amends as JSON.
"""
import argparse
import os
import subprocess
import tempfile

import duckdb


def answer(connection, query, amends="amends", options=("--keep", "id", "--stamp")):
    """Makes the table answers of what amends filter says of the letters that `query` gives, in their order."""
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as answers:
        read, write = os.pipe()
        program = subprocess.Popen([amends, "filter", *options], stdin=read, stdout=answers)
        os.close(read)
        try:
            connection.execute(f"COPY ({query}) TO '/dev/fd/{write}' (FORMAT json)")
        finally:
            os.close(write)
            status = program.wait()
        if status != 0:
            raise SystemExit(f"amends: amends filter ended with the status {status}")
        connection.execute("CREATE OR REPLACE TABLE answers AS SELECT * FROM read_json(?, format = 'newline_delimited', "
                           "columns = {id: 'VARCHAR', amends: 'JSON'}, maximum_object_size = 67108864)", [answers.name])
    (asked,), (answered,) = (connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0] for table in (f"({query})", "answers"))
    if asked != answered:
        raise SystemExit(f"amends: {answered} answers to {asked} letters; run it again")
    return answered


def main():
    parser = argparse.ArgumentParser(description="Has amends judge the letters of a DuckDB database.")
    parser.add_argument("database")
    parser.add_argument("query", help="gives the columns id and text")
    parser.add_argument("--amends", default="amends", help="the program")
    arguments = parser.parse_args()

    connection = duckdb.connect(arguments.database)
    print(answer(connection, arguments.query, arguments.amends), "letters answered")
    print(connection.sql("SELECT amends->>'kind' AS kind, count(*) AS letters, round(avg((amends->>'score')::INT), 1) AS mean_score "
                         "FROM answers GROUP BY ALL ORDER BY ALL"))


if __name__ == "__main__":
    main()
