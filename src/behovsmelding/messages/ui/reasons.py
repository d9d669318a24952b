"""Why the machine refuses to read or write, in our words instead of its own English ones."""

import errno

from behovsmelding.messages import Phrase

_REASONS = {
    errno.EACCES: Phrase(nb="ingen adgang", nn="ingen tilgang", en="permission denied"),
    errno.EPERM: Phrase(nb="ikke tillatt", nn="ikkje tillate", en="not permitted"),
    errno.ENOENT: Phrase(nb="finnes ikke", nn="finst ikkje", en="there is no such file"),
    errno.EISDIR: Phrase(nb="det er en mappe", nn="det er ei mappe", en="it is a folder"),
    errno.ENOTDIR: Phrase(
        nb="en del av stien er ikke en mappe",
        nn="ein del av stien er ikkje ei mappe",
        en="a part of the path is not a folder",
    ),
    errno.ENAMETOOLONG: Phrase(
        nb="navnet er for langt", nn="namnet er for langt", en="the name is too long"
    ),
    errno.ELOOP: Phrase(
        nb="lenken fører tilbake til seg selv",
        nn="lenkja fører tilbake til seg sjølv",
        en="the link leads back to itself",
    ),
    errno.ENOSPC: Phrase(
        nb="det er ikke mer plass", nn="det er ikkje meir plass", en="there is no room left"
    ),
    errno.EDQUOT: Phrase(
        nb="kvoten er brukt opp", nn="kvoten er brukt opp", en="the quota is used up"
    ),
    errno.EROFS: Phrase(
        nb="disken kan bare leses", nn="disken kan berre lesast", en="the disk is read-only"
    ),
    errno.EIO: Phrase(
        nb="disken svarer ikke", nn="disken svarer ikkje", en="the disk does not answer"
    ),
    errno.EBUSY: Phrase(nb="den er i bruk", nn="ho er i bruk", en="it is in use"),
    errno.EMFILE: Phrase(
        nb="for mange filer er åpne", nn="for mange filer er opne", en="too many files are open"
    ),
}

LINK = Phrase(nb="en lenke til {path}", nn="ei lenkje til {path}", en="a link to {path}")
NO_FILE = Phrase(
    nb="en enhet eller et rør og ingen fil",
    nn="ei eining eller eit røyr og inga fil",
    en="a device or a pipe and no file",
)


def reason(error: OSError) -> Phrase:
    """Return why *error* came; what we have no words for, as the machine says it."""
    said = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, Phrase(nb=said, nn=said, en=said))
