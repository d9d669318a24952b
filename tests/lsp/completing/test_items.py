"""Offers as an editor takes them, by what it can do."""

from lsprotocol import types

from behovsmelding.lsp.completing.items import Client, items
from behovsmelding.lsp.places import Places
from tests.support.completed import KOLLEKTIV, MARK, offered

ABLE = types.ClientCapabilities(
    text_document=types.TextDocumentClientCapabilities(
        completion=types.CompletionClientCapabilities(
            completion_item=types.ClientCompletionItemOptions(
                snippet_support=True, label_details_support=True
            )
        )
    )
)


def told(marked: str, client: Client) -> types.CompletionList:
    """Return what an editor is told at the mark in *marked*."""
    text, at = marked.replace(MARK, ""), marked.index(MARK)
    return items(offered(marked), text, at, Places(text), client)


def first(marked: str, client: Client) -> types.CompletionItem:
    """Return the first of what an editor is told at the mark in *marked*."""
    return told(marked, client).items[0]


def test_an_editor_with_stops_gets_them() -> None:
    """Another gets the text alone."""
    text = f"{KOLLEKTIV}plan¦"
    able, plain = first(text, Client(ABLE)), first(text, Client())

    assert isinstance(able.text_edit, types.TextEdit)
    assert isinstance(plain.text_edit, types.TextEdit)
    assert able.insert_text_format is types.InsertTextFormat.Snippet
    assert plain.insert_text_format is types.InsertTextFormat.PlainText
    assert "$1" in able.text_edit.new_text
    assert plain.text_edit.new_text == (
        "behovsvurdering:\n  vurdering: |\n    \n  involvering: |\n    \n"
        "  samiske_perspektiver: |\n    "
    )
    assert able.label_details is not None
    assert plain.label_details is None


def test_the_order_is_ours() -> None:
    """Editors sort by the alphabet where nothing else is said."""
    found = told(f"{KOLLEKTIV}¦", Client(ABLE)).items
    order = [each.sort_text for each in found]

    assert order == sorted(order, key=str)
    assert len(set(order)) == len(found)


def test_what_is_put_further_out_is_found_by_what_was_typed() -> None:
    """Editors look at all that the edit replaces, the blanks before a key too."""
    item = first(f"{KOLLEKTIV}tiltak:\n  - navn: A\n      ¦", Client(ABLE))

    assert item.filter_text == f"      {item.label}"
    assert isinstance(item.text_edit, types.TextEdit)
    assert item.text_edit.range.start.character == 0


def test_names_are_asked_for_again() -> None:
    """Only some are told of at once; of keys all are."""
    assert told("skjema: 2027\neiere:\n  - navn: ¦", Client(ABLE)).is_incomplete
    assert not told(f"{KOLLEKTIV}¦", Client(ABLE)).is_incomplete


def test_one_offer_may_lead_to_the_next() -> None:
    """Where the editor has a command for it, and something is known there."""
    asking = Client(ABLE, {"suggestAgain": "editor.action.triggerSuggest"})
    found = {each.label: each for each in told(f"{KOLLEKTIV}¦", asking).items}

    assert found["statsforvalter"].command is not None
    assert found["statsforvalter"].command.command == "editor.action.triggerSuggest"
    assert found["plan"].command is None
    assert all(each.command is None for each in told(f"{KOLLEKTIV}¦", Client(ABLE)).items)
