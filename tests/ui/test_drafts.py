"""What is being typed is still there after a crash."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from console.ui.drafts import Drafts

TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from console.ui.drafts import Drafts

app = QApplication([])
drafts = Drafts(Path(sys.argv[1]))
line = QLineEdit()
drafts.bind("call:1:note", line)
QTimer.singleShot(0, lambda: line.setText("Prøve på æøå"))
QTimer.singleShot(1900, lambda: (sys.stdout.write("typed"), sys.stdout.flush()))
app.exec()
"""


def test_a_draft_is_there_for_the_next_start(tmp_path: Path, qapp: QApplication) -> None:
    first = Drafts(tmp_path)
    first.put("call:245:note", {"text": "Aftalt med Prøve"})
    first.shutdown()
    second = Drafts(tmp_path)
    assert second.get("call:245:note") == {"text": "Aftalt med Prøve"}
    second.shutdown()


def test_typing_is_on_disk_within_a_second(tmp_path: Path, qtbot: QtBot) -> None:
    drafts = Drafts(tmp_path)
    line = QLineEdit()
    qtbot.addWidget(line)
    drafts.bind("call:1:note", line)
    line.setText("skrevet")
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.json")), timeout=1000)
    drafts.shutdown()


def test_a_bound_field_is_filled_from_its_draft_and_typed_on_after_it(
    tmp_path: Path, qtbot: QtBot
) -> None:
    drafts = Drafts(tmp_path)
    drafts.put("call:1:note", {"text": "to\nlinjer"})
    area = QPlainTextEdit()
    qtbot.addWidget(area)
    drafts.bind("call:1:note", area)
    assert area.toPlainText() == "to\nlinjer"
    qtbot.keyClicks(area, " til")
    assert area.toPlainText() == "to\nlinjer til"
    drafts.shutdown()


def test_a_dropped_draft_leaves_nothing_on_disk(tmp_path: Path, qapp: QApplication) -> None:
    drafts = Drafts(tmp_path)
    drafts.put("call:1:note", {"text": "sendt"})
    drafts.flush()
    drafts.drop("call:1:note")
    drafts.shutdown()
    assert list(tmp_path.iterdir()) == []


def test_file_names_tell_nothing_and_only_the_owner_reads_them(
    tmp_path: Path, qapp: QApplication
) -> None:
    drafts = Drafts(tmp_path / "drafts")
    drafts.put("call:245:Prøve Prøvesen", {"text": "x"})
    drafts.shutdown()
    (file,) = (tmp_path / "drafts").iterdir()
    assert "245" not in file.name.replace(file.stem, "")
    assert "Prøve" not in file.name
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_a_damaged_file_does_not_stop_the_others(tmp_path: Path, qapp: QApplication) -> None:
    drafts = Drafts(tmp_path)
    drafts.put("a", {"text": "hel"})
    drafts.shutdown()
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    again = Drafts(tmp_path)
    assert again.keys() == ("a",)
    again.shutdown()


def test_a_killed_console_loses_at_most_two_seconds(tmp_path: Path, qapp: QApplication) -> None:
    with subprocess.Popen(  # noqa: S603  # this test's own script
        [sys.executable, "-c", TYPIST, str(tmp_path)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as typist:
        assert typist.stdout is not None
        assert typist.stdout.read(5) == b"typed"
        typist.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
    drafts = Drafts(tmp_path)
    assert drafts.get("call:1:note") == {"text": "Prøve på æøå"}
    drafts.shutdown()
