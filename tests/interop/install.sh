#!/bin/sh
# Install Debian packages that some tests run, where we are root of a Debian; else, say so.
# Use: tests/interop/install.sh PACKAGE...
# It ends well either way: a test that misses a program says so itself, and is skipped.
set -u

missing=
for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q ' installed$' ||
        missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "interop: not root of a Debian, so not installed:$missing" >&2
    exit 0
fi

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq \
        -o Acquire::Retries=2 -o Acquire::http::Timeout=30 -o DPkg::Lock::Timeout=60 "$@" >/dev/null
}

# shellcheck disable=SC2086 # the names are words of their own
apt update && apt install -y --no-install-recommends $missing ||
    echo "interop: apt-get could not install:$missing" >&2
exit 0
