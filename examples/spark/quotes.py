"""Quotes of a corpus by Apache Spark: JSON lines in, Parquet out, the command line `hearsay` as a pipe in each partition.

Every partition starts the program once and sends it its articles, a line each; a quote becomes a row. `run.sh` beside
this file installs what is needed and runs it on this machine, with two executors' worth of partitions.
"""

import argparse
import shlex

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

# The fields that the table needs of what the program writes; what is not named is left out.
EXTRACTION = """
  id STRING,
  quotes ARRAY<STRUCT<
    id: STRING, type: STRING, text: STRING, confidence: DOUBLE,
    cue: STRUCT<text: STRING, lemma: STRING>,
    speaker: STRUCT<id: STRING, name: STRING, kind: STRING>,
    chain: ARRAY<STRUCT<role: STRING, name: STRING>>
  >>
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", help='JSON lines with "id" and "text"')
    parser.add_argument("output", help="the folder of Parquet files to write")
    parser.add_argument("--hearsay", default="hearsay", help="the command, as it is called on every machine")
    parser.add_argument("--master", default="local[2]", help="where Spark runs, such as spark://host:7077")
    parser.add_argument("--partitions", type=int, default=4, help="two for each core, so that none waits long for the last")
    arguments = parser.parse_args()

    quiet = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false"}
    spark = SparkSession.builder.master(arguments.master).appName("hearsay").config(map=quiet).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")

    lines = spark.read.text(arguments.articles).repartition(arguments.partitions).rdd.map(lambda row: row.value)
    # 1 is the status of a run that left out broken lines and named them; anything else must fail the partition
    guarded = f"sh -c {shlex.quote(f'{arguments.hearsay} --input jsonl || test $? -eq 1')}"
    extractions = spark.read.schema(EXTRACTION).json(lines.pipe(guarded, checkCode=True))
    quotes = extractions.select(f.col("id").alias("article"), f.explode("quotes").alias("quote")).select(
        "article",
        f.col("quote.id").alias("quote"),
        "quote.type",
        "quote.text",
        f.col("quote.cue.lemma").alias("cue"),
        f.col("quote.speaker.name").alias("speaker"),
        f.col("quote.speaker.kind").alias("kind"),
        f.expr("filter(quote.chain, hand -> hand.role = 'relay').name").alias("relays"),
        "quote.confidence",
    )
    quotes.write.mode("overwrite").parquet(arguments.output)

    written = spark.read.parquet(arguments.output)
    articles = lines.count()
    print(f"{articles} articles in {lines.getNumPartitions()} partitions, {written.count()} quotes")
    written.groupBy("type").count().orderBy("type").show()
    written.where("kind = 'person'").groupBy("speaker").count().orderBy(f.desc("count"), "speaker").show(5, truncate=False)
    spark.stop()


if __name__ == "__main__":
    main()
