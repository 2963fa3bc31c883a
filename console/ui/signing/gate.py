"""Who sits here: signing in, locking, unlocking, signing out, and another person taking over."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from console import credentials
from console.domain import accounts
from console.domain.accounts import IDLE_MINUTES, Account
from console.domain.codes import CallState, Role
from console.domain.errors import Refusal
from console.labels import refusal_text
from console.services.accounts import AccountView, KeptSignIn
from console.services.commands import LockConsole, SignOff, SignOn, UnlockConsole
from console.services.dispatcher import Actor
from console.services.errors import StorageError
from console.services.handlers.accounts import IDLE_LOCK
from console.services.ports import Notice
from console.texts import translate
from console.ui.desk import Desk, Message, Tone
from console.ui.failures import storage_text
from console.ui.signing.idle import IdleWatch
from console.ui.signing.page import Asked, Mode, SignInPage

if TYPE_CHECKING:
    from console.ui.main_window import MainWindow

NAME, ROLE = "sign_in/name", "sign_in/role"
ACCOUNTS = frozenset({"account_added", "account_roles_set", "account_disabled", "idle_lock_set"})
"""Acts after which it is asked anew who may be here, and for how long."""


class Gate(QObject):
    """covered(bool): nothing of the work is in view, or it is again. let_in(Actor): another person,
    or another role, sits here now; whoever hears it makes the window theirs."""

    covered = Signal(bool)
    let_in = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._kept: KeptSignIn | None = None
        self.minutes = IDLE_MINUTES
        self._page: SignInPage | None = None
        self.idle = IdleWatch(desk.clock, self)
        desk.board_changed.connect(self._count)
        desk.noticed.connect(self._on_noticed)
        for dock in window.docks.values():
            dock.topLevelChanged.connect(lambda _floats, dock=dock: self.idle.watch(dock))

    @property
    def page(self) -> SignInPage | None:
        """The page that covers everything; None while somebody works."""
        return self._page

    # Closing -------------------------------------------------------------------------------

    def ask(self) -> None:
        """Nobody works here before they have said who they are."""
        if self._page is None:
            self._close(Mode.SIGN_IN, fill=True)

    def meet(self, known: Sequence[AccountView]) -> None:
        """Where there are accounts, nobody works here before they have said who they are, nor
        after their account was closed to them."""
        actor = self._desk.actor
        if actor.role is None:
            if known:
                self.ask()
            return
        own = next((account for account in known if account.name == actor.name), None)
        if own is not None and (own.disabled_at is not None or actor.role not in own.roles):
            self._close(
                Mode.SIGN_IN,
                translate("SignIn", "{name} kan ikke længere være her i den rolle.", name=own.name),
            )

    def lock(self, *, idle: bool = False) -> None:
        """Cover everything until this person's password is there, or another's."""
        if self._page is not None:
            return
        if self._desk.actor.role is None:
            self._desk.said.emit(Message(Tone.REFUSED, error=Refusal("no_accounts")))
            return
        self._desk.submit(LockConsole(idle=idle))
        self._close(Mode.LOCKED)

    def sign_out(self) -> None:
        """End the shift; one's open calls are still one's own, and it is said which."""
        if self._desk.actor.role is None:
            self._desk.said.emit(Message(Tone.REFUSED, error=Refusal("no_accounts")))
            return
        words = self._own_calls()
        self._desk.submit(SignOff())
        self._close(Mode.SIGN_IN, words)

    def _own_calls(self) -> str:
        name = self._desk.actor.name
        count = sum(row.claimed_by == name for row in self._desk.board.calls.values())
        if not count:
            return translate("SignIn", "{name} er logget ud.", name=name)
        if count == 1:
            return translate(
                "SignIn",
                "{name} er logget ud og har 1 åbent opkald. Log på igen, eller bed en anden om at "
                "overtage det.",
                name=name,
            )
        return translate(
            "SignIn",
            "{name} er logget ud og har {count} åbne opkald. Log på igen, eller bed en anden om at "
            "overtage dem.",
            name=name,
            count=count,
        )

    def _close(self, mode: Mode, words: str = "", *, fill: bool = False) -> SignInPage:
        preferences, actor = self._window.preferences, self._desk.actor
        name = actor.name if mode == Mode.LOCKED else preferences.text(NAME)
        page = SignInPage(mode, name)
        self._recall_role(page)
        page.say(words)
        page.asked.connect(self._ask)
        page.language_asked.connect(self._window.looks.choose_language)
        page.name.editingFinished.connect(lambda: self._recall_role(page))
        self._page = page
        self._window.cover.put(page)
        self._count()
        self.covered.emit(True)
        if mode == Mode.SIGN_IN:
            self._desk.run(self._recall(page, fill=fill))
        return page

    def rebuild(self) -> None:
        """The same page in new words and colours, with what was typed."""
        old = self._page
        if old is not None:
            self._close(old.mode, old.words).take_over(old)

    def _recall_role(self, page: SignInPage) -> None:
        """The role this person had last; who is new here chooses."""
        kept = self._window.preferences.text(f"{ROLE}/{page.name.text().strip().casefold()}")
        if kept in set(Role):
            page.choose_role(Role(kept))

    def _count(self, _delta: object = None) -> None:
        known = self._desk.actor.role is not None or not self._desk.outgoing.personal
        if self._page is not None and known:
            calls = self._desk.board.calls.values()
            self._page.show_waiting(sum(row.state == CallState.WAITING for row in calls))

    # Opening -------------------------------------------------------------------------------

    def _ask(self, asked: Asked) -> None:
        self._desk.run(self._let_in(asked))

    async def _let_in(self, asked: Asked) -> None:
        page = self._page
        try:
            account = await self._who(asked)
            role = asked.role or self._desk.actor.role or account.roles[0]
            accounts.check_role(account, role)
        except Refusal as refusal:
            self._refuse(page, refusal)
            return
        except StorageError as error:
            if page is not None:
                page.show_fault(storage_text(error))
            return
        self._kept = await asyncio.to_thread(KeptSignIn, account, asked.password, self._desk.clock)
        if page is self._page:
            self._open(account, role, same=asked.role is None)
            await self._remember(asked)

    async def _who(self, asked: Asked) -> Account:
        """Storage knows; while it is away, so does this console of who locked it."""
        try:
            return await self._desk.sign_in(asked.name, asked.password)
        except StorageError:
            if self._kept is None:
                raise
            return await asyncio.to_thread(self._kept.sign_in, asked.name, asked.password)

    def _refuse(self, page: SignInPage | None, refusal: Refusal) -> None:
        if page is None or page is not self._page:
            return
        page.show_fault(refusal_text(refusal))
        if refusal.code == "role_not_yours":
            own = refusal.params["roles"]
            page.choose_role(own[0] if isinstance(own, tuple) else Role.DISPATCHER)

    def _open(self, account: Account, role: Role, *, same: bool) -> None:
        actor = Actor(account.name, self._desk.actor.workstation, role)
        self.idle.touch()
        self.idle.watch(self._window)
        self._window.preferences.keep(NAME, account.name)
        self._window.preferences.keep(f"{ROLE}/{account.name}", role.value)
        self._window.setUpdatesEnabled(False)
        try:
            if not same:
                self.let_in.emit(actor)
            self._window.uncover()
            if not same:
                self._window.take_role(role)
        finally:
            self._window.setUpdatesEnabled(True)
        self._page = None
        self.covered.emit(False)
        self._desk.submit(UnlockConsole() if same else SignOn(role=role))
        self._ask_minutes()

    # The keyring ---------------------------------------------------------------------------

    def _secret(self, name: str) -> str:
        return credentials.password_of(self._window.database, name.casefold())

    async def _recall(self, page: SignInPage, *, fill: bool) -> None:
        """The password kept on this machine for who signed in last. It is filled in when the
        console is started, and not after somebody has signed out: the next to come is another."""
        name = page.name.text()
        try:
            kept = await asyncio.to_thread(credentials.read, self._secret(name))
        except credentials.CredentialsUnavailable:
            if page is self._page:
                page.cannot_remember()
            return
        if kept and page is self._page and page.name.text() == name:
            page.remember.setChecked(True)
            if fill:
                page.fill_password(kept)

    async def _remember(self, asked: Asked) -> None:
        """Keep it, or keep it no longer, as was asked for; unlocking asks for neither."""
        if asked.role is None:
            return
        name = self._secret(asked.name)
        work = partial(credentials.keep, name, asked.password)
        try:
            await asyncio.to_thread(work if asked.remember else partial(credentials.forget, name))
        except credentials.CredentialsUnavailable:
            if asked.remember:
                text = translate(
                    "SignIn", "Nøgleringen svarer ikke, så adgangskoden er ikke husket. Du er på."
                )
                self._desk.said.emit(Message(Tone.REFUSED, text=text))

    # Time and news -------------------------------------------------------------------------

    def tick(self) -> None:
        """Once a second: lock when nobody has touched the console for so long."""
        working = self._page is None and self._desk.actor.role is not None
        if working and self.idle.idle.total_seconds() >= self.minutes * 60:
            self.lock(idle=True)

    def _on_noticed(self, notice: Notice) -> None:
        if notice.acts & ACCOUNTS:
            self._desk.ask(lambda views: views.accounts(), self.meet)
            self._ask_minutes()

    def _ask_minutes(self) -> None:
        self._desk.ask(lambda views: views.setting(IDLE_LOCK), self._set_minutes)

    def _set_minutes(self, value: str | None) -> None:
        self.minutes = int(value) if value else IDLE_MINUTES
