#!/bin/sh
# Build what phones are given: src/coldproof/web/client/.  Nothing to do where nothing has changed.
# Use: client/run.sh PYTHON [--force] [--quick].  Takes the machine's Node (18 or later, with npm)
# or, where there is none, the pinned wheel of requirements/node.txt, put into that Python's
# environment.
set -eu

python=$1
shift
here=client

. tools/node.sh

if node "$here/build.mjs" --fresh "$@"; then
    exit 0
fi
case "$*" in
*--quick*) echo "client: building what phones are given, about 20 s; again only after a change" ;;
*)
    echo "client: building what phones are given, about 50 s; again only after a change"
    node "$here/node_modules/typescript/bin/tsc" --noEmit -p "$here"
    ;;
esac
node "$here/build.mjs" "$@"
