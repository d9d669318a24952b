"""Edit a scaffolded template as a county would in Word: its name on top, its own colour."""

import io
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_BODY = "<w:body>"


def edited(docx: bytes, name: str, colour: str) -> bytes:
    """Return the template *docx* with *name* as its first paragraph, in *colour*."""
    heading = (
        f'<w:p><w:r><w:rPr><w:b/><w:color w:val="{colour}"/></w:rPr>'
        f'<w:t xml:space="preserve">{name}</w:t></w:r></w:p>'
    )
    target = io.BytesIO()
    with ZipFile(io.BytesIO(docx)) as source, ZipFile(target, "w", ZIP_DEFLATED) as package:
        for each in source.infolist():
            content = source.read(each)
            if each.filename == "word/document.xml":
                content = content.decode().replace(_BODY, _BODY + heading, 1).encode()
            entry = ZipInfo(each.filename, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            package.writestr(entry, content)
    return target.getvalue()
