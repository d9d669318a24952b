"""Change a word in a Word document, as whoever got it by mail would: FILE OLD NEW."""

import sys
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

BODY = "word/document.xml"


def main(path: Path, old: str, new: str) -> None:
    """Write *new* where *old* stands in the body of the document *path*; it must stand there."""
    with ZipFile(path) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    if old.encode() not in parts[BODY]:
        sys.exit(f"{path.name}: «{old}» is not in it")
    parts[BODY] = parts[BODY].replace(old.encode(), new.encode())
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
