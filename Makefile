# Everything runs in .venv, which is made on first use: `make demo` and `make test` are enough on a
# fresh machine with Python 3.11 or newer.
PYTHON ?= python3
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
READY := .venv/ready
UV_COMPILE := $(BIN)/uv pip compile --universal --generate-hashes --python-version 3.11 --extra dev

.DEFAULT_GOAL := help
.PHONY: help setup demo centre test check bench faults translations lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY) ## make .venv (the others do it when it is needed)

$(READY): requirements.txt pyproject.toml .ci/setup .ci/system
	@PYTHON='$(PYTHON)' .ci/setup
	@touch $@

demo: $(READY) ## the console with made-up calls (SPEED=20: faster; ARGS=--empty: no past)
	@$(BIN)/sociolance --demo $(if $(SPEED),--speed $(SPEED)) $(ARGS)

centre: $(READY) ## two servers and two consoles on one machine; the first server is lost
	@$(BIN)/python -m console.centre

# Three at once on two cores: a third of the time they wait, for servers, files and windows.
test: $(READY) ## the tests (ARGS="-k consent" for some of them)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 3 $(ARGS) tests

faults: $(READY) ## the tests that break the database, the network and the clock on purpose
	@[ "$$(uname -s)" != Linux ] || command -v gnome-keyring-daemon >/dev/null \
		|| .ci/system "No keyring to try" "dbus gnome-keyring" "dbus-daemon gnome-keyring" || true
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 -m faults -o faulthandler_timeout=4000 \
		$(ARGS) tests

bench: $(READY) ## the measurements, written to bench.json
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.bench $(ARGS)

check: $(READY) ## style, types and the direction of the dependencies
	@failed=0; \
	$(BIN)/python -m ruff check . || failed=1; \
	$(BIN)/python -m ruff format --check . || failed=1; \
	$(BIN)/python -m mypy || failed=1; \
	$(BIN)/lint-imports --no-cache --no-logo || failed=1; \
	exit $$failed

translations: $(READY) ## collect the texts of the screens for translation
	@$(BIN)/python -m console.texts

# The lock keeps the versions it has; `make lock UPGRADE=1` takes the newest that fit.
lock: $(READY) ## pin requirements.txt again after a change of pyproject.toml
	@$(UV_COMPILE) --quiet $(if $(UPGRADE),--upgrade) pyproject.toml --output-file requirements.txt

clean: ## remove what was made, .venv included
	rm -rf .venv demo .centre bench.json build dist *.egg-info .hypothesis .mypy_cache .pytest_cache \
		.ruff_cache .import_linter_cache
	find console db resources tests -name __pycache__ -type d -prune -exec rm -rf {} +
