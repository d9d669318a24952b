"""Which question each place answers.

- `fits` is how well an answer fits by its kind, `parties` whose contact is asked for.
- `recurring` are parts that ask the same again: members of a list.
- `fitting` weighs a place against a question, `assigned` settles the whole.
"""
