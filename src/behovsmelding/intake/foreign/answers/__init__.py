"""What stands in a place, as what its question wants.

- `counts` are numbers, `long_answers` lines of text, `members` several parts told in one place.
- `who` takes apart who is told of in a sentence; `told_together` and `parts_told` what one place
  says that the form asks for at several.
- `answered` reads whatever stands in the places of a document.
"""
