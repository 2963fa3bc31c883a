"""The rules are tried on the commands, too."""

from __future__ import annotations

import pytest

from tests.services.shift import Shift


@pytest.fixture
def shift() -> Shift:
    return Shift()
