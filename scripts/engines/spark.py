"""Answers statements from standard input in Spark: one JSON a line in, rows as JSON and a closing line out.

{"sql": "…"} runs a statement; {"load": "table", "path": "…"} adds the lines of a file, each one JSON object.
"""

import json
import os
import sys
import tempfile

from pyspark.sql import SparkSession

cores = os.environ.get("SPARK_CORES", "2")
session = (
    SparkSession.builder.master(f"local[{cores}]")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", cores)
    .config("spark.sql.warehouse.dir", tempfile.mkdtemp(prefix="spark-"))
    .config("spark.driver.memory", "2g")
    .config("spark.driver.host", "localhost")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .getOrCreate()
)
session.sparkContext.setLogLevel("OFF")

for line in sys.stdin:
    request = json.loads(line)
    failed = False
    try:
        if "load" in request:
            table = session.table(request["load"])
            lines = session.read.schema(table.schema).json(request["path"])
            lines.write.insertInto(request["load"])
        else:
            for row in session.sql(request["sql"]).collect():
                print(json.dumps(list(row)))
    except Exception as error:  # Whatever it is, the one who asked is told.
        failed = True
        print(json.dumps(str(error)[:2000]))
    print("END", "true" if failed else "false", flush=True)
