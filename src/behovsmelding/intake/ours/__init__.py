"""Documents that were rendered here: read by their tags, and proved by rendering what was read.

- `read` does all of it.
- `pattern` is a form as lines to hold a document against, `aligned` reads by it what has no tags.
- `anchored` reads what has lost its tag in a document that has others.
"""
