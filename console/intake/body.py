"""Reading what was sent: bounded while it streams, and JSON without its traps.

Everything that is wrong is a Refusal with `field`: a JSON pointer, or ``body`` for the whole.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, NoReturn

from starlette.requests import ClientDisconnect, Request

from console.domain.errors import Refusal

LIMIT = 1024 * 1024
"""Bytes a message may have."""
DRAINED = 8 * LIMIT
"""Bytes read and thrown away of a message that is too large, so that its sender can read why."""
KEPT = 64 * 1024
"""Bytes of a refused message that are kept."""
SECONDS = 30.0
"""A message that takes longer to arrive is given up."""
DEPTH = 64
"""Levels of nesting a message may have."""

WHOLE = "body"


class Body:
    """What came in so far: `data` up to the limit, `size` in bytes as counted."""

    def __init__(self) -> None:
        self._data = bytearray()
        self.size = 0

    def add(self, chunk: bytes) -> None:
        self.size += len(chunk)
        self._data += chunk[: max(0, LIMIT - len(self._data))]

    @property
    def data(self) -> bytes:
        return bytes(self._data)

    @property
    def kept(self) -> str:
        """The start of it as text that every database can hold."""
        text = bytes(self._data[:KEPT]).decode("utf-8", "replace")
        return text.replace("\x00", "\ufffd")


async def read_body(request: Request, body: Body) -> Refusal | None:
    """Fill `body` from the stream; why it is not all there, if so.

    What its length header claims is not trusted.
    """
    try:
        async with asyncio.timeout(SECONDS):
            async for chunk in request.stream():
                body.add(chunk)
                if body.size > LIMIT + DRAINED:
                    break
    except TimeoutError:
        return Refusal("body_slow", field=WHOLE, seconds=int(SECONDS))
    except ClientDisconnect:
        return Refusal("body_incomplete", field=WHOLE)
    return Refusal("body_large", field=WHOLE, limit=LIMIT) if body.size > LIMIT else None


def parse_json(data: bytes) -> Any:
    """The value in `data`, in which every text can be stored and every number is finite."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal("json_encoding", field=WHOLE, position=error.start) from None
    try:
        value = json.loads(
            text,
            parse_constant=_not_a_number,
            parse_float=_finite,
            object_pairs_hook=_without_duplicates,
        )
    except RecursionError:
        raise Refusal("json_depth", field=WHOLE, limit=DEPTH) from None
    except json.JSONDecodeError as error:
        raise Refusal(
            "json_malformed", field=WHOLE, line=error.lineno, column=error.colno
        ) from None
    except ValueError:  # a whole number with more digits than Python reads
        raise Refusal("json_number", field=WHOLE, value="…") from None
    _check_texts(value)
    return value


def parse_object(data: bytes) -> dict[str, Any]:
    """As `parse_json`, and it must be an object."""
    value = parse_json(data)
    if not isinstance(value, dict):
        raise Refusal("value_type", field=WHOLE, expected="object")
    return value


def pointer(parent: str, key: str | int) -> str:
    """A JSON pointer (RFC 6901) one step further down, short enough for a problem."""
    step = str(key).replace("~", "~0").replace("/", "~1")
    return f"{parent}/{step[:80]}"


def _not_a_number(name: str) -> NoReturn:
    raise Refusal("json_number", field=WHOLE, value=name)


def _finite(text: str) -> float:
    number = float(text)
    if number in (float("inf"), float("-inf")):
        raise Refusal("json_number", field=WHOLE, value=text[:40])
    return number


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Refusal("json_duplicate", field=WHOLE, key=printable(key))
        found[key] = value
    return found


def _check_texts(value: Any) -> None:  # any JSON value
    for where, depth, text in _texts(value):
        if depth > DEPTH:
            raise Refusal("json_depth", field=printable(where), limit=DEPTH)
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            raise Refusal("text_surrogate", field=printable(where))


def _texts(value: Any) -> Iterator[tuple[str, int, str]]:  # any JSON value
    """Every text and every key with its pointer and depth; walked without recursion."""
    stack: list[tuple[str, int, Any]] = [("", 0, value)]
    while stack:
        where, depth, node = stack.pop()
        if isinstance(node, str):
            yield where, depth, node
        elif isinstance(node, dict):
            yield where, depth, ""
            for key, inner in node.items():
                yield pointer(where, key), depth, key
                if isinstance(inner, str | dict | list):
                    stack.append((pointer(where, key), depth + 1, inner))
        elif isinstance(node, list):
            yield where, depth, ""
            stack.extend(
                (pointer(where, index), depth + 1, inner)
                for index, inner in enumerate(node)
                if isinstance(inner, str | dict | list)
            )


def printable(text: str) -> str:
    """Text that can be sent and stored, whatever was in it; at most 200 characters."""
    clean = text[:200].encode("utf-8", "replace").decode("utf-8")
    return "".join(letter if letter.isprintable() else "?" for letter in clean)
