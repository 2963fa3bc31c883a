"""The first schema: calls, citizens, consent, units, handoffs, the directory and the journal."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from db.migrations import first_postgres

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# Full-text search beside the tables. `remove_diacritics 0`: å is not a.
SEARCH = (
    """CREATE VIRTUAL TABLE call_text USING fts5(
        caller_name, caller_phone, location, narrative,
        content='call', content_rowid='id',
        tokenize='unicode61 remove_diacritics 0', prefix='2 3')""",
    """CREATE TRIGGER call_text_insert AFTER INSERT ON call BEGIN
        INSERT INTO call_text(rowid, caller_name, caller_phone, location, narrative)
        VALUES (new.id, new.caller_name, new.caller_phone, new.location, new.narrative); END""",
    """CREATE TRIGGER call_text_update
        AFTER UPDATE OF caller_name, caller_phone, location, narrative ON call
        WHEN old.caller_name IS NOT new.caller_name OR old.caller_phone IS NOT new.caller_phone
          OR old.location IS NOT new.location OR old.narrative IS NOT new.narrative BEGIN
        INSERT INTO call_text(call_text, rowid, caller_name, caller_phone, location, narrative)
        VALUES ('delete', old.id, old.caller_name, old.caller_phone, old.location, old.narrative);
        INSERT INTO call_text(rowid, caller_name, caller_phone, location, narrative)
        VALUES (new.id, new.caller_name, new.caller_phone, new.location, new.narrative); END""",
    """CREATE TRIGGER call_text_delete AFTER DELETE ON call BEGIN
        INSERT INTO call_text(call_text, rowid, caller_name, caller_phone, location, narrative)
        VALUES ('delete', old.id, old.caller_name, old.caller_phone, old.location, old.narrative);
        END""",
    """CREATE VIRTUAL TABLE citizen_text USING fts5(
        name, description, address, content='citizen', content_rowid='id',
        tokenize='unicode61 remove_diacritics 0', prefix='2 3')""",
    """CREATE TRIGGER citizen_text_insert AFTER INSERT ON citizen BEGIN
        INSERT INTO citizen_text(rowid, name, description, address)
        VALUES (new.id, new.name, new.description, new.address); END""",
    """CREATE TRIGGER citizen_text_update AFTER UPDATE OF name, description, address ON citizen
        BEGIN
        INSERT INTO citizen_text(citizen_text, rowid, name, description, address)
        VALUES ('delete', old.id, old.name, old.description, old.address);
        INSERT INTO citizen_text(rowid, name, description, address)
        VALUES (new.id, new.name, new.description, new.address); END""",
    """CREATE TRIGGER citizen_text_delete AFTER DELETE ON citizen BEGIN
        INSERT INTO citizen_text(citizen_text, rowid, name, description, address)
        VALUES ('delete', old.id, old.name, old.description, old.address); END""",
)
SEARCH_REMOVED = (
    *(
        f"DROP TRIGGER {table}_text_{moment}"
        for table in ("citizen", "call")
        for moment in ("insert", "update", "delete")
    ),
    "DROP TABLE citizen_text",
    "DROP TABLE call_text",
)


def _run(on_sqlite: tuple[str, ...], on_postgres: tuple[str, ...]) -> None:
    """What each engine writes in its own way."""
    connection = op.get_bind()
    for statement in on_sqlite if connection.dialect.name == "sqlite" else on_postgres:
        connection.exec_driver_sql(statement)


def upgrade() -> None:
    op.create_table(
        "municipality",
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("secure_email", sa.Text(), server_default="", nullable=False),
        sa.Column("out_of_hours_phone", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("hours", sa.Text(), server_default="[]", nullable=False),
        sa.Column("received_days", sa.Integer(), nullable=False),
        sa.Column("answered_days", sa.Integer(), nullable=False),
        sa.Column("meeting_days", sa.Integer(), nullable=False),
        sa.Column("urgent_hours", sa.Integer(), nullable=False),
        sa.Column("verified_at", sa.BigInteger(), nullable=True),
        sa.Column("verified_by", sa.Text(), nullable=True),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_municipality")),
    )
    op.create_table(
        "reject",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("sender", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("size", sa.Integer(), server_default="0", nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("seen_by", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reject")),
    )
    op.create_table(
        "setting",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), server_default="", nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setting")),
        sa.UniqueConstraint("key", name=op.f("uq_setting_key")),
    )
    op.create_table(
        "token",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_token")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_token_token_hash")),
    )
    op.create_table(
        "unit",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_sign", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("status", sa.String(length=40), nullable=False),
        sa.Column("status_since", sa.BigInteger(), nullable=False),
        sa.Column("crew", sa.Text(), server_default="", nullable=False),
        sa.Column("shift_from", sa.BigInteger(), nullable=True),
        sa.Column("shift_to", sa.BigInteger(), nullable=True),
        sa.Column("device_id", sa.Text(), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("position_at", sa.BigInteger(), nullable=True),
        sa.Column("position_accuracy", sa.Float(), nullable=True),
        sa.Column("speed", sa.Float(), nullable=True),
        sa.Column("bearing", sa.Float(), nullable=True),
        sa.Column("battery", sa.Float(), nullable=True),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "kind IN ('sociolance', 'police_coresponse', 'bridge_builder_phone', 'outreach')",
            name="ck_unit_kind",
        ),
        sa.CheckConstraint(
            "status IN ('available', 'assigned', 'en_route', 'on_scene', 'transporting', 'on_break', 'out_of_service', 'off_duty')",
            name="ck_unit_status",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sa.UniqueConstraint("call_sign", name=op.f("uq_unit_call_sign")),
        sa.UniqueConstraint("device_id", name=op.f("uq_unit_device_id")),
    )
    op.create_table(
        "citizen",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("cpr", sa.String(length=10), nullable=True),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column(
            "no_fixed_address", sa.Boolean(), server_default=sa.text("(false)"), nullable=False
        ),
        sa.Column("municipality", sa.String(length=4), nullable=True),
        sa.Column("phones", sa.Text(), server_default="[]", nullable=False),
        sa.Column("merged_into", KEY, nullable=True),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_into"], ["citizen.id"], name=op.f("fk_citizen_merged_into")
        ),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipality.code"], name=op.f("fk_citizen_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citizen")),
        sa.UniqueConstraint("cpr", name=op.f("uq_citizen_cpr")),
    )
    op.create_index(op.f("ix_citizen_birth_date"), "citizen", ["birth_date"], unique=False)
    op.create_index(op.f("ix_citizen_merged_into"), "citizen", ["merged_into"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("municipality", sa.String(length=4), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("rank", sa.Integer(), server_default="0", nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint("role IN ('entrance', 'deputy')", name="ck_contact_role"),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipality.code"], name=op.f("fk_contact_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_municipality", "contact", ["municipality"], unique=False)
    op.create_index(
        "uq_contact_one_entrance",
        "contact",
        ["municipality"],
        unique=True,
        sqlite_where=sa.text("role = 'entrance'"),
        postgresql_where=sa.text("role = 'entrance'"),
    )
    op.create_table(
        "service",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("municipality", sa.String(length=4), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("categories", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_name", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("email", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipality.code"], name=op.f("fk_service_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service")),
        sa.UniqueConstraint("municipality", "name", name=op.f("uq_service_municipality_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "call",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=False),
        sa.Column("on_behalf", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("started_offset", sa.Integer(), server_default="0", nullable=False),
        sa.Column("caller_name", sa.Text(), server_default="", nullable=False),
        sa.Column("caller_phone", sa.Text(), server_default="", nullable=False),
        sa.Column("location", sa.Text(), server_default="", nullable=False),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("narrative", sa.Text(), server_default="", nullable=False),
        sa.Column("municipality", sa.String(length=4), nullable=True),
        sa.Column("citizen_id", KEY, nullable=True),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_at", sa.BigInteger(), nullable=True),
        sa.Column("touched_at", sa.BigInteger(), nullable=False),
        sa.Column("categories", sa.Text(), server_default="", nullable=False),
        sa.Column("category_text", sa.Text(), server_default="", nullable=False),
        sa.Column("red_flag", sa.String(length=40), nullable=True),
        sa.Column("triaged_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("outcome_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("follow_up_on", sa.Date(), nullable=True),
        sa.Column("follow_up_by", sa.Text(), nullable=True),
        sa.Column("disposition", sa.String(length=40), nullable=True),
        sa.Column("disposition_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("warnings", sa.Text(), server_default="[]", nullable=False),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "disposition IN ('solved_by_phone', 'sociolance_visit', 'handed_off_without_visit', 'returned_to_emergency', 'consent_refused', 'not_reached', 'left_before_arrival', 'cancelled', 'duplicate', 'outside_scope', 'unknown')",
            name="ck_call_disposition",
        ),
        sa.CheckConstraint(
            "outcome IN ('stays', 'home', 'shelter', 'emergency_department', 'psychiatric_emergency', 'detox', 'police', 'general_practitioner', 'family', 'left', 'refused', 'unknown')",
            name="ck_call_outcome",
        ),
        sa.CheckConstraint(
            "red_flag IN ('unconscious', 'chest_pain', 'stroke', 'overdose', 'suicide', 'violence', 'child_in_danger', 'serious_injury')",
            name="ck_call_red_flag",
        ),
        sa.CheckConstraint(
            "source IN ('caller_112', 'ambulance', 'police', 'municipality', 'medical_helpline', 'other')",
            name="ck_call_source",
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'claimed', 'dispatched', 'closed')", name="ck_call_state"
        ),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name=op.f("fk_call_citizen_id")),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipality.code"], name=op.f("fk_call_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call")),
        sa.UniqueConstraint("message_id", name=op.f("uq_call_message_id")),
    )
    op.create_index(
        "ix_call_citizen_received", "call", ["citizen_id", "received_at", "on_behalf"], unique=False
    )
    op.create_index("ix_call_closed_at", "call", ["closed_at"], unique=False)
    op.create_index(
        "ix_call_follow_up",
        "call",
        ["follow_up_on"],
        unique=False,
        sqlite_where=sa.text("follow_up_on IS NOT NULL"),
        postgresql_where=sa.text("follow_up_on IS NOT NULL"),
    )
    op.create_index("ix_call_municipality", "call", ["municipality"], unique=False)
    op.create_index(
        "ix_call_open",
        "call",
        ["received_at"],
        unique=False,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_index(
        "ix_call_phone_received",
        "call",
        ["caller_phone", "received_at", "on_behalf"],
        unique=False,
    )
    op.create_index("ix_call_received_at", "call", ["received_at"], unique=False)
    op.create_table(
        "citizen_phone",
        sa.Column("citizen_id", KEY, nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["citizen_id"], ["citizen.id"], name=op.f("fk_citizen_phone_citizen_id")
        ),
        sa.PrimaryKeyConstraint("citizen_id", "phone", name=op.f("pk_citizen_phone")),
    )
    op.create_index("ix_citizen_phone_phone", "citizen_phone", ["phone"], unique=False)
    op.create_table(
        "assignment",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("unit_id", KEY, nullable=False),
        sa.Column("sociolance", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("assigned_at", sa.BigInteger(), nullable=False),
        sa.Column("assigned_by", sa.Text(), nullable=False),
        sa.Column("acknowledged_at", sa.BigInteger(), nullable=True),
        sa.Column("en_route_at", sa.BigInteger(), nullable=True),
        sa.Column("on_scene_at", sa.BigInteger(), nullable=True),
        sa.Column("transporting_at", sa.BigInteger(), nullable=True),
        sa.Column("cleared_at", sa.BigInteger(), nullable=True),
        sa.Column("cancelled", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_assignment_call_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_assignment_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
    )
    op.create_index(op.f("ix_assignment_call_id"), "assignment", ["call_id"], unique=False)
    op.create_index(op.f("ix_assignment_unit_id"), "assignment", ["unit_id"], unique=False)
    op.create_index(
        "uq_assignment_open_sociolance",
        "assignment",
        ["call_id"],
        unique=True,
        sqlite_where=sa.text("cleared_at IS NULL AND sociolance"),
        postgresql_where=sa.text("cleared_at IS NULL AND sociolance"),
    )
    op.create_index(
        "uq_assignment_open_unit",
        "assignment",
        ["unit_id"],
        unique=True,
        sqlite_where=sa.text("cleared_at IS NULL"),
        postgresql_where=sa.text("cleared_at IS NULL"),
    )
    op.create_table(
        "consent",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("answer", sa.String(length=40), nullable=False),
        sa.Column("given_by", sa.String(length=40), nullable=False),
        sa.Column("how", sa.String(length=40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("withdrawn_by", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "answer IN ('given', 'refused', 'not_possible')", name="ck_consent_answer"
        ),
        sa.CheckConstraint(
            "scope IN ('visit', 'share_municipality', 'share_health', 'share_police')",
            name="ck_consent_scope",
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_consent_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_call_id"), "consent", ["call_id"], unique=False)
    op.create_table(
        "legal_ground",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("ground", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("informed_at", sa.BigInteger(), nullable=True),
        sa.Column("not_informed_reason", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint(
            "ground IN ('required_by_law', 'vital_interest', 'child_notification')",
            name="ck_legal_ground_ground",
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_legal_ground_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_ground")),
    )
    op.create_index(op.f("ix_legal_ground_call_id"), "legal_ground", ["call_id"], unique=False)
    op.create_table(
        "need",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("area", sa.String(length=40), nullable=False),
        sa.Column("level", sa.String(length=40), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "area IN ('housing', 'food', 'money', 'alcohol', 'drugs', 'mental_health', 'physical_health', 'loneliness', 'dementia', 'family', 'violence')",
            name="ck_need_area",
        ),
        sa.CheckConstraint("level IN ('none', 'some', 'urgent')", name="ck_need_level"),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_need_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need")),
        sa.UniqueConstraint("call_id", "area", name=op.f("uq_need_call_id_area")),
    )
    op.create_table(
        "note",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("signed_at", sa.BigInteger(), nullable=True),
        sa.Column("corrects", KEY, nullable=True),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_note_call_id")),
        sa.ForeignKeyConstraint(["corrects"], ["note.id"], name=op.f("fk_note_corrects")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_call_id"), "note", ["call_id"], unique=False)
    op.create_table(
        "handoff",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("citizen_id", KEY, nullable=True),
        sa.Column("municipality", sa.String(length=4), nullable=False),
        sa.Column("service", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_name", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_phone", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("shared", sa.Text(), server_default="", nullable=False),
        sa.Column("consent_id", KEY, nullable=True),
        sa.Column("ground_id", KEY, nullable=True),
        sa.Column("urgent", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("warm", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("phone_contact", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.String(length=40), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("next_action", sa.Text(), server_default="", nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("requested_at", sa.BigInteger(), nullable=True),
        sa.Column("received_at", sa.BigInteger(), nullable=True),
        sa.Column("received_from", sa.Text(), server_default="", nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("accepted_by", sa.Text(), server_default="", nullable=False),
        sa.Column("declined_at", sa.BigInteger(), nullable=True),
        sa.Column("declined_by", sa.Text(), server_default="", nullable=False),
        sa.Column("decline_reason", sa.String(length=40), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("end_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("made_up", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("version", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "decline_reason IN ('no_capacity', 'not_target_group', 'not_our_citizen', 'citizen_declined', 'already_known', 'missing_information', 'other')",
            name="ck_handoff_decline_reason",
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'requested', 'received', 'accepted', 'in_progress', 'completed', 'rejected', 'failed', 'cancelled', 'entered_in_error')",
            name="ck_handoff_state",
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_handoff_call_id")),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name=op.f("fk_handoff_citizen_id")),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name=op.f("fk_handoff_consent_id")),
        sa.ForeignKeyConstraint(
            ["ground_id"], ["legal_ground.id"], name=op.f("fk_handoff_ground_id")
        ),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipality.code"], name=op.f("fk_handoff_municipality")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handoff")),
    )
    op.create_index(op.f("ix_handoff_call_id"), "handoff", ["call_id"], unique=False)
    op.create_index(op.f("ix_handoff_citizen_id"), "handoff", ["citizen_id"], unique=False)
    op.create_index(op.f("ix_handoff_municipality"), "handoff", ["municipality"], unique=False)
    op.create_index(
        "ix_handoff_open",
        "handoff",
        ["due_at"],
        unique=False,
        sqlite_where=sa.text(
            "state IN ('accepted', 'draft', 'in_progress', 'received', 'requested')"
        ),
        postgresql_where=sa.text(
            "state IN ('accepted', 'draft', 'in_progress', 'received', 'requested')"
        ),
    )
    op.create_table(
        "follow_up",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("call_id", KEY, nullable=False),
        sa.Column("handoff_id", KEY, nullable=True),
        sa.Column("result", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "result IN ('meeting_held', 'meeting_not_held', 'no_answer', 'citizen_moved_on')",
            name="ck_follow_up_result",
        ),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_follow_up_call_id")),
        sa.ForeignKeyConstraint(
            ["handoff_id"], ["handoff.id"], name=op.f("fk_follow_up_handoff_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    op.create_index(op.f("ix_follow_up_call_id"), "follow_up", ["call_id"], unique=False)
    op.create_table(
        "journal",
        sa.Column("id", KEY, autoincrement=True, nullable=False),
        sa.Column("op_id", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("workstation", sa.Text(), nullable=False),
        sa.Column("act", sa.String(length=40), nullable=False),
        sa.Column("call_id", KEY, nullable=True),
        sa.Column("unit_id", KEY, nullable=True),
        sa.Column("handoff_id", KEY, nullable=True),
        sa.Column("citizen_id", KEY, nullable=True),
        sa.Column("municipality", sa.String(length=4), nullable=True),
        sa.Column("detail", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["call.id"], name=op.f("fk_journal_call_id")),
        sa.ForeignKeyConstraint(["citizen_id"], ["citizen.id"], name=op.f("fk_journal_citizen_id")),
        sa.ForeignKeyConstraint(["handoff_id"], ["handoff.id"], name=op.f("fk_journal_handoff_id")),
        sa.ForeignKeyConstraint(
            ["municipality"], ["municipality.code"], name=op.f("fk_journal_municipality")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_journal_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal")),
        sa.UniqueConstraint("op_id", name=op.f("uq_journal_op_id")),
    )
    op.create_index(op.f("ix_journal_call_id"), "journal", ["call_id"], unique=False)
    op.create_index(op.f("ix_journal_citizen_id"), "journal", ["citizen_id"], unique=False)
    op.create_index(op.f("ix_journal_handoff_id"), "journal", ["handoff_id"], unique=False)
    # ### end Alembic commands ###
    _run(SEARCH, first_postgres.MAKE)


def downgrade() -> None:
    _run(SEARCH_REMOVED, first_postgres.REMOVE)
    op.drop_table("journal")
    op.drop_table("follow_up")
    op.drop_table("handoff")
    op.drop_table("note")
    op.drop_table("need")
    op.drop_table("legal_ground")
    op.drop_table("consent")
    op.drop_table("assignment")
    op.drop_table("citizen_phone")
    op.drop_table("call")
    op.drop_table("service")
    op.drop_table("contact")
    op.drop_table("citizen")
    op.drop_table("unit")
    op.drop_table("token")
    op.drop_table("setting")
    op.drop_table("reject")
    op.drop_table("municipality")
