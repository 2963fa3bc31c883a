"""What Qt finds here, for a helper at the phone."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication

from console.ui.app import build_app


def facts() -> list[tuple[str, str]]:
    """The platform Qt draws on, its screens and its fonts."""
    app = QGuiApplication.instance() or build_app(sys.argv[:1])
    families = QFontDatabase.families()
    rows = [
        ("qt platform", QGuiApplication.platformName()),
        ("screens", str(len(QGuiApplication.screens()))),
        ("fonts", f"{len(families)} families, {QFontInfo(QGuiApplication.font()).family()}"),
    ]
    del app
    return rows
