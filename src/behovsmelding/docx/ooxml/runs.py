"""The text of a run as Word's files hold it."""

BARE = "<w:t>"
"""Begins a text with no blanks to lose."""
KEPT = '<w:t xml:space="preserve">'
"""Begins a text whose blanks count: Word drops those at the ends of any other."""
END = "</w:t>"


def is_bare(text: str) -> bool:
    """Tell whether *text* stands in a `w:t` as it is: it has no markup, breaks or blanks to lose.

    What is not printable, a no-break space too, is left to `written`.
    """
    return text.isprintable() and not needs_care(text) and text.strip(" ") == text


def needs_care(text: str) -> bool:
    """Tell whether there is anything within a line of *text* that is not written as it is."""
    return "&" in text or "<" in text or ">" in text or "  " in text or "\t" in text


def escaped(text: str) -> str:
    """Write *text* within a `w:t` that keeps its blanks: line breaks and tabs are elements."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\n" in text:
        text = text.replace("\n", f"{END}<w:br/>{KEPT}")
    if "\t" in text:
        text = text.replace("\t", f"{END}<w:tab/>{KEPT}")
    return text


def written(text: str) -> str:
    """Write *text* as a `w:t`, which is marked to keep its blanks only where it has any to lose."""
    return f"{KEPT if has_blanks(text) else BARE}{escaped(text)}{END}"


def has_blanks(text: str) -> bool:
    """Tell whether *text* has blanks that Word would drop, tabs or line breaks."""
    return text.strip(" ") != text or "  " in text or "\t" in text or "\n" in text
