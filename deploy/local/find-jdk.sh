#!/bin/sh
# Prints the home of a JDK 25: JAVA_HOME, the usual install folders, java on PATH.
wanted=25

is_wanted() {
  [ -x "$1/bin/javac" ] && grep -q "^JAVA_VERSION=\"$wanted" "$1/release" 2>/dev/null
}

on_path() {
  java=$(command -v java 2>/dev/null) || return
  java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p'
}

for home in "$JAVA_HOME" /usr/lib/jvm/*"$wanted"* "$HOME"/.sdkman/candidates/java/"$wanted"* \
  "$HOME"/.jdks/*"$wanted"* /opt/*"$wanted"* /opt/java/openjdk \
  /Library/Java/JavaVirtualMachines/*"$wanted"*/Contents/Home \
  /opt/homebrew/opt/openjdk@"$wanted"/libexec/openjdk.jdk/Contents/Home "$(on_path)"; do
  if [ -n "$home" ] && is_wanted "$home"; then
    echo "$home"
    exit 0
  fi
done

echo "Jiceng needs a JDK $wanted, and none was found: JAVA_HOME is '${JAVA_HOME:-not set}', the java on PATH is" >&2
echo "$(java -version 2>&1 | head -n 1). Install one (Debian: temurin-$wanted-jdk or openjdk-$wanted-jdk; macOS: openjdk@$wanted)," >&2
echo "or set JAVA_HOME to it." >&2
exit 1
