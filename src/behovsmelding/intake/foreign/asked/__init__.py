"""What a form asks, and how like that a question of a document is.

- `asking` is what a question is, `questions` every question of a form.
- `evidence` is what an answer says of its question, `options` which choice it names.
- `form_words` is what the empty form itself says, where it is at hand.
- `likeness` compares the questions and the headings of a document with those of the form.
"""
