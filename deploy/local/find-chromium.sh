#!/bin/sh
# Prints the path of a Chromium for the browser tests; installs Debian's when it may.
find_it() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

find_it && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "installing Debian's chromium for the browser tests ..." >&2
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk; } >&2
  find_it && exit 0
fi

echo "The browser tests need Chromium and a Chinese font. Install them, on Debian with:" >&2
echo "  sudo apt-get install chromium fonts-noto-cjk" >&2
exit 1
