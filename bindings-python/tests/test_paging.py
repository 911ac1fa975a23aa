from __future__ import annotations

import asyncio
import threading

import hbportal
import pytest

from sandbox import Sandbox

ROUTE = "GET /reference-requests"


def test_items_and_pages(client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.seed(25)
    listed = client.reference_requests.list(per_page=10)
    assert listed.total is None
    assert sandbox.count(ROUTE) == 0
    first = next(listed)
    assert listed.total == 25
    assert sandbox.count(ROUTE) == 1
    ids = [first.id, *(request.id for request in listed)]
    assert len(set(ids)) == 25
    assert sandbox.count(ROUTE) == 3
    assert list(listed) == []
    again = listed.restart()
    pages = list(again.pages())
    assert [len(page) for page in pages] == [10, 10, 5]
    assert [page.number for page in pages] == [1, 2, 3]
    assert pages[0].total == 25
    assert pages[0][0].id == first.id
    assert [request.id for request in pages[0]] == ids[:10]
    assert pages[0][-1] == pages[0].items[-1]
    assert first in pages[0]
    assert again.next_page() is None
    assert "number=1" in repr(pages[0])


async def test_items_and_pages_with_asyncio(async_client: hbportal.AsyncClient, sandbox: Sandbox) -> None:
    sandbox.seed(25)
    listed = async_client.reference_requests.list(per_page=10)
    ids = [request.id async for request in listed]
    assert len(set(ids)) == 25
    assert listed.total == 25
    assert [len(page) async for page in listed.restart().pages()] == [10, 10, 5]
    page = await listed.restart().next_page()
    assert page is not None
    assert len(page) == 10
    assert await listed.next_page() is None


async def test_tasks_share_a_pager(async_client: hbportal.AsyncClient, sandbox: Sandbox) -> None:
    sandbox.seed(60)
    listed = async_client.reference_requests.list(per_page=7)

    async def take() -> list[int]:
        return [request.id async for request in listed]

    taken = await asyncio.gather(*[take() for _ in range(5)])
    ids = [request for part in taken for request in part]
    assert len(ids) == len(set(ids)) == 60


def test_threads_share_a_pager(client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.seed(60)
    listed = client.reference_requests.list(per_page=7)
    taken: list[int] = []
    threads = [
        threading.Thread(target=lambda: taken.extend(request.id for request in listed)) for _ in range(5)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == len(set(taken)) == 60


def test_an_error_can_be_got_over(client: hbportal.Client, sandbox: Sandbox) -> None:
    sandbox.seed(25)
    listed = client.with_options(max_retries=0).reference_requests.list(per_page=10)
    ids = [next(listed).id for _ in range(10)]
    sandbox.fault(ROUTE, "status", status=503)
    with pytest.raises(hbportal.ServerError):
        next(listed)
    ids += [request.id for request in listed]
    assert len(set(ids)) == 25


def test_annotations() -> None:
    assert repr(hbportal.Pager[hbportal.Template]).endswith("[hbportal.Template]")
    for kind in (hbportal.AsyncPager, hbportal.Page, hbportal.Call):
        assert kind[hbportal.Template].__origin__ is kind  # pyright: ignore


async def given_up(call: hbportal.Call[object], sandbox: Sandbox) -> None:
    """Cancels a call whose answer is there already, as `asyncio.wait_for` may at its deadline."""
    sandbox.fault("GET /reference-requests", "hold")
    future = call.send(None)
    sandbox.release()
    await asyncio.wait([future])
    with pytest.raises(asyncio.CancelledError):
        call.throw(asyncio.CancelledError)


async def test_an_answer_that_nobody_took_is_read_again(
    async_client: hbportal.AsyncClient, sandbox: Sandbox
) -> None:
    sandbox.seed(12)
    listed = async_client.reference_requests.list(per_page=5)
    pages = [[request.id for request in page] async for page in listed.restart().pages()]
    ids = [one for page in pages for one in page]

    await given_up(listed.__anext__(), sandbox)
    assert [request.id async for request in listed] == ids

    by_pages = listed.restart()
    for expected in pages:
        await given_up(by_pages.next_page(), sandbox)
        page = await by_pages.next_page()
        assert page is not None
        assert [request.id for request in page] == expected
        assert page.number == pages.index(expected) + 1
    assert await by_pages.next_page() is None

    mixed = listed.restart()
    await given_up(mixed.next_page(), sandbox)
    assert (await mixed.__anext__()).id == ids[0]
    rest = await mixed.next_page()
    assert rest is not None
    assert [request.id for request in rest] == pages[0][1:]


async def test_an_answer_that_comes_before_the_cancellation_is_read_again(
    async_client: hbportal.AsyncClient, sandbox: Sandbox
) -> None:
    sandbox.seed(12)
    listed = async_client.reference_requests.list(per_page=5)
    ids = [request.id async for request in listed.restart()]
    task = asyncio.ensure_future(listed.__anext__())
    await asyncio.sleep(0)
    while task.done():  # The answer was there at the first look: a slow machine, and a fast sandbox.
        listed = listed.restart()
        task = asyncio.ensure_future(listed.__anext__())
        await asyncio.sleep(0)
    while listed.total is None:
        # The event loop stands still, so the answer waits for it.
        pass
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [request.id async for request in listed] == ids
