#!/bin/sh
# Run the pure rooms under Node and hold the answers against those of the Python at hand.
# Use: tests/pyodide/run.sh PYTHON. Takes the machine's Node (18 or later, with npm) or, where
# there is none, the pinned wheel of requirements/node.txt, put into that Python's environment.
set -eu

python=$1
here=tests/pyodide
build=build/pyodide

. tools/node.sh

mkdir -p "$build"
PYTHONPATH=src "$python" "$here/inside.py" . >"$build/cpython.json" || {
    echo "pyodide: a check already fails outside WebAssembly:" >&2
    cat "$build/cpython.json" >&2
    exit 1
}
node "$here/run.mjs" --expect "$build/cpython.json" >"$build/pyodide.json" || {
    cat "$build/pyodide.json"
    exit 1
}
cat "$build/pyodide.json"
