"""What the first revision makes on PostgreSQL beside the tables: search, and the notice of acts.

Search is what FTS5 is on SQLite: every word in small letters, found by its beginning; å is not a.
The words are kept beside the rows, so that a call that changes hands writes no index anew.
"""

from __future__ import annotations

TEXTS = {
    "call": ("caller_name", "caller_phone", "location", "narrative"),
    "citizen": ("name", "description", "address"),
}

# Which letters there are, and their small forms: not every server was built with the same.
LETTERS = """
DO $$
DECLARE
    known name;
BEGIN
    SELECT collname INTO STRICT known FROM pg_collation
    WHERE collname IN ('pg_c_utf8', 'und-x-icu', 'C.utf8', 'C.UTF-8')
        AND collencoding IN (-1, pg_char_to_encoding('UTF8'))
    ORDER BY array_position(ARRAY['pg_c_utf8', 'und-x-icu', 'C.utf8']::name[], collname) LIMIT 1;
    EXECUTE 'CREATE COLLATION letters FROM pg_catalog.' || quote_ident(known);
END $$"""

# No word is longer than an index entry takes, and no text than a row's words may be.
WORDS = """
CREATE FUNCTION text_words(VARIADIC texts text[]) RETURNS tsvector
LANGUAGE sql STABLE PARALLEL SAFE SET search_path FROM CURRENT AS $$
    SELECT array_to_tsvector(coalesce(array_agg(DISTINCT left(word, 64)), '{}'))
    FROM regexp_split_to_table(
        lower(left(array_to_string(texts, ' '), 200000) COLLATE letters),
        '[^[:alnum:]]+'
    ) AS word
    WHERE word <> ''
$$"""

TOLD = """
CREATE FUNCTION journal_told() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    PERFORM pg_notify('sociolance_journal', new.id::text);
    RETURN NULL;
END $$"""


def _search(table: str, columns: tuple[str, ...]) -> tuple[str, ...]:
    old, new = (", ".join(f"{which}.{name}" for name in columns) for which in ("old", "new"))
    return (
        f"""CREATE TABLE {table}_text (
            rowid bigint NOT NULL CONSTRAINT pk_{table}_text PRIMARY KEY
                CONSTRAINT fk_{table}_text_rowid REFERENCES {table} (id) ON DELETE CASCADE,
            words tsvector NOT NULL)""",
        f"CREATE INDEX ix_{table}_text_words ON {table}_text USING gin (words)",
        f"""CREATE FUNCTION {table}_text_kept() RETURNS trigger
            LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
            BEGIN
                INSERT INTO {table}_text (rowid, words) VALUES (new.id, text_words({new}))
                ON CONFLICT (rowid) DO UPDATE SET words = excluded.words;
                RETURN NULL;
            END $$""",  # noqa: S608  # names from above
        f"""CREATE TRIGGER {table}_text_insert AFTER INSERT ON {table}
            FOR EACH ROW EXECUTE FUNCTION {table}_text_kept()""",
        f"""CREATE TRIGGER {table}_text_update AFTER UPDATE OF {", ".join(columns)} ON {table}
            FOR EACH ROW WHEN (({old}) IS DISTINCT FROM ({new}))
            EXECUTE FUNCTION {table}_text_kept()""",
    )


MAKE = (
    LETTERS,
    WORDS,
    *(statement for table, columns in TEXTS.items() for statement in _search(table, columns)),
    TOLD,
    """CREATE TRIGGER journal_told AFTER INSERT ON journal
        FOR EACH ROW EXECUTE FUNCTION journal_told()""",
)
REMOVE = (
    *(
        f"DROP {what}"
        for table in TEXTS
        for what in (
            f"TRIGGER {table}_text_insert ON {table}",
            f"TRIGGER {table}_text_update ON {table}",
            f"FUNCTION {table}_text_kept()",
            f"TABLE {table}_text",
        )
    ),
    "DROP FUNCTION text_words(text[])",
    "DROP COLLATION letters",
    "DROP TRIGGER journal_told ON journal",
    "DROP FUNCTION journal_told()",
)
