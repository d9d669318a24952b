"""The text of a run as Word's files hold it."""

_KEPT = '<w:t xml:space="preserve">'
"""Begins a text whose blanks count: Word drops those at the ends of any other."""


def escaped(text: str) -> str:
    """Write *text* within a `w:t` that keeps its blanks: line breaks and tabs are elements."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "\n" in text:
        text = text.replace("\n", f"</w:t><w:br/>{_KEPT}")
    if "\t" in text:
        text = text.replace("\t", f"</w:t><w:tab/>{_KEPT}")
    return text


def written(text: str) -> str:
    """Write *text* as a `w:t`, which is marked to keep its blanks only where it has any to lose."""
    blanks = text[:1] == " " or text[-1:] == " " or "  " in text or "\n" in text or "\t" in text
    return f"{_KEPT if blanks else '<w:t>'}{escaped(text)}</w:t>"
