"""What a sum is a sum of, where no answer is called so."""

from behovsmelding.messages import Phrase

WHOLE = Phrase(nb="Hele behovsmeldingen", nn="Heile behovsmeldinga", en="The whole behovsmelding")
