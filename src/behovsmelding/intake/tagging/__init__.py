"""A template made of a county's blank form.

- `proposed` says which tags it should have, `proposed_words` writes the list of them.
- `tagged` sets them: `runs` puts a control among the runs of a paragraph, `dots` tells where
  each place of a line is typed, and `sections` what repeats and what is a copy.
"""
