"""Why the machine refuses to read or write, in our words instead of its own English ones."""

import errno

from behovsmelding.messages import Phrase

_REASONS = {
    errno.EACCES: Phrase("ingen adgang", "ingen tilgang", "permission denied"),
    errno.EPERM: Phrase("ikke tillatt", "ikkje tillate", "not permitted"),
    errno.ENOENT: Phrase("finnes ikke", "finst ikkje", "there is no such file"),
    errno.EISDIR: Phrase("det er en mappe", "det er ei mappe", "it is a folder"),
    errno.ENOTDIR: Phrase(
        "en del av stien er ikke en mappe",
        "ein del av stien er ikkje ei mappe",
        "a part of the path is not a folder",
    ),
    errno.ENAMETOOLONG: Phrase(
        "navnet er for langt", "namnet er for langt", "the name is too long"
    ),
    errno.ELOOP: Phrase(
        "lenken fører tilbake til seg selv",
        "lenkja fører tilbake til seg sjølv",
        "the link leads back to itself",
    ),
    errno.ENOSPC: Phrase(
        "det er ikke mer plass", "det er ikkje meir plass", "there is no room left"
    ),
    errno.EDQUOT: Phrase("kvoten er brukt opp", "kvoten er brukt opp", "the quota is used up"),
    errno.EROFS: Phrase(
        "disken kan bare leses", "disken kan berre lesast", "the disk is read-only"
    ),
    errno.EIO: Phrase("disken svarer ikke", "disken svarer ikkje", "the disk does not answer"),
    errno.EBUSY: Phrase("den er i bruk", "ho er i bruk", "it is in use"),
    errno.EMFILE: Phrase(
        "for mange filer er åpne", "for mange filer er opne", "too many files are open"
    ),
}


def reason(error: OSError) -> Phrase:
    """Return why *error* came; what we have no words for, as the machine says it."""
    said = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, Phrase(said, said, said))
