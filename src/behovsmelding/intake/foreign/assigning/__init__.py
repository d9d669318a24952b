"""Which question each place answers.

- `fits` is how well an answer fits by its kind, `parties` whose contact is asked for.
- `fitting` weighs a place against a question, `assigned` settles the whole.
"""
