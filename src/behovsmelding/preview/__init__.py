"""The form beside the text: a page of a file as it is being written, for the one who writes it.

`readable` finds what can be read of a file that is half-written, `shown` makes the page: the form,
what was found at its places, what is left to answer and the sums. `page` is what it looks like and
how it answers a click. Whoever shows it, an editor or a browser, gets the same.
"""
