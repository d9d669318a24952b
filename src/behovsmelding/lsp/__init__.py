"""The language server: what `check` knows, in the editor while somebody writes.

A JSON Schema gives an editor the keys, the choices and the help. This adds what a schema can't
know: the rules, with fixes as quick actions, the sums beside the amounts, where an answer stands in
the printed form, and the amounts that make a sum wrong.
"""
