"""Forms that are none of ours: no tag says what an answer answers, so their questions are read.

The way of a document, a room for each step:

- `words` is what words say by themselves: amounts, periods, who is named; how they are compared.
- `asked` is what a form asks, in its words and in those of others, and how like it a question is.
- `straightening` makes of tables and broken lines questions beside their answers.
- `spots` finds the places for answers, each with what asks for it.
- `assigning` gives each place the question that it answers, as fits best as a whole.
- `answers` reads what stands in a place, as what the question wants.

`read` goes that way. `known` is what the empty form says of its places (`blank_order`
what comes after what), and `printed` what a template shows at each;
`links` takes addresses that stand alone, and `passed_over` tells at the end whatever is left.
"""
