"""Of several texts in a row, the last alone is looked at."""

import asyncio

import pytest

from behovsmelding.lsp.newest import Newest, Superseded

FILE = "file:///narvik.yaml"


def test_of_several_changes_the_last_is_looked_at() -> None:
    """Once, however many came."""
    looked: list[str] = []

    async def typing() -> None:
        newest = Newest(looked.append)
        for _ in range(5):
            newest.changed(FILE)
        await newest.settled(FILE)
        newest.look(FILE)
        newest.look(FILE)

    asyncio.run(typing())
    assert looked == [FILE]


def test_a_change_is_looked_at_though_nobody_asks() -> None:
    """The findings come by themselves."""

    async def typing() -> None:
        looked = asyncio.Event()
        Newest(lambda _: looked.set()).changed(FILE)
        await asyncio.wait_for(looked.wait(), 60)

    asyncio.run(typing())


def test_a_question_about_an_older_text_is_superseded() -> None:
    """Whoever asked will ask again, of the text as it is then."""

    async def typing() -> None:
        newest = Newest(lambda _: None)
        asked = asyncio.create_task(newest.settled(FILE))
        await asyncio.sleep(0)
        newest.changed(FILE)
        with pytest.raises(Superseded):
            await asked

    asyncio.run(typing())


def test_a_file_that_is_closed_is_not_looked_at() -> None:
    """Nobody wants to be told of it."""
    looked: list[str] = []

    async def closing() -> None:
        newest = Newest(looked.append)
        newest.changed(FILE)
        newest.forget(FILE)
        newest.look(FILE)

    asyncio.run(closing())
    assert looked == []
