# make demo   render the examples to Word, in out/
# make test   the whole test suite
# make nightly   the same tests, where those that draw what they try draw 2000 new ones each
# make versions   the same tests from the sdist: with the lowest versions declared, and with the newest
# make coverage   the same tests, and which lines and branches none of them runs; at most 3 % of all
# make fuzz   try whatever bytes there are on a check, for MINUTES=8
# make bench  measure against other engines, and write benchmarks/README.md
# make docs   build the documentation as a site, in build/site
# make vsix   the extension for VS Code with the server in it, in build/, for this kind of machine
# make test-editor   the same extension in VS Code itself, in a browser; takes Node.js 20, and root to install
# make generated   write all that is generated, after any change to what it is made from
# make pictures   draw the pictures in docs/bilder/ again, with LibreOffice and pdftoppm
# make clean  take away everything these two made, out/ too

# Any Python from 3.11 on will do; name another one with `make PYTHON=… demo`.
PYTHON ?= $(shell for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)

export PIP_DISABLE_PIP_VERSION_CHECK = 1
# What the theme has to say of its future is for us, and no fault of the pages.
export NO_MKDOCS_2_WARNING = 1

BIN := .venv/bin
NODE := tests/node/node_modules

EDITOR := editors/vscode

.PHONY: demo test nightly versions coverage fuzz docs vsix test-editor generated pictures bench clean

demo: .venv/installed
	$(BIN)/behovsmelding render examples --forms examples/vestland-variant/skjema -o out
	@echo
	@echo 'The examples are now Word documents:'
	@find out -name "*.docx" | sort | sed "s|^|  $(CURDIR)/|"
	@echo 'What they were made from is in examples/. Change a file there and run make demo again.'

test: .venv/installed-dev $(NODE)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pytest -n 2

nightly: .venv/installed-dev $(NODE) coverage versions
	HYPOTHESIS_PROFILE=nightly $(BIN)/pytest -n 2

versions:
	@$(PYTHON) -m tests.support.versions

coverage: .venv/installed-dev $(NODE)
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n 2
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

MINUTES ?= 8

fuzz: .venv/installed-dev
	$(BIN)/python -m tests.support.fuzz --minutes $(MINUTES)

docs: .venv/installed-dev
	@$(BIN)/mkdocs build --quiet
	@echo 'Open $(CURDIR)/build/site/index.html. It needs no server, and no network.'

vsix: build/vsix/server $(EDITOR)/dist/extension.js
	@rm -f build/*.vsix
	@$(PYTHON) $(EDITOR)/pack.py --server build/vsix/server --folder build

# Where it could not be tried, install.sh says why and ends with 3: that is no fault.
test-editor:
	@if bash tests/editor/install.sh build/editor; then $(MAKE) --no-print-directory vsix && \
		node tests/editor/run.mjs build/editor "$$(echo build/*.vsix)" examples build/pictures; \
	else test $$? = 3; fi

generated: .venv/installed-dev
	@$(BIN)/python -m tests.support.generated

pictures: generated
	@$(BIN)/python docs/bilder/make.py

bench:
	$(PYTHON) benchmarks/run.py

clean:
	rm -rf .venv $(NODE) $(EDITOR)/node_modules $(EDITOR)/dist benchmarks/.env out build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache .coverage .coverage.*
	find src tests docs -name __pycache__ -type d -prune -exec rm -rf {} +

# The files below are stamps: each says that a step is done, so that it is not done again.
.venv/created:
	@test -n '$(PYTHON)' || { echo 'Python 3.11 or newer was not found. Install it, or say where it is: make PYTHON=…' >&2; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: pyproject.toml | .venv/created
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/installed-dev: pyproject.toml | .venv/created
	$(BIN)/python -m pip install --quiet --editable '.[dev,docs]'
	@touch $@ .venv/installed

# The server as a program of its own, from what would be installed: of an editable one it would find nothing,
# and of one on PYTHONPATH no forms.
build/vsix/server: $(shell find src schemas templates -type f -not -name '*.pyc' 2>/dev/null) $(EDITOR)/server.spec $(EDITOR)/server.py pyproject.toml
	@rm -rf build/vsix && $(PYTHON) -m venv build/vsix/.venv
	@build/vsix/.venv/bin/python -m pip install --quiet '.[lsp]' 'pyinstaller~=6.21'
	@cd $(EDITOR) && env -u PYTHONPATH $(CURDIR)/build/vsix/.venv/bin/pyinstaller --noconfirm --log-level ERROR \
		--distpath $(CURDIR)/build/vsix --workpath $(CURDIR)/build/vsix/work server.spec

$(EDITOR)/dist/extension.js: $(wildcard $(EDITOR)/src/*.ts) $(EDITOR)/package.json $(EDITOR)/package-lock.json
	@npm ci --prefix $(EDITOR) --no-audit --no-fund --loglevel=error
	@npm run build --prefix $(EDITOR) --silent

# Some tests talk to the language server that editors have for YAML, and one asks pyright; they come
# from npm and take Node.js 20. Without npm they are skipped, and say so; with npm and CI set they fail instead.
$(NODE): tests/node/package-lock.json
	@if command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)'; then \
		npm ci --prefix tests/node --no-audit --no-fund --loglevel=error \
			|| echo 'npm could not install what tests/node asks for.' >&2; \
	fi
