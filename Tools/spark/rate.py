"""Rates recipes on a Spark cluster with `osteon rate --ndjson -`.

    spark-submit Tools/spark/rate.py recipes.jsonl rated.parquet --binary osteon --db osteon.sqlite

INPUT is JSON lines (.jsonl, .json, .ndjson, also .gz) or Parquet with the recipes as JSON text in a
column (--column, "value" by default). OUTPUT is a folder of Parquet: the columns of the input beside a
column for each of Osteon's, and `error` for a recipe that is not rated. Every partition is one process:
its lines go in, and as many come out in the same order, so that a partition that fails is simply run
again. The binary and its database are sent to the executors (--binary, --db).
"""

import argparse
import json
import os
import subprocess
import sys
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import types as t

BATCH_ENV = {"LC_ALL": "C.UTF-8", "TZ": "UTC"}


def schema_of(binary, database, columns):
    """The types of Osteon's columns, as it tells them itself: words, or numbers."""
    listed = subprocess.run(
        [binary, "rate", "--list-columns", "--json"], capture_output=True, text=True, check=True
    )
    kinds = {row["name"]: row["kind"] for row in map(json.loads, listed.stdout.splitlines())}
    run = {"number", "duplicate_of", "file", "line"}
    names = columns.split(",") if columns else [name for name in kinds if name not in run]
    fields = []
    for name in names:
        kind = t.StringType() if kinds[name] == "text" else t.DoubleType()
        fields.append(t.StructField(name, kind))
    return fields + [t.StructField("error", t.StringType())]


def rate_lines(command, lines):
    """Yields one object for each of `lines`, in their order."""
    environment = {**os.environ, **BATCH_ENV}
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    )
    failure = []

    def feed():
        try:
            for line in lines:
                # A line end inside a recipe would make two lines of it.
                text = (line or "").replace("\r", " ").replace("\n", " ")
                process.stdin.write(text.encode("utf-8") + b"\n")
            process.stdin.close()
        except Exception as error:  # told by whoever reads the answers
            failure.append(error)
            process.kill()

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for answer in process.stdout:
            yield json.loads(answer)
        feeder.join()
        status = process.wait()
        # 65 and 66 say that nothing in the partition was a recipe.
        if failure or status not in (0, 65, 66):
            raise RuntimeError(f"osteon ended with status {status}: {failure or 'see the log'}")
    finally:
        process.kill()
        process.wait()


def rater(names, column, columns, shipped):
    """What `mapInPandas` calls for each partition."""

    def rate(frames):
        import pandas

        binary, database = [path if not sent else SparkFiles.get(path) for path, sent in shipped]
        os.chmod(binary, 0o755) if shipped[0][1] else None
        command = [binary, "rate", "--ndjson", "-", "--quiet", "--jobs", "1", "--db", database]
        if columns:
            command += ["--columns", columns]
        pending = []

        def lines():
            for frame in frames:
                pending.append(frame)
                yield from frame[column]

        answers = rate_lines(command, lines())
        rows, taken = [], 0
        for answer in answers:
            rows.append(answer)
            while pending and len(rows) >= len(pending[0]):
                frame = pending.pop(0)
                yield joined(frame, rows[: len(frame)])
                rows = rows[len(frame) :]
                taken += len(frame)
        if rows or any(len(frame) for frame in pending):
            raise RuntimeError(f"osteon answered {taken + len(rows)} lines and was given more")

    def joined(frame, rows):
        import pandas

        answers = pandas.DataFrame(
            [[row.get(name) for name in names] for row in rows], columns=names, index=frame.index
        )
        return pandas.concat([frame, answers], axis=1)

    return rate


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--binary", required=True, help="osteon, as Tools/install copies it")
    parser.add_argument("--db", required=True, help="its database, made by any osteon command")
    parser.add_argument("--column", default="value", help="the column of Parquet with the JSON")
    parser.add_argument("--columns", help="Osteon's columns, joined by commas; all by default")
    parser.add_argument("--partitions", type=int, help="how many; as Spark reads them by default")
    options = parser.parse_args()

    spark = SparkSession.builder.appName("osteon rate").getOrCreate()
    local = spark.sparkContext.master.startswith("local")
    paths = [os.path.abspath(options.binary), os.path.abspath(options.db)]
    if not local:
        for path in paths:
            spark.sparkContext.addFile(path)
    shipped = [(path if local else os.path.basename(path), not local) for path in paths]

    if options.input.endswith(".parquet"):
        frame = spark.read.parquet(options.input)
        column = options.column
    else:
        frame = spark.read.text(options.input)
        column = "value"
    if options.partitions:
        frame = frame.repartition(options.partitions)
    fields = schema_of(*paths, options.columns)
    schema = t.StructType(frame.schema.fields + fields)
    rate = rater([field.name for field in fields], column, options.columns, shipped)
    frame.mapInPandas(rate, schema).write.mode("overwrite").parquet(options.output)
    spark.stop()


if __name__ == "__main__":
    sys.exit(main())
