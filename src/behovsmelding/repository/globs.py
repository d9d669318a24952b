"""Which paths a pattern means: `arkiv/`, `*.kladd.yaml`, `2025/**/gammel-*`.

It is read as git reads one in `.gitignore`. One with a slash in it counts from the root, one
without means a name anywhere, and what means a folder means all that is in it.
"""

import re
from functools import lru_cache
from unicodedata import normalize

_PART = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]]*\]|[^*?\[]+|\[")
_MEANS = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def means(glob: str, path: str) -> bool:
    """Tell whether *glob* means *path*, counted from the root, with `/` between folders."""
    return _compiled(glob).fullmatch(normalize("NFC", path)) is not None


@lru_cache(maxsize=256)
def _compiled(glob: str) -> re.Pattern[str]:
    # A disk may take an accent apart, and whoever writes the pattern won't.
    body = normalize("NFC", glob).removeprefix("./").rstrip("/")
    anywhere = "" if "/" in body else "(?:.*/)?"
    # What means all that is in a folder means the folder, too: nobody need look into it.
    named = body.removeprefix("/").removesuffix("/**")
    parts = "".join(map(_part, _PART.findall(named)))
    return re.compile(f"(?s:{anywhere}{parts}(?:/.*)?)")


def _part(part: str) -> str:
    if part in _MEANS:
        return _MEANS[part]
    if part[0] == "[" and part != "[":
        inner = part[1:-1]
        negated = "^" if inner.startswith("!") else ""
        signs = re.sub(r"([\\\[\]^&~|])", r"\\\1", inner.removeprefix("!"))
        return f"[{negated}{signs}]"
    return re.escape(part)
