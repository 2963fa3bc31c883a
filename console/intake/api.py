"""The intake over HTTP: calls, positions and unit status from outside.

Every message is a command; the answer comes after its commit. What is refused is answered with
application/problem+json and kept, so that no cry for help vanishes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Annotated

from fastapi import FastAPI, Request, Response, Security
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.security import HTTPBearer
from starlette.exceptions import HTTPException

from console import __version__
from console.domain.errors import Refusal
from console.intake import docs, docs_page, positions, unit_status
from console.intake.body import parse_object, printable, read_body
from console.intake.desk import IntakeDesk, Post
from console.intake.docs import CallTaken, PositionTaken, StatusTaken
from console.intake.problems import answer, problem_of
from console.intake.tokens import bearer
from console.services.commands import ReceiveCall
from console.services.dispatcher import Dispatcher, Done
from console.services.views import Views

Work = Callable[[Post], Response]


def create_app(
    dispatcher: Dispatcher,
    views: Views,
    clock: Callable[[], datetime],
    *,
    language: str | None = None,
    radio: Mapping[str, str] = unit_status.RADIO,
) -> FastAPI:
    """The intake as an ASGI application.

    clock: the time now, aware. language: 'da' or 'en', for problems and /docs; the process's own
    if None. radio: radio status code to unit status (or 'acknowledged').
    """
    desk = IntakeDesk(dispatcher, views, clock, in_language=language, radio=radio)
    app = FastAPI(
        title="Sociolance intake",
        version=__version__,
        description=docs.DESCRIPTION,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    _add_calls(app, desk)
    _add_units(app, desk)
    _add_pages(app, desk)
    app.add_exception_handler(HTTPException, _other_ways(desk))  # type: ignore[arg-type]  # Starlette passes it the type it is registered for
    return app


Token = Annotated[object, Security(HTTPBearer(auto_error=False, scheme_name="token"))]
"""Documents the token in the OpenAPI; `_serve` checks it, to answer in our own words."""


# Routes ------------------------------------------------------------------------------------


def _add_calls(app: FastAPI, desk: IntakeDesk) -> None:
    @app.post("/v1/eido", **docs.calls("eido"))
    async def eido(request: Request, token: Token) -> Response:
        return await _serve(desk, request, lambda post: _call_taken(*desk.eido(post)))

    @app.post("/v1/calls", **docs.calls("form"))
    async def calls(request: Request, token: Token) -> Response:
        return await _serve(desk, request, lambda post: _call_taken(*desk.form(post)))


def _add_units(app: FastAPI, desk: IntakeDesk) -> None:
    @app.post("/v1/positions", **docs.positions())
    async def position(request: Request, token: Token) -> Response:
        query = request.url.query
        return await _serve(desk, request, lambda post: _position(desk, post, query))

    @app.post("/v1/unit-status", **docs.unit_status(desk.radio))
    async def status(request: Request, token: Token) -> Response:
        return await _serve(desk, request, lambda post: _status(desk, post))


def _add_pages(app: FastAPI, desk: IntakeDesk) -> None:
    @app.get("/health", **docs.health())
    async def health() -> Response:
        try:
            await run_in_threadpool(desk.storage, desk.views.units)
        except Refusal as refusal:
            return answer(problem_of(refusal, desk.language, kept=False))
        return JSONResponse({"status": "ok", "version": __version__})

    @app.get("/docs", include_in_schema=False)
    async def page() -> HTMLResponse:
        return docs_page.page(app.openapi(), desk.language)


# What the routes do ------------------------------------------------------------------------


def _call_taken(done: Done, command: ReceiveCall) -> Response:
    taken = CallTaken(
        call=done.call_id or 0, number=f"{done.call_id:04d}", warnings=list(command.warnings)
    )
    return JSONResponse(taken.model_dump(), status_code=201 if done.created else 200)


def _position(desk: IntakeDesk, post: Post, query: str) -> Response:
    command, warnings = desk.read(
        lambda: positions.read_position(positions.fields_of(query, post.body.data), desk.clock())
    )
    done = desk.submit(post, command)
    taken = PositionTaken(unit=done.unit_id or 0, warnings=list(warnings))
    return JSONResponse(taken.model_dump())


def _status(desk: IntakeDesk, post: Post) -> Response:
    units = desk.storage(desk.views.units)
    unit, command = desk.read(
        lambda: unit_status.read_unit_status(parse_object(post.body.data), units, desk.radio)
    )
    try:
        desk.submit(post, command)
        changed = True
    except Refusal as refusal:
        # A radio says the same again until it is heard: that is not a mistake.
        if refusal.code not in {"unit_same", "already_acknowledged"}:
            raise
        changed = False
    return JSONResponse(StatusTaken(unit=unit.call_sign, changed=changed).model_dump())


# Every message -----------------------------------------------------------------------------


async def _serve(desk: IntakeDesk, request: Request, work: Work) -> Response:
    """Read the body, check the token, do the work; or refuse, and keep what came.

    The body comes first, for it is gone when its sender hangs up.
    """
    post = _post(request)
    unread = await read_body(request, post.body)
    token = bearer(request.headers.get("authorization", ""))

    def answered() -> Response:
        try:
            post.sender = desk.sender_of(token)
            if unread is not None:
                raise unread
            return work(post)
        except Refusal as refusal:
            return _refuse(desk, post, refusal)

    return await run_in_threadpool(answered)


def _refuse(desk: IntakeDesk, post: Post, refusal: Refusal) -> Response:
    try:
        kept = desk.keep(post, refusal)
    except Refusal as not_kept:
        return answer(problem_of(not_kept, desk.language, kept=False))
    return answer(problem_of(refusal, desk.language, kept=kept))


def _post(request: Request) -> Post:
    claimed = request.headers.get("content-length", "")
    return Post(
        route=printable(request.url.path),
        host=request.client.host if request.client else "",
        claimed=int(claimed) if claimed.isdecimal() and len(claimed) < 16 else 0,
    )


def _other_ways(desk: IntakeDesk) -> Callable[[Request, HTTPException], Awaitable[Response]]:
    """Routes and methods there are none of, in the same form as everything else.

    What is posted to a misspelled address may be a call: it is kept like any other.
    """

    async def handle(request: Request, error: HTTPException) -> Response:
        code = {404: "route_unknown", 405: "method_unknown"}.get(error.status_code, "unreadable")
        refusal = Refusal(code, field="path")
        if request.method == "POST" and error.status_code == 404:
            return await _serve(desk, request, lambda post: _refuse(desk, post, refusal))
        problem = problem_of(refusal, desk.language, kept=False)
        return answer(problem, dict(error.headers or {}))

    return handle
