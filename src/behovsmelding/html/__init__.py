"""The form as HTML: what `render --html` writes, and what stands beside the text in an editor.

It is drawn of the same elements as the Word form, from the same declaration, and what a condition
or a tag says means what it means there. `layout` and `tables` make of each element the steps that
write it, once for a form and målform; `page` walks them with a behovsmelding. Every answer says in
`data-path` where it stands, as findings do.
"""
