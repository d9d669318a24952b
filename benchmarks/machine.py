"""What is measured, where and when: the line above the figures."""

import platform
import re
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from environments import CHECKER, NODE, OWN, ROOT, RUST, binary

_PACKAGES = ("docxtpl", "python-docx", "Jinja2", "lxml", "attrs", "cattrs", "click", "PyYAML")


def about(rounds: int) -> str:
    """Say what was measured, where and when."""
    asked = "import sys, zlib; print(sys.version.split()[0], zlib.ZLIB_RUNTIME_VERSION)"
    python, zlib = (_said(binary(OWN, "python"), "-c", asked) or "? ?").split()
    node = _said("node", "--version")
    versions = [
        *(_version(OWN, name) for name in _PACKAGES),
        _version(RUST, "rust-docxtpl"),
        _version(CHECKER, "check-jsonschema"),
        node and f"node {node.lstrip('v')}",
        *(_npm_version(name) for name in ("docxtemplater", "pizzip")),
    ]
    when = datetime.now(UTC).date().isoformat()
    return (
        f"Measured {when} at commit {_commit()}, in {rounds} rounds, on {_machine()}; "
        f"CPython {python}, zlib {zlib}; {', '.join(filter(None, versions))}."
    )


def _version(folder: Path, package: str) -> str:
    asked = f"from importlib.metadata import version; print(version({package!r}))"
    version = _said(binary(folder, "python"), "-c", asked)
    return version and f"{package} {version}"


def _npm_version(name: str) -> str:
    path = str(NODE / "node_modules" / name / "package.json")
    version = _said("node", "-e", f"console.log(require({path!r}).version)")
    return version and f"{name} {version}"


def _commit() -> str:
    commit = _said("git", "-C", ROOT, "rev-parse", "--short", "HEAD")
    changed = _said("git", "-C", ROOT, "status", "--porcelain", "src", "schemas", "templates")
    return f"{commit or '?'}, with changes since" if changed else commit or "?"


def _machine() -> str:
    cpus = Path("/proc/cpuinfo")
    text = cpus.read_text(encoding="utf-8") if cpus.exists() else ""
    model = re.search(r"model name\s*:\s*(.*)", text)
    kind = model[1] if model else platform.processor()
    count = len(re.findall(r"^processor\s*:", text, re.MULTILINE))
    return f"{count} cores of {kind}, {platform.system()}"


def _said(*command: str | Path) -> str:
    """Return what *command* says; nothing where it can't be run."""
    words = [str(each) for each in command]
    try:
        return subprocess.check_output(words, text=True, stderr=subprocess.DEVNULL).strip()
    except (OSError, subprocess.CalledProcessError):
        return ""
