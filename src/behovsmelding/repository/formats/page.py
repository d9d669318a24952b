"""What the page of an overview looks like, and how its tables are sorted."""

STYLE = """\
:root { color-scheme: light dark; --line: #8a939c; --bar: #1f5f99; --head: #e6ecf2; }
@media (prefers-color-scheme: dark) { :root { --line: #6b747d; --bar: #7db4e6; --head: #25303a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 110rem; padding: 1rem; line-height: 1.5;
  font-family: system-ui, sans-serif; overflow-wrap: break-word; }
h1 { line-height: 1.2; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .25rem 0; }
section { margin-top: 2.5rem; }
.scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
table { border-collapse: collapse; min-width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .75rem; text-align: left; vertical-align: top;
  border-bottom: 1px solid var(--line); }
td { min-width: 5rem; max-width: 32rem; }
.number { text-align: right; white-space: nowrap; }
thead th { position: sticky; top: 0; background: var(--head); white-space: nowrap; padding: 0; }
thead button { width: 100%; min-height: 2.75rem; padding: .35rem .75rem; border: 0;
  background: none; color: inherit; font: inherit; font-weight: bold;
  text-align: inherit; cursor: pointer; }
thead button::after { content: " \\2195"; }
[aria-sort="ascending"] button::after { content: " \\2191"; }
[aria-sort="descending"] button::after { content: " \\2193"; }
tfoot { font-weight: bold; }
.bars { padding: 0; max-width: 50rem; list-style: none; }
.bars li { margin-bottom: .6rem; }
.bars span { float: right; font-variant-numeric: tabular-nums; }
.bars svg { display: block; clear: both; width: 100%; height: .6rem; }
.bars rect { fill: var(--bar); }
@media print { .scroll { max-height: none; overflow: visible; } nav { display: none; }
  thead button::after { content: ""; } }
"""
SCRIPT = """\
"use strict";
for (const table of document.querySelectorAll("table")) {
  const headings = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const words = new Intl.Collator("nb", { numeric: true });
  const compare = (at) => (one, other) => {
    const [a, b] = [one.cells[at], other.cells[at]];
    if (!a.textContent || !b.textContent) return !a.textContent - !b.textContent;
    const difference = headings[at].className
      ? a.dataset.value - b.dataset.value
      : words.compare(a.textContent, b.textContent);
    return headings[at].ariaSort === "descending" ? -difference : difference;
  };
  headings.forEach((heading, at) => heading.firstElementChild.addEventListener("click", () => {
    const turned = heading.ariaSort === "ascending" ? "descending" : "ascending";
    for (const each of headings) each.ariaSort = "none";
    heading.ariaSort = turned;
    body.append(...[...body.rows].sort(compare(at)));
  }));
}
"""
