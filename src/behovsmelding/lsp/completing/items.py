"""Offers as an editor takes them."""

from typing import Any

from lsprotocol import types

from behovsmelding.lsp.completing.offer import Offer, Sort
from behovsmelding.lsp.completing.snippet import marked, plain
from behovsmelding.lsp.places import Places

TRIGGERS = (" ", ":", "-", "{", "[", ",")
"""The signs after which something new is begun."""
_KIND = {
    Sort.FIELD: types.CompletionItemKind.Property,
    Sort.PART: types.CompletionItemKind.Struct,
    Sort.CHOICE: types.CompletionItemKind.EnumMember,
    Sort.NAME: types.CompletionItemKind.Reference,
}


class Client:
    """What an editor says that it can do with an offer."""

    def __init__(
        self, capabilities: types.ClientCapabilities | None = None, options: Any = None
    ) -> None:
        asked = capabilities.text_document if capabilities else None
        item = asked.completion.completion_item if asked and asked.completion else None
        self.has_stops = bool(item and item.snippet_support)
        self.has_details = bool(item and item.label_details_support)
        command = options.get("suggestAgain") if isinstance(options, dict) else None
        self.suggest_again = command if isinstance(command, str) else None
        """Its command that asks for offers again, where one leads to the next."""


def items(
    offers: tuple[Offer, ...], text: str, at: int, places: Places, client: Client
) -> types.CompletionList:
    """Return *offers* at the character *at* of *text*, for a *client*, in their order."""
    found = [
        _item(offer, number, text[offer.start : at], places, client)
        for number, offer in enumerate(offers)
    ]
    # Of names only some are offered, so that an editor must ask again when more is written.
    has_names = any(offer.sort is Sort.NAME for offer in offers)
    return types.CompletionList(is_incomplete=has_names, items=found)


def _item(
    offer: Offer, number: int, typed: str, places: Places, client: Client
) -> types.CompletionItem:
    written = marked(offer.snippet) if client.has_stops else plain(offer.snippet)
    kind = types.InsertTextFormat.Snippet if client.has_stops else types.InsertTextFormat.PlainText
    again = client.suggest_again if offer.goes_on else None
    # Editors look for what was typed, from where the edit begins.
    before = typed[: len(typed) - len(typed.lstrip(" \"'"))]
    return types.CompletionItem(
        offer.label,
        label_details=types.CompletionItemLabelDetails(description=offer.detail)
        if client.has_details and offer.detail
        else None,
        kind=_KIND[offer.sort],
        detail=offer.detail or None,
        documentation=types.MarkupContent(types.MarkupKind.Markdown, offer.help)
        if offer.help
        else None,
        sort_text=f"{number:03}",
        filter_text=before + (offer.looked_for or offer.label),
        insert_text_format=kind,
        text_edit=types.TextEdit(places.between(offer.start, offer.end), written),
        additional_text_edits=[
            types.TextEdit(places.between(each.start, each.end), each.text) for each in offer.beside
        ]
        or None,
        command=types.Command(offer.label, again) if again else None,
    )
