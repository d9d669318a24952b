"""Import scripts that belong to no package."""

import importlib.util
import sys
from pathlib import Path
from typing import Any


def script(path: Path) -> Any:
    """Import the script in the file *path*."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
