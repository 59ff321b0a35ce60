# make site   check the demo shop and build its help centre
# make test   everything that must hold, the real browser included
# Each does its own set-up, once; after that both work offline. The other targets are in the README.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: site test lint bench bench-claims bench-search bench-pages learn screenshots serve lock clean

site: $(READY)
	$(BIN)/kbgen build --strict
	@echo
	@echo "Your help centre is in site/. To open it:"
	@echo "  $(BIN)/python -m http.server --directory site 8000"
	@echo "  then http://127.0.0.1:8000/ in a browser"

test: $(READY)
	$(BIN)/python -m tests.chromium
	$(BIN)/pytest --numprocesses auto --dist worksteal

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python -m tests.bench

# The check on the set that nothing was tuned on: precision, recall and F1 by fact family, errors alone
# and with warnings, with confidence intervals; sentences a second, beside a library from PyPI.
bench-claims: $(READY)
	-$(BIN)/pip install --quiet --disable-pip-version-check quantulum3
	$(BIN)/python -m tests.claims.bench held_out --peer

# The weights by which the check tells what a figure is about, anew from the labelled sentences. A test
# says when it is time; it takes some minutes.
learn: $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check scikit-learn
	$(BIN)/python -m tests.claims.train

# Search beside Material's own and Pagefind, in Chromium: who finds the answer to what people type, what a
# first search costs at 100, 1,000 and 10,000 articles; and the agents' search beside SQLite FTS5, with
# twenty agents at the desk. An hour and more in all; `python -m tests.bench.search --help` has the parts.
# With ARDUINO=, the public repository arduino/help-center-content (a clone, or what git clone takes), on
# a real help centre too.
bench-search: $(READY)
	$(BIN)/pip install --quiet --disable-pip-version-check 'pagefind[bin]'
	$(BIN)/python -m tests.chromium
	$(BIN)/python -m tests.bench.search $(if $(ARDUINO),--arduino '$(ARDUINO)')

# What a page costs a customer on a slow phone, in Chromium, beside Material's plain theme.
bench-pages: $(READY)
	$(BIN)/python -m tests.chromium
	$(BIN)/python -m tests.bench.pages

# Every kind of page in both schemes and at three widths, into .kbgen/screenshots.
screenshots: $(READY)
	$(BIN)/python -m tests.chromium
	$(BIN)/python -m tests.screenshots

serve: $(READY)
	$(BIN)/kbgen serve

# requirements.lock pins all that CI installs, for every platform, with hashes.
lock: $(READY)
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	  --generate-hashes --no-header --output-file requirements.lock

$(READY): pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "kbgen needs Python 3.11 or newer; name one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(READY)

clean:
	rm -rf $(VENV) site dist .kbgen .mypy_cache .pytest_cache .ruff_cache .hypothesis
