"""`sociolance`: the console, and its chores without a window.

The plain console is recognised by hand, because the libraries that read a command line cost more
than the first window does; anything else goes to `console.terminal.app`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from console.domain.errors import Refusal
from console.services.errors import StorageError
from console.terminal.usage import (
    INTERRUPTED,
    REFUSED,
    USAGE,
    WrongUsage,
    fail,
    settings_of,
)
from console.texts import translate

VALUES = ("--database", "--speed", "--lang")
FLAGS = ("--demo", "--empty")


def main(args: Sequence[str] | None = None) -> int:
    """Do what the command line says; the exit status: 0 done, 1 refused, 2 wrong usage."""
    args = sys.argv[1:] if args is None else list(args)
    try:
        return _run(args)
    except Refusal as refusal:
        from console.labels import refusal_text

        return fail(refusal_text(refusal), REFUSED)
    except StorageError as error:
        from console.labels.failures import failure_text

        return fail(failure_text(error), REFUSED)
    except WrongUsage as error:
        return fail(str(error), USAGE)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read has gone; nothing more can be said to them, not even at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as error:
        # A full disk, a lost terminal: what was done before stays done.
        return fail(error.strerror or type(error).__name__, REFUSED)
    except Exception as error:  # noqa: BLE001  # a bug is told in one line, never as a traceback
        return fail(_bug(error), REFUSED)


def _run(args: Sequence[str]) -> int:
    options = plain_options(args)
    if options is None:
        from console.terminal.app import run

        return run(list(args))
    from console import bootstrap

    return bootstrap.open_console(settings_of(**options))


def plain_options(args: Sequence[str]) -> dict[str, str] | None:
    """The options of the plain console by name; None if there is anything else."""
    found: dict[str, str] = {}
    rest = list(args)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name in FLAGS and not equals:
            found[name.removeprefix("--")] = "yes"
        elif name in VALUES and (equals or rest):
            found[name.removeprefix("--")] = value if equals else rest.pop(0)
        else:
            return None
    return found


def _bug(error: Exception) -> str:
    """Its kind and where, never its words: they could be about a citizen."""
    import traceback
    from pathlib import Path

    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    return translate(
        "Cli",
        "Uventet fejl i programmet ({kind}, {where}). Intet blev gemt af det sidste.",
        kind=type(error).__name__,
        where=where,
    )
