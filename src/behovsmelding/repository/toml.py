"""`behovsmelding.toml`, read: each mistake in it is a finding with its place."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from behovsmelding import messages
from behovsmelding.diagnostics import Diagnostic, Span
from behovsmelding.disk import FileTrouble, reading, refuse_if_endless
from behovsmelding.files import up_to
from behovsmelding.form import FormError, refuse_unusable
from behovsmelding.messages import Phrase
from behovsmelding.messages.ui.settings import (
    A_PATH,
    A_TABLE,
    A_TABLE_OF_CODES,
    AMOUNTS,
    CODES,
    TEXTS,
    YES_OR_NO,
)
from behovsmelding.model.invariants import InvariantError
from behovsmelding.model.kroner import Kroner
from behovsmelding.nearest import nearest
from behovsmelding.repository.configuration import NAME, WHOLE, Configuration, Ignored, Rendering
from behovsmelding.repository.places import place

_LARGEST = 1_000_000
_KEYS = ("exclude", "forms", "strict", "ignore", "render", "expected", "ramme")
_RENDER = ("output", "template", "uten-kontaktdata", "pdf", "html")
_YEAR = re.compile(r"20\d\d")
_CODE = re.compile(r"BM\d{0,3}")
_Read = TypeVar("_Read")
Keys = tuple[str, ...]


def read(file: Path) -> Configuration:
    """Return what the configuration *file* says, with every mistake in it."""
    unread = Configuration(file.parent, file)
    shown = str(file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file)
    try:
        refuse_if_endless(file)
        with reading(file), file.open("rb") as opened:
            data = up_to(_LARGEST, opened)
    except FileTrouble as trouble:
        return unread._replace(mistakes=(trouble.finding,))
    text = data.decode("utf-8-sig", "replace")
    try:
        if len(data) > _LARGEST:
            return unread._replace(mistakes=(_unreadable(shown, text, 1, 1),))
        data.decode("utf-8")
        said = tomllib.loads(text.replace("\r\n", "\n"))
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        return unread._replace(mistakes=(_unreadable(shown, text, line, column),), text=text)
    except tomllib.TOMLDecodeError as error:
        at = re.search(r"at line (\d+), column (\d+)", str(error))
        last = text.count("\n") + 1
        line, column = (int(at[1]), int(at[2])) if at else (last, 1)
        return unread._replace(mistakes=(_unreadable(shown, text, line, column),), text=text)
    return _Reader(file, shown, text).configuration(said)


def _unreadable(file: str, text: str, line: int, column: int) -> Diagnostic:
    lines = text.split("\n")
    written = lines[line - 1] if line <= len(lines) else ""
    start = min(column, max(1, len(written)))
    span = Span(file, line, start, line, max(start + 1, len(written) + 1))
    return Diagnostic("BM940", params={"path": NAME}, span=span)


class _Reader:
    """Reads what is said, key by key, and keeps what is wrong with it."""

    def __init__(self, file: Path, shown: str, text: str) -> None:
        self.file = file
        self.shown = shown
        self.root = file.parent
        self.text = text
        self.mistakes: list[Diagnostic] = []

    def configuration(self, said: Mapping[str, Any]) -> Configuration:
        """Return what is *said*, with what is wrong with it in the order of the file."""
        self._refuse_unknown(said, (), _KEYS)
        render = said.get("render", {})
        if not isinstance(render, Mapping):
            self._wrong(("render",), A_TABLE)
            render = {}
        self._refuse_unknown(render, ("render",), _RENDER)
        read = Configuration(
            self.root,
            self.file,
            exclude=self._texts(said, ("exclude",), TEXTS),
            forms=self._forms(said),
            strict=self._flag(said, ("strict",)),
            ignore=tuple(self._ignore(said.get("ignore", {}))),
            render=Rendering(
                self._path(render, ("render", "output")),
                self._file(render, ("render", "template")),
                self._flag(render, ("render", "uten-kontaktdata")),
                self._flag(render, ("render", "pdf")),
                self._flag(render, ("render", "html")),
            ),
            expected=self._file(said, ("expected",)),
            ramme=self._ramme(said.get("ramme", {})),
            text=self.text,
        )
        mistakes = sorted(self.mistakes, key=lambda each: each.span or ())
        return read._replace(mistakes=tuple(mistakes))

    def _fault(self, code: str, keys: Keys, value: str | None = None, **params: Any) -> None:
        span = place(self.text, self.shown, keys, value)
        self.mistakes.append(Diagnostic(code, params=params, span=span))

    def _wrong(self, keys: Keys, wanted: Phrase) -> None:
        self._fault("BM942", keys, felt=keys[-1], hva=wanted)

    def _refuse_unknown(self, said: Mapping[str, Any], above: Keys, known: Keys) -> None:
        for key in said.keys() - set(known):
            near = nearest(key, known)
            self._fault(
                "BM941", (*above, key), felt=key, nærmest=near, kjente=", ".join(sorted(known))
            )

    def _typed(
        self, said: Mapping[str, Any], keys: Keys, kind: type[_Read], wanted: Phrase
    ) -> _Read | None:
        value = said.get(keys[-1])
        if value is None or isinstance(value, kind):
            return value
        self._wrong(keys, wanted)
        return None

    def _flag(self, said: Mapping[str, Any], keys: Keys) -> bool:
        return bool(self._typed(said, keys, bool, YES_OR_NO))

    def _texts(self, said: Mapping[str, Any], keys: Keys, wanted: Phrase) -> tuple[str, ...]:
        value = said.get(keys[-1], [])
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            return tuple(value)
        self._wrong(keys, wanted)
        return ()

    def _path(self, said: Mapping[str, Any], keys: Keys) -> Path | None:
        """Return the path at *keys*, absolute; one that leads out of the folder is a mistake."""
        written = self._typed(said, keys, str, A_PATH)
        if written is None:
            return None
        path = self.root / written
        try:
            inside = path.resolve().is_relative_to(self.root.resolve())
        except (OSError, ValueError):
            inside = False
        if inside:
            return path
        self._fault("BM943", keys, written, felt=keys[-1], tekst=written)
        return None

    def _file(self, said: Mapping[str, Any], keys: Keys) -> Path | None:
        path = self._path(said, keys)
        if path is not None and not path.is_file():
            self._fault("BM901", keys, said[keys[-1]], path=said[keys[-1]])
            return None
        return path

    def _forms(self, said: Mapping[str, Any]) -> Path | None:
        path = self._path(said, ("forms",))
        if path is None:
            return None
        try:
            refuse_unusable(path)
        except FormError as error:
            self._fault(error.code, ("forms",), **error.params)
            return None
        return path

    def _ignore(self, said: Any) -> Iterator[Ignored]:
        if isinstance(said, list):
            # Who wants it everywhere need not say where.
            yield Ignored("**", tuple(self._codes(("ignore",), said)))
        elif isinstance(said, Mapping):
            for glob, codes in said.items():
                yield Ignored(glob, tuple(self._codes(("ignore", glob), codes)))
        else:
            self._wrong(("ignore",), A_TABLE_OF_CODES)

    def _codes(self, keys: Keys, said: Any) -> Iterator[str]:
        if not isinstance(said, list) or not all(isinstance(each, str) for each in said):
            self._wrong(keys, CODES)
            return
        for each in said:
            if _CODE.fullmatch(each) and messages.every_code(each):
                yield each
            else:
                self._fault("BM944", keys, each, kode=each)

    def _ramme(self, said: Any) -> Mapping[str, Mapping[str, Kroner]]:
        if not isinstance(said, Mapping):
            self._wrong(("ramme",), AMOUNTS)
            return {}
        read: dict[str, Mapping[str, Kroner]] = {}
        for year, amounts in said.items():
            if not _YEAR.fullmatch(year):
                self._fault("BM945", ("ramme", year), tekst=year)
            elif isinstance(amounts, Mapping):
                read[year] = dict(self._amounts(("ramme", year), amounts))
            else:
                read[year] = dict(self._amounts(("ramme",), {year: amounts}, lambda _: WHOLE))
        return read

    def _amounts(
        self, keys: Keys, said: Mapping[str, Any], name: Callable[[str], str] = str
    ) -> Iterator[tuple[str, Kroner]]:
        for each, value in said.items():
            at = (*keys, each)
            try:
                if isinstance(value, str):
                    yield name(each), Kroner.read(value)
                elif isinstance(value, int) and not isinstance(value, bool):
                    yield name(each), Kroner(value)
                else:
                    self._wrong(at, AMOUNTS)
            except InvariantError as error:
                self._fault(error.code, at, **error.params)
