"""What words say by themselves, whatever was asked.

- `wording` is how words are compared: in any case, målform and spelling.
- `called` knows who is meant by a short name, `periods` which half-years are named.
- `prose` finds amounts, tiltak and recipients told in sentences.
"""
