#!/bin/sh
# Install the browser that the end-to-end tests drive, where we are root of a Debian; else, say so.
# It ends well either way: without a browser those tests say so themselves, and are skipped.
set -u

command -v chromium >/dev/null 2>&1 && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    echo "e2e: not root of a Debian, so chromium was not installed" >&2
    exit 0
fi

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq \
        -o Acquire::Retries=2 -o Acquire::http::Timeout=30 -o DPkg::Lock::Timeout=60 "$@" >/dev/null
}

apt update && apt install -y --no-install-recommends chromium ||
    echo "e2e: apt-get could not install chromium" >&2
exit 0
