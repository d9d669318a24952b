"""What comes back from Word: a filled form → answers, each with how sure it is, all words told.

- `reading` is what comes out: the answers, what is told, and the draft that they make.
- `places` says which place in a behovsmelding an address in a document means.
- `values` turns what a form prints back into what the YAML says.
- `tags` gathers what controls say by their tags, `draft` puts it together.
- `pattern` is a form as lines to hold a document against, `aligned` reads by it what has no tags.
- `anchored` reads what has lost its tag in a document that has others.
- `read` does all of it, and proves it by rendering what was read.
- `base` is what a stamp says of a document as it was rendered, `pairing` which rows are which,
  `edits` changes a YAML file by exact edits, and `merge` takes in what was changed.
- `taken_in` tells whether anything is left in a document that is in no file.
- `foreign` reads a form that is none of ours. `questions` is what a form asks, in its words and in
  those of others; `wording` and `likeness` compare them with a document's. `habits` is what
  a document does throughout, `straightened` and `across` make of its `tables` questions beside
  their answers, and `parties` tells whose contact is asked for. `chunks` takes a line apart,
  `spots` and `grids` find the places for answers, `fitting` and `assigned` give each a question.
  `answered`, `counts` and `prose` read what stands there, `links` what is linked to. What one place
  says of several, `who`, `told_together` and `parts_told` take apart; what a form has in pieces,
  `rejoined` and `flowing` put together.
- `pasted` tells what stands in an answer and is more than words.
- `known` is what an empty form says of itself, `proposed` which tags it should have, and `tagged`
  sets them.
- `which` finds out what form a document is on, `report` tells of it.
"""
