"""What our pages look like: the colours and the type that all share, and the form's own."""

from collections.abc import Iterable

HOUSE = """\
:root { color-scheme: light dark; --line: light-dark(#8a939c, #6b747d);
  --bar: light-dark(#1f5f99, #7db4e6); --head: light-dark(#e6ecf2, #25303a); }
html { background: Canvas; color: CanvasText; }
* { box-sizing: border-box; }
h1 { line-height: 1.2; }
:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
"""
"""What a page of ours looks like, whatever stands on it.

A colour of the day stands with that of the night, so that whoever shows a page can say which it is
by `color-scheme` alone.
"""

_FORM = """\
:root { --title: light-dark(#17365d, #a9cdf2); --quiet: light-dark(#4a5560, #b3bec8);
  --draft: light-dark(#9c2a00, #ff9d7a); --link: light-dark(#0b4f9e, #8ec5ff);
  --warn: light-dark(#7a4b00, #f0c36d); }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem 4rem; line-height: 1.5;
  font-family: Arial, "Liberation Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { color: var(--title); line-height: 1.25; margin: 2rem 0 .5rem; }
h1 { font-size: 1.7rem; margin-top: .5rem; }
h2 { font-size: 1.4rem; }
h3, h4, h5, h6 { font-size: 1.12rem; margin-top: 1.4rem; }
.question { color: inherit; font-size: 1rem; margin: 1.2rem 0 .25rem; }
.own2, .own3 { font-size: 1rem; margin: .8rem 0 .25rem; }
.own3 { font-style: italic; }
p { margin: .35rem 0; }
a { color: var(--link); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem;
  color: var(--quiet); }
.draft { color: var(--draft); font-weight: bold; }
.about { color: var(--quiet); border-bottom: 2px solid var(--title); padding-bottom: .75rem; }
.words { color: var(--quiet); }
.label { font-weight: bold; }
.tab { padding-left: 1.5rem; }
.open { color: var(--quiet); font-style: italic; }
.kept { white-space: pre-wrap; }
.long ul, .long ol { margin: .35rem 0; padding-left: 1.6rem; }
.boxes { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .35rem 0; padding: 0;
  list-style: none; }
.boxes li::before { content: "\\2610\\a0"; content: "\\2610\\a0" / ""; }
.boxes .on::before { content: "\\2612\\a0"; content: "\\2612\\a0" / ""; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.asked { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
table { width: 100%; border-collapse: collapse; margin: .5rem 0 1rem;
  border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .55rem; text-align: left; vertical-align: top;
  border: 1px solid var(--line); }
td p, th p { margin: .1rem 0; }
th { hyphens: auto; }
th, td .label, .scroll td { overflow-wrap: break-word; }
.number { white-space: nowrap; }
thead th, thead td { background: var(--head); border-bottom: 2px solid var(--title); }
.amount { text-align: right; white-space: nowrap; }
.sum > * { font-weight: bold; border-top: 2px solid var(--title); }
.part th { font-weight: normal; padding-left: 1.6rem; }
.name { font-weight: bold; }
.scroll { overflow-x: auto; }
@media (max-width: 30rem) {
  table { font-size: .85rem; }
  th, td { padding: .25rem .35rem; }
}
@page { size: A4; margin: 2.2cm; }
@media print {
  :root { color-scheme: light; --line: #9fb0c3; --head: #e9eef4; }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.32; }
  h1, h2, h3, h4, h5, h6, .label { break-after: avoid; }
  tr, li { break-inside: avoid; }
  tbody tr:first-child, tr:nth-last-child(2) { break-after: avoid; }
  main > :last-child { break-before: avoid; }
  thead { display: table-header-group; }
  .page { break-before: page; }
  .scroll { overflow: visible; }
  .scroll table { font-size: 9pt; }
}
"""
_FOOTED = """\
@page {{ @bottom-right {{ content: "{page} " counter(page) " {total} " counter(pages);
  font: 9pt Arial, sans-serif; color: #4a5560; }} }}
"""


def of_form(shares: Iterable[int], page: str, total: str) -> str:
    """Return the style of a form whose columns have *shares*, in hundredths of the width.

    On paper each page says its number, with the word *page* before it, and *total*
    before how many there are.
    """
    widths = "".join(f".w{each} {{ width: {each}%; }}\n" for each in sorted(shares))
    return HOUSE + _FORM + _FOOTED.format(page=page, total=total) + widths
