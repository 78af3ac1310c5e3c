#!/usr/bin/env bash
# Quotes of a corpus by Apache Spark: JSON lines in, Parquet out, with the command line as a pipe in each partition.
#
#   npm run build && examples/spark/run.sh [ARTICLES.jsonl [OUTPUT]]
#
# Needs Java (8, 11 or 17) and Python 3.8 to 3.11; PySpark is installed beside nothing else, in a folder of its own.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
articles="${1:-$root/examples/corpus/articles.jsonl}"
output="${2:-$root/.cache/spark-quotes}"
environment="$root/.cache/spark"

"$root/examples/python-environment.sh" "$environment" "$root/examples/spark/requirements.txt"
export PYSPARK_PYTHON="$environment/bin/python"
export SPARK_LOCAL_IP=127.0.0.1
exec "$PYSPARK_PYTHON" "$root/examples/spark/quotes.py" --hearsay "node $root/dist/cli.js" "$articles" "$output"
