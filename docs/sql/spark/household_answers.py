"""Answers the groups of Articles 3, 11, 13 and 16 about households in Spark.

    spark-submit household_answers.py households.ndjson answers

Each line of the first argument (a file, a folder, or a pattern of them) is a household in JSON, as the library's check
accepts it, with an `id` of its own. `answers/answers` gets a row for each household in Parquet: its id, every fact and
every group, TRUE, FALSE or NULL for unknown; `answers/issues` what the check would refuse. Beside this file stand
`from-json.sql` and `answers.sql`, which say as of which day and under which readings.
"""

import sys
from pathlib import Path

from pyspark.sql import SparkSession

FOLDER = Path(__file__).parent


def main(source: str, target: str) -> None:
    spark = SparkSession.builder.appName("household answers").getOrCreate()
    records = spark.read.text(source)
    records.selectExpr("get_json_object(value, '$.id') AS id", "value AS record").createOrReplaceTempView(
        "household_json"
    )
    for name in ("from-json.sql", "answers.sql"):
        for statement in (FOLDER / name).read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                spark.sql(statement)
    spark.table("household_issue").write.mode("overwrite").parquet(f"{target}/issues")
    spark.table("household_answer").write.mode("overwrite").parquet(f"{target}/answers")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
