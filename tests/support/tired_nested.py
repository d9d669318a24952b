"""Slips with a pasted text that has a list within a list: none is flattened when it is mended."""

from tests.support.tired import Slip

_PLAN = "plan: |\n  Planen.\n"
_VURDERING = "  vurdering: |\n    Behov.\n"


def _plan(written: str, codes: str, becomes: str) -> Slip:
    return Slip("2027", _PLAN, f"plan:{written}\n", codes, f"plan: |\n{becomes}\n")


NESTED = (
    # What happens to stand as far in as the answer, or farther, moves with what it stands below.
    _plan(" |\n- a\n  - b\n- c", "BM146", "  - a\n    - b\n  - c"),
    _plan(
        " |\nVi vil:\n- a\n  - b\n  - c\n- d\nSlutt.",
        "BM146",
        "  Vi vil:\n  - a\n    - b\n    - c\n  - d\n  Slutt.",
    ),
    _plan(" |\n1. a\n   - b\n2. c", "BM146", "  1. a\n     - b\n  2. c"),
    _plan(" |\n  - x\n- a\n  - b", "BM146", "  - x\n  - a\n    - b"),
    _plan(" |\n- a\n  går over to linjer\n- b", "BM146", "  - a\n    går over to linjer\n  - b"),
    Slip(
        "2027",
        _VURDERING,
        "  vurdering: |\nVi ser:\n- lesing\n    - på trinnet\n- skriving\n",
        "BM146",
        "  vurdering: |\n    Vi ser:\n    - lesing\n        - på trinnet\n    - skriving\n",
    ),
    # Tabs say it too.
    _plan(" |\n- a\n\t- b\n- c", "BM146", "  - a\n    - b\n  - c"),
    _plan(" |\n\t- a\n\t\t- b\n\t- c", "BM146", "  - a\n    - b\n  - c"),
    # What goes on where it should is left there.
    _plan(" |\nVi vil:\n- a\n\n  Mer om planen.", "BM146", "  Vi vil:\n  - a\n\n  Mer om planen."),
    _plan(
        " |\n  Avsnitt en.\nAvsnitt to.\n  Avsnitt tre.\nAvsnitt fire.",
        "BM146",
        "  Avsnitt en.\n  Avsnitt to.\n  Avsnitt tre.\n  Avsnitt fire.",
    ),
    # Without a `|`, or behind the bullets of Word.
    _plan("\nVi vil:\n- a\n  - b\n- c", "BM146", "  Vi vil:\n  - a\n    - b\n  - c"),
    _plan(" Vi vil:\n- a\n  - b\n- c", "BM138", "  Vi vil:\n  - a\n    - b\n  - c"),
    _plan("\n• a\n  • b\n• c", "BM138", "  - a\n    - b\n  - c"),
    _plan(" • a\n  • b\n• c", "BM138", "  - a\n    - b\n  - c"),
    _plan("\n* a\n\t* b\n\t\t* c\n* d", "BM138", "  - a\n    - b\n      - c\n  - d"),
    # The first begins the list, however far in the cursor stood.
    _plan("\n  • a\n• b\n• c", "BM138", "  - a\n  - b\n  - c"),
)
"""Lists in lists, pasted."""
