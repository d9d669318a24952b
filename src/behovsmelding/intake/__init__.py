"""What comes back from Word: a filled form → answers, each with how sure it is, all words told.

- `which` finds out what form a document is on, and whether it is one of ours.
- `ours` reads a document that was rendered here, whatever was done to it since.
- `foreign` reads a form that is none of ours, by what it asks; `tagging` makes a template of its
  blank.
- `merging` puts what was changed in Word into the YAML file, by exact edits.

What they share stands here. `reading` is what comes out: the answers, what is told, and the draft
that they make. `places` says which place in a behovsmelding an address in a document means, `tags`
gathers what controls say by their tags, `values` turns what a form prints back into what the YAML
says, and `draft` puts it together. `pasted` tells what stands in an answer and is more than words,
`telling` what is told of any document, and `report` writes it down.
"""
