-- What holds whatever client writes. SQLSTATEs of class SO are told in db/postgres/errors.py.

-- Who, when and in which transaction; what was opened is then open to them.
CREATE FUNCTION guard.access_stamped() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF new.kind = 'opened' THEN
        IF new.reason IS NULL AND NOT guard.trusted() THEN
            RAISE EXCEPTION 'a reason is needed' USING ERRCODE = 'SO006';
        END IF;
        IF new.reason = 'own_call' AND NOT EXISTS (
            SELECT FROM sociolance.call WHERE id = new.call_id AND claimed_by = new.actor
        ) THEN
            RAISE EXCEPTION 'not one''s own call' USING ERRCODE = 'SO006';
        END IF;
        INSERT INTO watch.opened (login, at, xid, call_id, citizen_id)
        VALUES (session_user, clock_timestamp(), pg_current_xact_id(), new.call_id, new.citizen_id);
    ELSIF new.kind = 'searched' AND new.call_id = ANY (guard.opened_calls()) THEN
        -- Whoever has a call open is told whom it may be about, in the searches made there.
        INSERT INTO watch.opened (login, at, xid, citizen_id)
        SELECT session_user, clock_timestamp(), pg_current_xact_id(), number::bigint
        FROM regexp_split_to_table(new.detail::jsonb ->> 'citizens', ' ') AS number
        WHERE number ~ '^[0-9]{1,18}$' LIMIT 50;
    END IF;
    RETURN NULL;
END $$;

-- The names of who did it, each given as an argument, are the name of who is signed in.
CREATE FUNCTION guard.by_oneself() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told jsonb := to_jsonb(new);
    before jsonb := CASE TG_OP WHEN 'UPDATE' THEN to_jsonb(old) ELSE '{}' END;
    name text;
BEGIN
    IF guard.trusted() OR guard.is_intake() THEN
        RETURN NULL;
    END IF;
    FOREACH name IN ARRAY TG_ARGV LOOP
        -- One's own may be given back to whoever had it.
        IF told ->> name IS DISTINCT FROM before ->> name AND told ->> name <> session_user
            AND before ->> name IS DISTINCT FROM session_user THEN
            RAISE EXCEPTION 'in the name of another' USING ERRCODE = 'SO001';
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

-- History: the rule for how long it is kept is the only one that takes rows away.
CREATE FUNCTION guard.append_only() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' AND guard.clearing() THEN
        RETURN old;
    END IF;
    RAISE EXCEPTION 'history is not changed' USING ERRCODE = 'SO002';
END $$;

CREATE FUNCTION guard.signed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF old.signed_at IS NOT NULL THEN
        RAISE EXCEPTION 'a signed note is not changed' USING ERRCODE = 'SO002';
    END IF;
    IF NOT (guard.trusted() OR old.author = session_user) THEN
        RAISE EXCEPTION 'another''s note' USING ERRCODE = 'SO001';
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION guard.withdrawn_once() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF old.withdrawn_at IS NOT NULL THEN
        RAISE EXCEPTION 'a consent is withdrawn once' USING ERRCODE = 'SO002';
    END IF;
    RETURN new;
END $$;

-- Arguments: the column of the state, and the moves that are allowed.
CREATE FUNCTION guard.moved() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    before text := to_jsonb(old) ->> TG_ARGV[0];
    after text := to_jsonb(new) ->> TG_ARGV[0];
BEGIN
    IF before <> after AND before || '>' || after <> ALL (string_to_array(TG_ARGV[1], ' ')) THEN
        RAISE EXCEPTION 'no such move' USING ERRCODE = 'SO003';
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION guard.counted() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF new.version <> old.version + 1 AND NOT guard.clearing() THEN
        RAISE EXCEPTION 'not the next version' USING ERRCODE = 'SO004';
    END IF;
    RETURN new;
END $$;

-- What a closed call tells stands; what is learned later is a note, or the call is reopened.
CREATE FUNCTION guard.closed_stands() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF old.state = 'closed' AND new.state = 'closed' AND NOT guard.is_intake() AND
        (new.source, new.on_behalf, new.received_at, new.started_at, new.caller_name,
         new.caller_phone, new.location, new.narrative, new.categories, new.category_text,
         new.municipality, new.citizen_id, new.red_flag, new.outcome, new.outcome_reason,
         new.disposition, new.disposition_reason, new.closed_at, new.closed_by, new.claimed_by)
        IS DISTINCT FROM
        (old.source, old.on_behalf, old.received_at, old.started_at, old.caller_name,
         old.caller_phone, old.location, old.narrative, old.categories, old.category_text,
         old.municipality, old.citizen_id, old.red_flag, old.outcome, old.outcome_reason,
         old.disposition, old.disposition_reason, old.closed_at, old.closed_by, old.claimed_by)
    THEN
        RAISE EXCEPTION 'the call is closed' USING ERRCODE = 'SO002';
    END IF;
    RETURN new;
END $$;

-- Nobody writes over, or copies, what they have not seen.
CREATE FUNCTION guard.seen(of_call bigint, of_citizen bigint) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF guard.trusted() OR of_call = ANY (guard.opened_calls())
        OR of_citizen = ANY (guard.opened_citizens()) THEN
        RETURN;
    END IF;
    RAISE EXCEPTION 'open it first' USING ERRCODE = 'SO005';
END $$;

CREATE FUNCTION guard.call_seen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT guard.is_intake() THEN
        PERFORM guard.seen(old.id, old.citizen_id);
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION guard.citizen_seen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM guard.seen(NULL, old.id);
    RETURN new;
END $$;

CREATE FUNCTION guard.its_citizen_seen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM guard.seen(NULL, CASE TG_OP WHEN 'DELETE' THEN old.citizen_id ELSE new.citizen_id END);
    RETURN CASE TG_OP WHEN 'DELETE' THEN old ELSE new END;
END $$;

CREATE FUNCTION guard.its_call_seen() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM guard.seen(
        new.call_id, (SELECT citizen_id FROM sociolance.call WHERE id = new.call_id));
    RETURN new;
END $$;

-- A unit is sent, and a citizen's data shared, only as the citizen or the law allows.
CREATE FUNCTION guard.allowed(of_call bigint, wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM sociolance.legal_ground WHERE call_id = of_call AND scope = wanted)
        OR coalesce((
            SELECT answer = 'given' AND withdrawn_at IS NULL FROM sociolance.consent
            WHERE call_id = of_call AND scope = wanted ORDER BY at DESC, id DESC LIMIT 1
        ), false)
$$;

CREATE FUNCTION guard.visit_allowed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT guard.allowed(new.call_id, 'visit') THEN
        RAISE EXCEPTION 'no consent to a visit' USING ERRCODE = 'SO007';
    END IF;
    RETURN new;
END $$;

CREATE FUNCTION guard.sharing_allowed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF new.shared <> '' AND NOT guard.allowed(
        new.call_id, CASE WHEN new.to_health THEN 'share_health' ELSE 'share_municipality' END
    ) THEN
        RAISE EXCEPTION 'no consent to sharing' USING ERRCODE = 'SO007';
    END IF;
    RETURN new;
END $$;

-- Every change is told in the journal, by who is signed in, in the same transaction. What the
-- transaction has told is kept in a setting of it, signed: reading the journal back would make
-- every two writers at once stand in each other's way.

CREATE FUNCTION guard.signature(told text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT encode(sha256(value || sha256(value || convert_to(
        pg_current_xact_id()::text || ' ' || pg_backend_pid() || ' ' || told, 'UTF8'))), 'hex')
    FROM watch.secret
$$;

CREATE FUNCTION guard.told() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    kept text := coalesce(current_setting('sociolance.told', true), '');
    told text := split_part(kept, '|', 2);
BEGIN
    RETURN CASE WHEN split_part(kept, '|', 1) = guard.signature(told) THEN told ELSE '' END;
END $$;

CREATE FUNCTION guard.journal_stamped() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told text;
BEGIN
    told := guard.told() || concat_ws(
        ' ', ' any', 'call:' || new.call_id, 'unit:' || new.unit_id, 'handoff:' || new.handoff_id,
        'citizen:' || new.citizen_id) || ' ';
    PERFORM set_config('sociolance.told', guard.signature(told) || '|' || told, true);
    RETURN NULL;
END $$;

-- Argument: as what the journal names rows of this table; a table of no such name by any act.
CREATE FUNCTION guard.is_told() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    told text := guard.told();
    row jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN old ELSE new END);
    named boolean;
BEGIN
    named := CASE TG_ARGV[0]
        WHEN 'call' THEN told LIKE '% call:' || (row ->> 'id') || ' %'
        WHEN 'of_call' THEN told LIKE '% call:' || (row ->> 'call_id') || ' %'
        WHEN 'handoff' THEN told LIKE '% handoff:' || (row ->> 'id') || ' %'
            OR told LIKE '% call:' || (row ->> 'call_id') || ' %'
        WHEN 'unit' THEN told LIKE '% unit:' || (row ->> 'id') || ' %' OR told LIKE '% call:%'
        WHEN 'citizen' THEN told LIKE '% citizen:%' OR told LIKE '% call:%'
        ELSE told LIKE '% any %'
    END;
    IF NOT named AND NOT guard.trusted() THEN
        RAISE EXCEPTION 'not told in the journal' USING ERRCODE = 'SO008';
    END IF;
    RETURN NULL;
END $$;

-- Every change of a row, by whatever client: which, by whom, when, and a digest before and after.
CREATE FUNCTION guard.audited() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    before jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(old) END;
    after jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(new) END;
    row jsonb := coalesce(after, before);
    changed text[] := '{}';
BEGIN
    IF TG_OP = 'UPDATE' THEN
        changed := ARRAY(
            SELECT key FROM jsonb_each(after) WHERE value IS DISTINCT FROM before -> key ORDER BY key
        );
    END IF;
    INSERT INTO watch.audit (xid, login, at, place, key, op, columns, before, after)
    VALUES (
        pg_current_xact_id(), session_user, clock_timestamp(), TG_TABLE_NAME,
        coalesce(row ->> 'id', row ->> 'code', row ->> 'citizen_id'), TG_OP, changed,
        sha256(convert_to(before::text, 'UTF8')), sha256(convert_to(after::text, 'UTF8'))
    );
    RETURN NULL;
END $$;
