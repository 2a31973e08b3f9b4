# Each target sets up what it needs. Nothing is installed outside of .venv.

UNIT ?= 07-functions
STUDENTS ?= 30
PORT ?= 8888

BIN := .venv/bin
READY := .venv/.ready
UV_VERSION := $(shell sed -n 's/^uv==//p' requirements.txt)

export PATH := $(CURDIR)/$(BIN):$(PATH)

.DEFAULT_GOAL := help
.PHONY: help setup lab test grade bench check labextension clean

help:
	@echo "make lab     open the course in JupyterLab (PORT=8888)"
	@echo "make test    run every test"
	@echo "make grade   build a sample class and grade it with nbgrader (UNIT=07-functions STUDENTS=30)"
	@echo "make check   lint, format, canonical notebooks, exercises in step with solutions"
	@echo "make bench   measure the grader beside nbgrader: ten minutes; into build/bench.json"
	@echo "make labextension   rebuild JupyterLab's extension from TypeScript (needs Node)"
	@echo "make clean   remove what make grade wrote"

setup: $(READY)

$(READY): requirements.txt pyproject.toml $(wildcard share/jupyter/*/*/*/* etc/jupyter/*/*/*)
	@set -e; \
	for python in "$$PYTHON" python3 python3.14 python3.13 python3.12 python3.11; do \
	  if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; \
	  then found=$$python; break; fi; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "Python 3.11 or newer is needed; found: $$(python3 --version 2>&1 || echo none)."; \
	  echo "Debian, Ubuntu: apt install python3 python3-venv · macOS: brew install python"; \
	  exit 2; \
	fi; \
	echo "Setting up .venv with $$("$$found" --version), once: about a minute"; \
	"$$found" -m venv .venv || { \
	  echo "Could not make .venv. Debian, Ubuntu: apt install python3-venv"; exit 2; }; \
	if $(BIN)/python -m pip install --quiet --disable-pip-version-check "uv==$(UV_VERSION)" \
	  && $(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python -r requirements.txt \
	  && $(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .; \
	then :; else \
	  echo "uv did not succeed; going on with pip, which takes longer"; \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt; \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -e .; \
	fi; \
	touch $@; \
	echo "Ready."

lab: $(READY)
	@echo "Starting JupyterLab. Open the address below; Ctrl+C here stops it."
	@options="--port=$(PORT)"; \
	if [ "$$(id -u)" = 0 ]; then options="$$options --allow-root"; fi; \
	if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  options="$$options --no-browser"; fi; \
	exec $(BIN)/jupyter lab $$options --ServerApp.root_dir=. \
	  --LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb

test: $(READY)
	@$(BIN)/python -m pytest

check: $(READY)
	@$(BIN)/ruff check --quiet . && echo "lint: good"
	@$(BIN)/ruff format --quiet --check . && echo "format: good"
	@$(BIN)/autograder notebooks --check
	@$(BIN)/autograder assign --check

# nbgrader's own way, step by step, on a class of invented students. nbgrader stops at nothing it
# cannot open but says so with its exit code at the end: the table is then what decides.
grade: $(READY)
	@echo "1/5 a class of $(STUDENTS) for $(UNIT)"
	@$(BIN)/autograder sample-class $(UNIT) --students $(STUDENTS)
	@echo "2/5 roster and assignment into the gradebook"
	@$(BIN)/nbgrader db student import --log-level=ERROR build/sample-class.csv
	@$(BIN)/nbgrader db assignment add --log-level=ERROR $(UNIT) \
	  --duedate="$$($(BIN)/python -c 'import json; print(json.load(open("build/sample-class.json"))["due"])')"
	@$(BIN)/nbgrader generate_assignment --log-level=ERROR --force $(UNIT)
	@echo "3/5 nbgrader autograde, in our sandbox: about a second a notebook"
	@$(BIN)/nbgrader autograde --force $(UNIT) > build/autograde.log 2>&1 \
	  || echo "    nbgrader could not grade every notebook: see build/autograde.log"
	@echo "4/5 nbgrader generate_feedback"
	@$(BIN)/nbgrader generate_feedback --log-level=ERROR --force $(UNIT)
	@echo "5/5 the gradebook"
	@$(BIN)/autograder scores $(UNIT) --expected build/sample-class.json

bench: $(READY)
	@$(BIN)/python tests/bench.py

# What it writes is committed, so that nobody needs Node to learn Python.
LABEXTENSION := autograder/labextension
NODE_MODULES := $(LABEXTENSION)/node_modules/.package-lock.json

$(NODE_MODULES): $(LABEXTENSION)/package-lock.json
	@cd $(LABEXTENSION) && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error

labextension: $(READY) $(NODE_MODULES)
	@cd $(LABEXTENSION) && node_modules/.bin/tsc
	@cd $(LABEXTENSION) && jupyter-builder build . > build.log 2>&1 || { cat build.log; exit 1; }
	@rm $(LABEXTENSION)/build.log $(READY)
	@$(MAKE) --no-print-directory setup

clean:
	rm -rf build submitted/sample-* autograded/sample-* feedback/sample-* gradebook.db
