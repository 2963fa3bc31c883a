"""The composition root: the one place where the rooms meet. Nothing is built at import."""

from console.bootstrap.chores import (
    encrypt,
    init_centre,
    keep_login,
    keeper,
    migrate,
    switch_login,
    two_servers,
)
from console.bootstrap.intake import serve_intake
from console.bootstrap.made_up import make_shift, make_year
from console.bootstrap.seals import seal, sealed_findings
from console.bootstrap.storage import (
    Storage,
    actor_of,
    clock,
    explained,
    login_of,
    on_server,
    open_storage,
    open_unseen,
    outbox_of,
    personal,
    whoever,
)
from console.bootstrap.tokens import local_token, make_token
from console.bootstrap.window import (
    ConsoleBackend,
    allow_no_screen,
    centre,
    effect_pdf,
    has_screen,
    open_backend,
    open_console,
    open_told,
    played_centre,
)

__all__ = [
    "ConsoleBackend",
    "Storage",
    "actor_of",
    "allow_no_screen",
    "centre",
    "clock",
    "effect_pdf",
    "encrypt",
    "explained",
    "has_screen",
    "init_centre",
    "keep_login",
    "keeper",
    "local_token",
    "login_of",
    "make_shift",
    "make_token",
    "make_year",
    "migrate",
    "on_server",
    "open_backend",
    "open_console",
    "open_storage",
    "open_told",
    "open_unseen",
    "outbox_of",
    "personal",
    "played_centre",
    "seal",
    "sealed_findings",
    "serve_intake",
    "switch_login",
    "two_servers",
    "whoever",
]
