"""Words that are no answer where they stand plain: in quotes they are what they say."""

from behovsmelding.model.answers import with_plain_blanks
from behovsmelding.nearest import is_total

YES = frozenset({"ja", "yes", "true"})
NO = frozenset(
    {"nei", "no", "false", "ingen", "ingen andre", "ingen flere", "ingen fleire", "nei, ingen"}
    | {"nei takk"}
)
NO_ANSWER = frozenset({"nei", "ingen", "ikke aktuelt", "ikkje aktuelt", "n/a", "ikke relevant"})
"""What people write where a name or a word is asked for, and there is none."""
NOT_YET = frozenset(
    {
        *("avklares", "avklarast", "ikke avklart", "ikkje avklart", "uavklart", "ukjent", "ukjend"),
        *("kommer", "kjem", "kommer senere", "kjem seinare", "vet ikke", "veit ikkje"),
        *("avklares senere", "avklarast seinare", "ettersendes", "ettersendast", "tbd", "tba"),
    }
)
"""What people write where they don't know yet."""
NOTHING = NO | {"ikke aktuelt", "ikkje aktuelt", "-", "–", "n/a"}
"""What people write where a part of several fields does not concern them."""
EQUALS = "="
"""What stands for the name of a sum: `{eier: 45, uh: 210, = 255}`."""
UNSAID = NO | NO_ANSWER | NOT_YET | YES
"""What is written in quotes where it is an answer after all."""


def word(text: str) -> str:
    """Return *text* as a word to know: in small letters, and without what ends a sentence."""
    return with_plain_blanks(text).strip(" \t.!").lower()


def is_sum(name: str, style: str) -> bool:
    """Tell whether *name* is what a sum is called; the sign in quotes is a name like any other."""
    return is_total(name) or (name == EQUALS and not style)
