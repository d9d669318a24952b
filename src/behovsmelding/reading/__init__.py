"""From the bytes of a file to a behovsmelding, what is found in it, and the edits that mend it."""
