"""A refusal that is expected, by its code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from console.domain.errors import Refusal


@contextmanager
def refused(code: str, **params: object) -> Iterator[pytest.ExceptionInfo[Refusal]]:
    """Expect a refusal with this code and at least these params."""
    with pytest.raises(Refusal) as caught:
        yield caught
    assert caught.value.code == code
    assert {k: caught.value.params.get(k) for k in params} == params
