"""What the page beside a text looks like, and how it answers a click and follows the cursor."""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from behovsmelding.diagnostics import Span
from behovsmelding.html.page import whole as page
from behovsmelding.messages import Phrase, bound
from behovsmelding.messages.ui import preview as words
from behovsmelding.messages.ui.questions import NAMES
from behovsmelding.model.felles import Målform

_STYLE = """\
:root { --here: light-dark(#fff3c4, #4a3f14); --error: light-dark(#b3261e, #ff9a90); }
:root:has(> .vscode-light, > .vscode-high-contrast-light) { color-scheme: light; }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) {
  color-scheme: dark; }
body { background: Canvas; color: CanvasText; }
aside { border: 1px solid var(--line); border-radius: .3rem; padding: .25rem .75rem;
  margin-bottom: 1.25rem; font-size: .9rem; }
aside summary { cursor: pointer; padding: .25rem 0; font-weight: bold; }
aside ol { margin: 0 0 .5rem; padding-left: 1.5rem; }
aside button { font: inherit; color: inherit; background: none; border: 0; padding: .1rem 0;
  text-align: left; text-decoration: underline; cursor: pointer; }
aside .choices { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: .25rem 0; }
aside [aria-pressed="true"] { font-weight: bold; text-decoration: none; }
#line { min-height: 1.5em; margin: .1rem 0; }
main [data-line] { cursor: pointer; }
.here { background: var(--here); }
.note { border-left: .25rem solid var(--warn); padding: .1rem .5rem; margin: .25rem 0 .6rem;
  font-size: .85rem; font-weight: normal; font-style: normal; white-space: normal; }
.note.error { border-color: var(--error); }
.note.lack, .note.info { border-color: var(--line); }
.note span { color: var(--quiet); }
.note.lack:not(.now) { display: none; }
.open.must, .boxes.must { color: var(--warn); }
.left { color: var(--warn); font-size: .85rem; font-weight: normal; margin-left: .6rem;
  white-space: nowrap; }
@media print { aside, .note, .left { display: none; } .here { background: none; } }
"""
_SCRIPT = """\
"use strict";
const editor = typeof acquireVsCodeApi === "function" ? acquireVsCodeApi() : null;
const places = () => [...document.querySelectorAll("main [data-path]")];
const lacks = () => [...document.querySelectorAll("main .note.lack")];
const level = (head) => Number(head.tagName[1]);
let here = null;
const count = () => {
  const left = lacks();
  const lacking = new Set(left.map((each) => each.dataset.of));
  for (const each of places()) if (lacking.has(each.dataset.path)) each.classList.add("must");
  const heads = [...document.querySelectorAll("main :is(h2, h3, h4):not(.question, [class^=own])")];
  const follows = (one, other) =>
    one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  for (const [at, head] of heads.entries()) {
    const next = heads.slice(at + 1).find((each) => level(each) <= level(head));
    const its = left.filter((each) => follows(head, each) && !(next && follows(next, each)));
    if (!its.length) continue;
    const told = document.createElement("span");
    told.className = "left";
    told.textContent = document.getElementById("page").dataset.left.replace("0", its.length);
    head.append(told);
  }
};
const mark = (path, scrolls) => {
  for (const each of document.querySelectorAll(".here")) each.classList.remove("here");
  here = path;
  const found = places().filter((each) => each.dataset.path === path);
  for (const each of found) each.classList.add("here");
  // What is not answered says why where somebody is about to answer it, and its section how many.
  for (const each of lacks()) each.classList.toggle("now", each.dataset.of === path);
  if (scrolls && found.length) found[0].scrollIntoView({ block: "nearest" });
};
const show = (html) => {
  const next = new DOMParser().parseFromString(html, "text/html");
  const open = [...document.querySelectorAll("details[open]")].map((each) => each.id);
  for (const each of next.querySelectorAll("details")) each.open = open.includes(each.id);
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  const focused = document.activeElement && document.activeElement.id;
  document.getElementById("page").replaceWith(next.getElementById("page"));
  if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
  count();
  mark(here, false);
};
count();
document.addEventListener("click", (event) => {
  const chosen = event.target.closest("[data-choice]");
  if (chosen) {
    if (editor) editor.postMessage({ kind: "målform", målform: chosen.dataset.choice });
    else location.search = "?form=" + encodeURIComponent(chosen.dataset.choice);
    return;
  }
  const at = event.target.closest("[data-line]");
  if (!at || event.target.closest("main a")) return;
  const line = Number(at.dataset.line);
  mark(at.dataset.path, !at.closest("main"));
  if (editor) editor.postMessage({ kind: "line", path: at.dataset.path, line });
  else document.getElementById("line").textContent =
    document.getElementById("line").dataset.words.replace("0", line);
});
window.addEventListener("message", (event) => {
  if (event.data.html) show(event.data.html);
  if (typeof event.data.path === "string") mark(event.data.path, true);
});
if (!editor && location.protocol === "http:") {
  let state = null;
  const look = async () => {
    try {
      const headers = state ? { "If-None-Match": state } : {};
      const answer = await fetch(location.href, { headers, cache: "no-store" });
      if (answer.ok) {
        if (state) show(await answer.text());
        state = answer.headers.get("ETag");
      }
      setTimeout(look, 500);
    } catch {
      document.getElementById("line").textContent = document.getElementById("line").dataset.gone;
    }
  };
  look();
}
"""


class Said(NamedTuple):
    """What is told of a place, and where that is in the file, if it is anywhere."""

    text: str
    path: str
    span: Span | None
    kind: str = ""
    lack: bool = False


class Panel(NamedTuple):
    """What stands above the form, in `målform`: the `målformer` to choose among, and what is told.

    A `note` says why all is not there.
    """

    målform: Målform
    målformer: tuple[Målform, ...]
    note: Phrase | None
    findings: tuple[Said, ...]
    to_fill_in: tuple[Said, ...]
    sums: tuple[Said, ...]


def whole(title: str, panel: Panel, body: str, style: str, nonce: str) -> str:
    """Return the page with *body* and the *panel* above it, its script and style with *nonce*."""
    named = f' nonce="{escape(nonce)}"' if nonce else ""
    left = escape(words.LEFT.of(panel.målform, count=0))
    shown = f'<div id="page" data-left="{left}">\n{_written(panel)}{body}</div>\n'
    script = f"<script{named}>\n{_SCRIPT}</script>\n"
    return page(
        title,
        shown + script,
        panel.målform,
        policy=policy(nonce),
        style=style + _STYLE,
        nonce=nonce,
    )


def policy(nonce: str) -> str:
    """Return what a browser may do with a page: run what has the *nonce*, and ask for it anew."""
    source = f"'nonce-{escape(nonce)}'" if nonce else "'unsafe-inline'"
    return (
        f"default-src 'none'; style-src {source}; script-src {source}; connect-src 'self';"
        " base-uri 'none'; form-action 'none'"
    )


def _written(panel: Panel) -> str:
    language = panel.målform
    left = words.TO_FILL_IN.of(language, count=len(panel.to_fill_in))
    found = words.FINDINGS.of(language, count=len(panel.findings))
    told = f"<p>{escape(bound(panel.note.of(language)))}</p>\n" if panel.note else ""
    if not panel.note and not panel.findings and not panel.to_fill_in:
        told = f"<p>{escape(words.ANSWERED.of(language))}</p>\n"
    return (
        f'<aside aria-label="{escape(words.BESIDE.of(language))}">\n{_choices(panel)}{told}'
        f"{_listed('left', left, panel.to_fill_in)}{_listed('found', found, panel.findings)}"
        f"{_listed('sums', words.SUMS.of(language), panel.sums)}"
        f'<p id="line" role="status" data-words="{escape(words.LINE.of(language, line=0))}"'
        f' data-gone="{escape(words.GONE.of(language))}"></p>\n</aside>\n'
    )


def _choices(panel: Panel) -> str:
    buttons = "".join(
        f'<button type="button" id="choice-{each}" data-choice="{each}"'
        f' aria-pressed="{str(each == panel.målform).lower()}">'
        f"{escape(NAMES.get(each, each))}</button>"
        for each in panel.målformer
    )
    named = escape(words.MÅLFORM.of(panel.målform))
    return (
        f'<div class="choices" role="group" aria-label="{named}">'
        f"<span>{named}:</span>{buttons}</div>\n"
    )


def _listed(name: str, heading: str, several: Iterable[Said]) -> str:
    items = "".join(map(_item, several))
    if not items:
        return ""
    return f'<details id="{name}"><summary>{escape(heading)}</summary><ol>{items}</ol></details>\n'


def _item(said: Said) -> str:
    text = escape(bound(said.text))
    if said.span is None:
        return f"<li>{text}</li>"
    place = f'data-path="{escape(said.path)}" data-line="{said.span.line}"'
    return f'<li><button type="button" {place}>{text}</button></li>'
