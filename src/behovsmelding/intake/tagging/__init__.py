"""A template made of a county's blank form.

- `proposed` says which tags it should have, `proposed_words` writes the list of them.
- `tagged` sets them.
"""
