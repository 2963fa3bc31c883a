"""Acts by words without a window: the same words, the same answers, one line each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TextIO

from console.acts import rights
from console.acts.model import Parsed
from console.acts.parse import parse
from console.acts.world import world_of
from console.domain.errors import Refusal
from console.labels import done_text, refusal_text
from console.labels.failures import failure_text
from console.services.commands import Command
from console.services.dispatcher import Actor, Dispatcher, Done
from console.services.errors import StorageError
from console.services.reading import Told, told
from console.services.views import Views
from console.terminal import reading


class Backend(Protocol):
    """Where commands go, and whom to ask."""

    @property
    def dispatcher(self) -> Dispatcher: ...
    @property
    def views(self) -> Views: ...


@dataclass(frozen=True)
class Answer:
    """What became of one line. `text` is for people, `facts` for scripts."""

    ok: bool
    text: str
    facts: dict[str, object]

    def json(self) -> str:
        return json.dumps({"ok": self.ok, **self.facts}, ensure_ascii=False)


@dataclass
class Session:
    """One run of `sociolance do`: what it has done can be undone until it ends."""

    backend: Backend
    actor: Actor
    clock: Callable[[], datetime]
    lang: str
    _views: Told = field(init=False)
    _undo: list[Command] = field(default_factory=list)

    def __post_init__(self) -> None:
        backend = self.backend
        self._views = told(backend.views, backend.dispatcher, self.actor, self.clock)

    def answer(self, line: str) -> Answer:
        """Do what the line says, or say why not. Never raises Refusal or StorageError."""
        try:
            return self._do(line)
        except Refusal as refusal:
            text = refusal_text(refusal)
            return Answer(False, text, {"error": refusal.code, "message": text})
        except StorageError as error:
            text = failure_text(error)
            return Answer(False, text, {"error": f"storage_{error.code}", "message": text})

    def _do(self, line: str) -> Answer:
        parsed = parse(line, world_of(self.backend.views, self.clock()), self.lang)
        rights.check_words(self.actor.role, parsed)
        if parsed.command is not None:
            return self._submit(parsed.command)
        if parsed.act.name == "undo":
            return self._undo_last()
        if parsed.act.name == "import_directory":
            return self._submit(reading.read_file(parsed, self.lang))
        return self._read(parsed)

    def _submit(self, command: Command) -> Answer:
        done = self.backend.dispatcher.submit(command, self.actor)
        if done.undo is not None and not done.repeated:
            self._undo.append(done.undo)
        return Answer(True, done_text(done), facts_of(done))

    def _undo_last(self) -> Answer:
        """The undoing is an act of its own; only what this run did is undone."""
        if not self._undo:
            raise Refusal("nothing_to_undo")
        command = self._undo.pop()
        done = self.backend.dispatcher.submit(command, self.actor)
        return Answer(True, done_text(done), {**facts_of(done), "undone": True})

    def _read(self, parsed: Parsed) -> Answer:
        reader = reading.READERS.get(parsed.act.name)
        word = parsed.act.words[self.lang][0]
        if reader is None:
            if parsed.act.build is not None:
                example = parsed.act.examples[self.lang]
                raise Refusal("words_alone", word=word, example=example)
            raise Refusal("window_only", word=word)
        text, facts = reader(self._views, parsed, self.lang, self.clock())
        return Answer(True, text, {"act": parsed.act.name, **facts})


def facts_of(done: Done) -> dict[str, object]:
    """What was done, with stable names; a subject that there is none of is left out."""
    subjects = {
        "call": done.call_id,
        "unit": done.unit_id,
        "handoff": done.handoff_id,
        "citizen": done.citizen_id,
        "municipality": done.municipality,
        "record": done.record_id,
    }
    return {
        "act": done.act,
        **{name: value for name, value in subjects.items() if value is not None},
        "created": done.created,
        "message": done_text(done),
    }


def run_lines(session: Session, lines: Iterable[str], out: TextIO) -> bool:
    """Answer each line with a line of JSON, at once. True if all were done."""
    all_done = True
    for line in lines:
        if not line.strip():
            continue
        answer = session.answer(line)
        out.write(answer.json() + "\n")
        out.flush()
        all_done = all_done and answer.ok
    return all_done
