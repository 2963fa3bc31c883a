"""What is being typed, kept on this machine until it is sent.

One small file per draft, replaced whole, written by a thread of its own half a second after the
first change: a crash or a kill loses at most that and the write. The file's name is a hash, for a
name must not tell whose call it is; the folder is readable by its owner alone. Who signs in has a
folder of their own.
"""

from __future__ import annotations

import contextlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from console.ui.widgets.timers import once

SAVE_AFTER_MS = 500
TEXT = "text"

Texts = dict[str, str]


class Drafts(QObject):
    """Drafts by key, e.g. ``call:245:note``. Use from the window's thread."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = self._folder = folder
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._known: dict[str, Texts] = _read_all(folder)
        self._unsaved: set[str] = set()
        self._writer = ThreadPoolExecutor(1, "drafts")
        self._timer = once(self, self._save, SAVE_AFTER_MS)

    def put(self, key: str, texts: Texts) -> None:
        """Keep these texts under the key; empty texts are no draft."""
        kept = {name: text for name, text in texts.items() if text}
        if kept == self._known.get(key, {}):
            return
        if kept:
            self._known[key] = kept
        else:
            self._known.pop(key, None)
        self._unsaved.add(key)
        if not self._timer.isActive():
            self._timer.start()

    def get(self, key: str) -> Texts:
        """The texts kept under the key; empty if there are none."""
        return dict(self._known.get(key, {}))

    def keys(self, prefix: str = "") -> tuple[str, ...]:
        """The keys of all drafts that begin with `prefix`, in order."""
        return tuple(sorted(key for key in self._known if key.startswith(prefix)))

    def drop(self, key: str) -> None:
        """The draft was sent or given up."""
        self.put(key, {})

    def move(self, prefix: str, to: str) -> None:
        """Keep the drafts whose keys begin with `prefix` under another beginning."""
        for key in self.keys(prefix):
            self.put(to + key.removeprefix(prefix), self._known[key])
            self.drop(key)

    def bind(self, key: str, widget: QLineEdit | QPlainTextEdit) -> None:
        """Fill an empty field from its draft, and keep what is typed in it from now on."""
        kept = self.get(key).get(TEXT, "")
        if isinstance(widget, QLineEdit):
            if kept and not widget.text():
                widget.setText(kept)
            widget.textChanged.connect(lambda text: self.put(key, {TEXT: text}))
        else:
            if kept and not widget.toPlainText():
                widget.setPlainText(kept)
                widget.moveCursor(QTextCursor.MoveOperation.End)  # one types on where one was
            widget.textChanged.connect(lambda: self.put(key, {TEXT: widget.toPlainText()}))

    def belong_to(self, name: str) -> None:
        """From now on the drafts of this person: everybody finds only their own."""
        self._timer.stop()
        self.flush()
        self._folder = self._base / sha256(name.encode()).hexdigest()[:16]
        self._folder.mkdir(exist_ok=True, mode=0o700)
        self._known = _read_all(self._folder)

    def flush(self) -> None:
        """Write what is not written yet, and wait for it."""
        self._save()
        self._writer.submit(lambda: None).result()

    def shutdown(self) -> None:
        self._timer.stop()
        self._save()
        self._writer.shutdown(wait=True)

    def _save(self) -> None:
        for key in sorted(self._unsaved):
            self._writer.submit(_write, _path(self._folder, key), key, self._known.get(key))
        self._unsaved.clear()


def _path(folder: Path, key: str) -> Path:
    return folder / f"{sha256(key.encode()).hexdigest()[:32]}.json"


def _write(path: Path, key: str, texts: Texts | None) -> None:
    if not texts:
        path.unlink(missing_ok=True)
        return
    part = path.with_suffix(f".{os.getpid()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"key": key, "texts": texts}, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _read_all(folder: Path) -> dict[str, Texts]:
    found: dict[str, Texts] = {}
    for path in folder.glob("*.json"):
        # A draft another window has just sent, or a file damaged from outside, is no draft.
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            stored = json.loads(path.read_text(encoding="utf-8"))
            found[str(stored["key"])] = {str(k): str(v) for k, v in stored["texts"].items()}
    return found
