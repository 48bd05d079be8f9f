#!/usr/bin/env bash
# Sets up the engines of `npm run test:engines` that npm does not install: PostgreSQL, MariaDB, and Spark with its Java.
# What is there already is left as it is, so that a machine which has everything needs no network.
set -euo pipefail
cd "$(dirname "$0")/../.."

SPARK=4.0.0
environment=node_modules/.cache/engines/spark

packages=()
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || packages+=(postgresql)
command -v mariadbd >/dev/null || packages+=(mariadb-server)
command -v java >/dev/null || packages+=(openjdk-17-jre-headless)
python3 -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3-venv)

if [ ${#packages[@]} -gt 0 ]; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Missing: ${packages[*]} (as Debian calls them)." >&2
    echo "Install them with your system's package manager, or run this as root on Debian or Ubuntu." >&2
    exit 1
  fi
  apt=(apt-get -o Acquire::Retries=5 -o Acquire::http::Timeout=60 -qq)
  "${apt[@]}" update
  DEBIAN_FRONTEND=noninteractive "${apt[@]}" install -y --no-install-recommends "${packages[@]}"
fi

if [ "$("$environment/bin/python" -c 'import pyspark; print(pyspark.__version__)' 2>/dev/null)" != "$SPARK" ]; then
  python3 -m venv "$environment"
  "$environment/bin/pip" install --quiet --disable-pip-version-check --retries 5 --timeout 60 "pyspark==$SPARK"
fi
echo 'PostgreSQL, MariaDB and Spark are there.'
