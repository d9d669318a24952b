"""A page in a real browser, without a window: what stands in it after its script has run."""

import json
import re
import shutil
import subprocess
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest

_PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_AXE = Path(__file__).parents[1] / "node" / "node_modules" / "axe-core" / "axe.min.js"
_DUMPED = ("--virtual-time-budget=20000", "--dump-dom")
_SECONDS = 120
_POLICY = re.compile(r"<meta http-equiv[^>]*>")
_TOLD = re.compile(r'<pre id="told">(.*?)</pre>', re.DOTALL)
_AXE_RUN = """
const frame = document.createElement("iframe");
frame.style.cssText = "width: 1200px; height: 900px; border: 0";
document.body.append(frame);
const told = {};
for (const [name, page] of Object.entries(JSON.parse(document.getElementById("pages").text))) {
  await new Promise((done) => { frame.onload = done; frame.srcdoc = page; });
  frame.contentWindow.eval(document.getElementById("axe").text);
  const found = await frame.contentWindow.axe.run({runOnly:
    ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]});
  const every = [...found.violations, ...found.incomplete];
  if (every.length) told[name] = every.map((each) => [each.id, each.nodes[0].html]);
}
return told;
"""
_HOST = """\
<!DOCTYPE html><html><head><title>-</title><style>:root {{ color-scheme: light dark; }}</style>
<script type="text/plain" id="axe">{axe}</script>
<script type="application/json" id="pages">{pages}</script></head><body></body></html>
"""

ON_A_PHONE = """
const phone = document.createElement("iframe");
phone.style.cssText = "width: 375px; height: 700px; border: 0";
phone.srcdoc = document.documentElement.outerHTML.replace(/<script[^]*?<[/]script>/g, "");
await new Promise(done => { phone.onload = done; document.body.append(phone); });
const inside = phone.contentDocument;
inside.documentElement.style.scrollbarWidth = "none";
return [inside.scrollingElement.clientWidth, inside.scrollingElement.scrollWidth];
"""
"""How wide a phone is, and how wide the page is on it."""


def pictured(page: Path, target: Path, folder: Path) -> bool:
    """Draw the top of *page* in *target*; tell whether there is a browser to do so."""
    program = _found()
    if program is None:
        return False
    command = (program, "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1000,760")
    told = (f"--user-data-dir={folder / 'profile'}", f"--screenshot={target}", page.as_uri())
    subprocess.run((*command, *told), capture_output=True, check=True, timeout=_SECONDS)
    return True


def _found() -> str | None:
    return next(filter(None, map(shutil.which, _PROGRAMS)), None)


def browser() -> str:
    """Return where a Chromium is. Skips the test where there is none."""
    found = _found()
    if found is None:
        pytest.skip("no Chromium: apt-get install chromium")
    return found


def asked(page: str, script: str, folder: Path, *, width: int = 1200, dark: bool = False) -> Any:
    """Return what *script*, the body of an async function, returns in *page* so many signs wide.

    Where it is *dark*, the browser asks for the colours of the night.
    """
    program = browser()
    # What the page itself forbids is tried where the page is written.
    page = _POLICY.sub("", page)
    told = (
        "<script>(async () => { const said = await (async () => {"
        f"{script}"
        '})(); const told = document.createElement("pre"); told.id = "told";'
        " told.textContent = JSON.stringify(said); document.body.append(told); })();</script>"
    )
    file = folder / "page.html"
    file.write_text(page.replace("</body>", f"{told}</body>"), encoding="utf-8")
    night = ("--blink-settings=preferredColorScheme=0",) if dark else ()
    command = (program, "--headless", "--no-sandbox", "--disable-gpu", *night)
    profile = f"--user-data-dir={folder / 'profile'}"
    done = subprocess.run(
        (*command, f"--window-size={width},900", profile, *_DUMPED, file.as_uri()),
        capture_output=True,
        check=True,
        timeout=_SECONDS,
    )
    found = _TOLD.search(done.stdout.decode())
    assert found is not None, done.stderr.decode()[-2000:]
    return json.loads(unescape(found[1]))


def faults(pages: Mapping[str, str], folder: Path, *, dark: bool = False) -> Any:
    """Return what axe-core finds that keeps anybody from using each of *pages*, by its name.

    A browser takes its time to start, so that one looks at them all.
    """
    if not _AXE.is_file():
        pytest.skip("no axe-core: `make test` installs it with npm and Node.js 20 or newer")
    axe = _AXE.read_text(encoding="utf-8").replace("</script", "<\\/script")
    written = {name: _POLICY.sub("", page) for name, page in pages.items()}
    host = _HOST.format(axe=axe, pages=json.dumps(written).replace("</", "<\\/"))
    return asked(host, _AXE_RUN, folder, dark=dark)
