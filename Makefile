# Everything a stranger or a developer does here. GNU make 3.81 or later; `make` alone explains.

PYTHON ?= python3
MINUTES ?= 10
CHAOS_RUNS ?= 200
HOSTILE_POSTS ?= 100000

VENV := .venv
PY := $(VENV)/bin/python
BARE := $(VENV)/pyvenv.cfg
DEV := $(VENV)/dev-is-installed
SERVE := $(VENV)/serve-is-installed
CODE := $(wildcard src tests tools bench)
LAW := words acts state rules log
LAW_TESTS := $(LAW:%=tests/unit/%) tests/rules tests/test_tidy.py

# What the caller's shell happens to have activated must not leak into ours.
unexport PYTHONPATH PYTHONHOME PYTHONDONTWRITEBYTECODE VIRTUAL_ENV PIP_REQUIRE_VIRTUALENV
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help check fast fix test interop demo bench docs golden explore chaos mutants pyodide clean
.PHONY: fuzz client e2e screenshots ranch catalogs hostile days browser-days voice-story

help: ## list what can be made
	@echo "make demo and make test need only Python 3.11 or later; the rest is for developers."
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

demo: $(SERVE) ## the main job: a western in the middle of a day, in your browser
	@sh client/run.sh $(PY) --quick
	@echo "demo: making the production, about 5 s"
	@PYTHONPATH=src $(PY) -m coldproof demo

ranch: $(BARE) ## judge a real shooting day beside its cured twin, in the terminal
	@PYTHONPATH=src $(PY) -m coldproof demo --day

test: $(DEV) ## everything that must pass: check, all tests, phones in a browser, WebAssembly
	@echo "== 1 of 4: check (lint, format, types, rooms), and the client built =="
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory client
	@echo "== 2 of 4: tests =="
	@$(PY) -c 'from tests.postgres import find_programs; find_programs()' 2>/dev/null || \
	$(PY) -m pip install -q --require-hashes -r requirements/postgres.txt
	$(PY) -m pytest -q -n auto -rs --ignore=tests/e2e
	@echo "== 3 of 4: phones in a browser =="
	@$(MAKE) --no-print-directory e2e
	@echo "== 4 of 4: the pure rooms in a Python compiled to WebAssembly =="
	@$(MAKE) --no-print-directory pyodide
	@echo "== all four passed =="

check: $(DEV) ## lint, format, types and the order of the rooms; changes nothing
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy $(CODE)
	$(VENV)/bin/lint-imports

fast: $(DEV) ## lint, and the tests of the law and the log, in half a minute
	$(PY) -m ruff check .
	$(PY) -m pytest -x -q -n auto $(LAW_TESTS)

fix: $(DEV) ## repair what ruff can repair, and format
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

golden: $(DEV) ## write the golden files anew; read the difference before you keep it
	COLDPROOF_GOLDEN=write $(PY) -m pytest -q

interop: $(DEV) ## programs of others read our log: all of them must be here, or it fails
	@sh tests/interop/install.sh golang-go golang-golang-x-mod-dev
	COLDPROOF_INTEROP=all $(PY) -m pytest -q -n auto -rs tests/interop

pyodide: $(DEV) ## run the pure rooms under Node, in a Python compiled to WebAssembly
	@sh tests/pyodide/run.sh $(PY)

client: $(DEV) ## build what phones are given, into the package (Node, or the wheel of it)
	@sh client/run.sh $(PY)

e2e: client ## phones in Debian's chromium: several people at once, with and without a network
	@sh tests/e2e/install.sh
	$(PY) -m pytest -q -n 2 --dist loadfile -rsP --durations=10 tests/e2e

screenshots: client ## a picture of every screen into build/screenshots, and axe-core on each
	@sh tests/e2e/install.sh
	$(PY) tools/screenshots.py $(if $(PICTURES),--pictures)
	COLDPROOF_E2E=all $(PY) -m pytest -q -n 0 -rs tests/e2e/test_axe.py

explore: $(DEV) ## search the small world for MINUTES=10 (a part of it runs in make test)
	$(PY) -m tests.explore --minutes $(MINUTES)

chaos: $(DEV) ## kill, starve and trip what records, CHAOS_RUNS=200 (a part of it runs in make test)
	CHAOS_RUNS=$(CHAOS_RUNS) $(PY) -m pytest -q -n auto -rsP tests/chaos

hostile: $(DEV) ## besiege a server with HOSTILE_POSTS=100000 (a part of it runs in make test)
	HOSTILE_POSTS=$(HOSTILE_POSTS) $(PY) -m pytest -q -n 0 -rsP tests/hostile

days: $(DEV) ## live two whole days through the screens: taps, verdicts, what no screen says
	$(PY) -m tests.floor_days.report

browser-days: client ## live the same two days in Debian's chromium, a phone for each person
	@sh tests/e2e/install.sh
	COLDPROOF_DAYS=all $(PY) -m pytest -q -n 0 -rsP tests/e2e/test_days.py

voice-story: client ## reports, six who leave and a letter of 25 in chromium; a producer tries all
	@sh tests/e2e/install.sh
	COLDPROOF_STORY=all $(PY) -m pytest -q -n 0 -rsP --durations=5 tests/e2e/test_voice_story.py

fuzz: $(DEV) ## spoil good bytes for every reader for MINUTES=10 (a part runs in make test)
	$(PY) -m tests.fuzz --minutes $(MINUTES)

mutants: $(DEV) ## break rules and state on purpose and see which tests notice
	$(PY) tools/mutants.py

bench: $(DEV) ## measure speed against its aims and peers; BENCH=quick for a short look
	$(PY) -m bench.run
	$(PY) -m bench.record
	$(PY) -m bench.live
	$(PY) -m bench.phone
	$(PY) -m bench.voice
	$(PY) -m bench.script

catalogs: $(DEV) ## find every sentence that is said; write what the package carries of locale/
	$(PY) tools/catalogs.py

docs: $(DEV) ## write the pages that are drawn from the code
	$(PY) tools/docs.py

clean: ## remove all that was built here
	rm -rf $(VENV) build dist tests/pyodide/node_modules client/node_modules \
	    src/coldproof/web/client src/coldproof.egg-info .hypothesis \
	    .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

# An environment with nothing in it: enough to judge days, since that needs nothing else.
$(BARE):
	@$(PYTHON) -c 'import sys; v = "%d.%d" % sys.version_info[:2]; \
	sys.exit(sys.version_info < (3, 11) and "coldproof needs Python 3.11 or later and found " + v \
	+ "; name another one, as in: make demo PYTHON=python3.12")'
	$(PYTHON) -m venv --without-pip $(VENV)

# What the server needs beside it, pinned with hashes: enough for the demonstration.
$(SERVE): $(BARE) requirements/serve.txt
	@echo "demo: installing what the server needs, about 15 s; once"
	@$(PY) -c 'import ensurepip' 2>/dev/null || \
	{ echo "make: this Python has no ensurepip; on Debian: apt install python3-venv" >&2; exit 1; }
	@$(PY) -m ensurepip >/dev/null
	@$(PY) -m pip install -q --require-hashes -r requirements/serve.txt
	@touch $@

# The same environment with what a developer needs, pinned with hashes. The package itself is
# linked, not copied, and built by the pinned setuptools: nothing is fetched that is not pinned.
$(DEV): $(BARE) requirements/dev.txt requirements/e2e.txt pyproject.toml
	@$(PY) -c 'import ensurepip' 2>/dev/null || \
	{ echo "make: this Python has no ensurepip; on Debian: apt install python3-venv" >&2; exit 1; }
	@echo "make: installing what a developer needs, about a minute; again only when the lists change"
	$(PY) -m ensurepip >/dev/null
	$(PY) -m pip install -q --require-hashes -r requirements/dev.txt
	$(PY) -m pip install -q --require-hashes -r requirements/e2e.txt
	$(PY) -m pip install -q --no-deps --no-build-isolation --editable .
	@touch $@
