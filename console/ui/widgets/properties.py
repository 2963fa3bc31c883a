"""Roles and tones: the two Qt properties by which the style sheet knows a widget."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def with_role(widget: W, role: str) -> W:
    """The widget in a role of the style sheet: section, title, large, strong, muted, small, …"""
    widget.setProperty("role", role)
    return widget


def set_tone(widget: QWidget, tone: str) -> None:
    """Show the widget as ok, warn, alarm, info or (empty) plain; never instead of a word."""
    if (widget.property("tone") or "") == tone:
        return
    widget.setProperty("tone", tone)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
