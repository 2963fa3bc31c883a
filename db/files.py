"""What storage asks of files and folders, past what is in them."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def flush_folder(folder: Path) -> None:
    """That a file is in its folder has to reach the disk too; Windows does so by itself."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def file_of(path: Path) -> tuple[int, int]:
    """Which file is at that path now: an open one can be moved away, and another put there.

    Raises FileNotFoundError.
    """
    found = path.stat()
    return found.st_dev, found.st_ino
