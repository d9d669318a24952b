"""What an address on the web is."""

import pytest

from behovsmelding.model.addresses import is_web_address


@pytest.mark.parametrize(
    "text",
    [
        "https://example.no",
        "http://example.no/plan",
        "HTTPS://EXAMPLE.NO",
        "https://www.example.no:8080/a?b=c#d",
        "https://example.no/brev(1).pdf",
        "https://kommune.example.no/sak/2026/1-ø.pdf",
    ],
)
def test_an_address_leads_to_a_page(text: str) -> None:
    """It begins with http and names a machine by more than one word; what follows is free."""
    assert is_web_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.no",
        "www.example.no",
        "https://",
        "https://intranett/plan",
        "https://kari@example.no",
        "https:// example.no",
        "https://example.no og mer",
        "mailto:kari.nordmann@example.no",
        "file://C:/plan.pdf",
        "https://example..no",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    """What leads nowhere from a page that others read is no link."""
    assert not is_web_address(text)
