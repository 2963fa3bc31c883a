"""A fresh shift for each test of the commands."""

from __future__ import annotations

import pytest

from tests.services.shift import Shift


@pytest.fixture
def shift() -> Shift:
    return Shift()
