"""What was changed in Word, put into the YAML file that the document was rendered from.

- `base` is what a stamp says of a document as it was rendered.
- `pairing` finds which rows are which, `edits` changes a file and no other byte of it.
- `merge` takes in what was changed; `taken_in` tells whether anything is left that is in no file.
"""
