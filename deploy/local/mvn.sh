#!/bin/sh
# Maven under a JDK 25.
JAVA_HOME=$(sh "$(dirname "$0")/find-jdk.sh") || exit 1
export JAVA_HOME
if ! command -v mvn >/dev/null; then
  echo "Maven is missing: install Maven 3.8 or newer (Debian: apt-get install maven)." >&2
  exit 1
fi
exec mvn -B -ntp "$@"
