"""What stands in a place, as what its question wants.

- `numbers` tells which member of a list a place is in.
- `counts` are numbers, `long_answers` lines of text, `members` several parts told in one place.
- `funds` concludes what a remark says of a fund, `notes` are left for others who write.
- `who` takes apart who is told of in a sentence; `told_together` and `parts_told` what one place
  says that the form asks for at several.
- `answered` reads whatever stands in the places of a document.
"""
