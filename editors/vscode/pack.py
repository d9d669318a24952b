"""Pack the extension as it lies here, with the server in its folder, into one file for VS Code.

A `.vsix` is a zip with two lists in it. It is the same for the same files, to the byte.
"""

import argparse
import json
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

HERE = Path(__file__).parent
EXTENSION = ("package.json", "package.nls*.json", "dist/*.js", "language/*", "media/*")
TEXTS = {"readme.md": HERE / "README.md", "LICENSE.txt": HERE.parents[1] / "LICENSE"}
TYPES = {
    ".json": "application/json",
    ".js": "application/javascript",
    ".md": "text/markdown",
    ".png": "image/png",
    ".vsixmanifest": "text/xml",
}
CHOSEN = "config.behovsmelding.language"
LANGUAGES = {"nb": "package.nls.json", "nn": "package.nls.nn.json", "en": "package.nls.en-gb.json"}
"""Where the words of each language stand; VS Code asks for the first where it has no other."""
NEVER_CHANGED = (1980, 1, 1, 0, 0, 0)


def target() -> str:
    """Return what VS Code calls the kind of machine that this is: `linux-x64`."""
    system = {"Windows": "win32", "Darwin": "darwin", "Linux": "linux"}[platform.system()]
    is_arm = platform.machine().lower() in {"arm64", "aarch64"}
    return f"{system}-{'arm64' if is_arm else 'x64'}"


def files(server: Path | None) -> Iterator[tuple[str, Path]]:
    """Yield what is packed, each with its name in the extension."""
    for pattern in EXTENSION:
        for each in sorted(HERE.glob(pattern)):
            yield each.relative_to(HERE).as_posix(), each
    yield from TEXTS.items()
    for each in sorted(server.rglob("*")) if server else ():
        if each.is_file():
            yield f"server/{each.relative_to(server).as_posix()}", each


def words(language: str) -> dict[str, str]:
    """Return the words of the extension in *language*."""
    found: dict[str, str] = json.loads((HERE / LANGUAGES[language]).read_text(encoding="utf-8"))
    return found


def spoken(package: dict[str, Any]) -> dict[str, Any]:
    """Return *package* with its commands in every language, each shown where that one is chosen.

    VS Code speaks no Norwegian, and would give those who write it nothing but English.
    """
    contributes = package["contributes"]
    declared, menus = contributes["commands"], contributes["menus"]
    contributes["commands"] = [
        {**each, "command": each["command"] + _ending(language), "title": _title(each, language)}
        for language in LANGUAGES
        for each in declared
    ]
    for name, entries in menus.items():
        menus[name] = [
            {
                **each,
                "command": each["command"] + _ending(language),
                "when": f"{each['when']} && {CHOSEN} == '{language}'",
            }
            for language in LANGUAGES
            for each in entries
        ]
    return package


def _ending(language: str) -> str:
    return "" if language == "nb" else f".{language}"


def _title(command: dict[str, str], language: str) -> str:
    return words(language)[command["title"].strip("%")]


def manifest(package: dict[str, Any], description: str, kind: str | None) -> str:
    """Write what VS Code reads of the extension before it is put in."""
    for_kind = f" TargetPlatform={quoteattr(kind)}" if kind else ""
    identity = (
        f'Language="en-US" Id={quoteattr(package["name"])}'
        f" Version={quoteattr(package['version'])} Publisher={quoteattr(package['publisher'])}"
    )
    engine = package["engines"]["vscode"]
    return f"""<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity {identity}{for_kind}/>
    <DisplayName>{package["displayName"]}</DisplayName>
    <Description xml:space="preserve">{description}</Description>
    <Tags>{",".join(package["keywords"])}</Tags>
    <Categories>{",".join(package["categories"])}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value={quoteattr(engine)}/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/{package["icon"]}</Icon>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/readme.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/{package["icon"]}" Addressable="true"/>
  </Assets>
</PackageManifest>
"""


def content_types(names: Iterator[str]) -> str:
    """Write which kind of file each ending is, as the zip must say."""
    endings = sorted({Path(name).suffix for name in names if Path(name).suffix})
    kinds = ((each, TYPES.get(each, "application/octet-stream")) for each in endings)
    listed = "".join(
        f"<Default Extension={quoteattr(ending)} ContentType={quoteattr(kind)}/>"
        for ending, kind in kinds
    )
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'<?xml version="1.0" encoding="utf-8"?><Types xmlns="{space}">{listed}</Types>'


def pack(made: Path, server: Path | None) -> None:
    """Write the extension as *made*, with the folder of the *server* if there is one."""
    package = json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    described = manifest(package, words("nb")["description"], server and target())
    packed = list(files(server))
    names = ["extension.vsixmanifest", *(name for name, _ in packed)]
    made.parent.mkdir(parents=True, exist_ok=True)
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        put(archive, "extension.vsixmanifest", described.encode())
        put(archive, "[Content_Types].xml", content_types(iter(names)).encode())
        for name, path in packed:
            data = path.read_bytes()
            if name == "package.json":
                data = json.dumps(spoken(package), ensure_ascii=False, indent=1).encode()
            put(archive, f"extension/{name}", data, path.stat().st_mode)


def put(archive: ZipFile, name: str, data: bytes, mode: int = 0o100644) -> None:
    """Put *data* into *archive* by *name*; what can be run can be run where it is unpacked."""
    entry = ZipInfo(name, NEVER_CHANGED)
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = (0o100755 if mode & 0o100 else 0o100644) << 16
    archive.writestr(entry, data)


def main() -> None:
    """Pack what the command line names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--server", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("--folder", type=Path, required=True, help="where the file is put")
    asked = parser.parse_args()
    version = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["version"]
    kind = f"-{target()}" if asked.server else ""
    made = asked.folder / f"behovsmelding{kind}-{version}.vsix"
    pack(made, asked.server)
    sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.1f} MB)\n")


if __name__ == "__main__":
    main()
