"""What stands in a Word document, unwrapped: lines and grids of text, each with its control.

It knows no behovsmelding. Whatever wraps text in Word's files (controls at every level, fields over
several paragraphs, insertions, deletions and moves, text boxes) is taken off here and nowhere else:
everything that reads a document reads this. Changes are read as if they were accepted, and told.

- `pieces` are what comes out, `controls` what a control is, legacy form fields among them.
- `paragraphs` says what a paragraph is by its style and its numbering.
- `fields` follows a field through its parts.
- `walk` goes through a part, `unwrap` through a document, and `account` says what stands where.
"""
