#!/usr/bin/env bash
# Makes a Python environment that has what a list of requirements names, unless it is there already.
#
#   examples/python-environment.sh FOLDER REQUIREMENTS
set -euo pipefail
folder="$1"
requirements="$2"

if ! cmp --silent "$requirements" "$folder/requirements.txt"; then
  rm -rf "$folder"
  python3 -m venv "$folder"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$requirements"
  cp "$requirements" "$folder/requirements.txt" # last, so that a broken install is made again
fi
