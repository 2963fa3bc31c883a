-- Who asks, and what is open to them. Identity is session_user: no client can set it.
-- Every question asks these of every table, so they are taken into the question itself: that is
-- done with functions without a search_path of their own, which name the schema of what they call.
CREATE FUNCTION guard.trusted() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.pg_has_role(session_user, 'sociolance_owner', 'MEMBER')
$$;

CREATE FUNCTION guard.is_intake() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.pg_has_role(session_user, 'sociolance_intake', 'MEMBER')
$$;

CREATE FUNCTION guard.leads() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.pg_has_role(session_user, 'sociolance_shift_leader', 'MEMBER')
$$;

CREATE FUNCTION guard.audits() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.pg_has_role(session_user, 'sociolance_auditor', 'MEMBER')
$$;

CREATE FUNCTION guard.works() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT pg_catalog.pg_has_role(session_user, 'sociolance_dispatcher', 'MEMBER')
        OR pg_catalog.pg_has_role(session_user, 'sociolance_bridge_builder', 'MEMBER')
        OR pg_catalog.pg_has_role(session_user, 'sociolance_shift_leader', 'MEMBER')
        OR pg_catalog.pg_has_role(session_user, 'sociolance_intake', 'MEMBER')
$$;

-- The removal by rule, which whoever administers the server has said is under way.
CREATE FUNCTION guard.clearing() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT current_setting('sociolance.retention', true) = 'on' AND guard.trusted()
$$;

-- What is open to them, in PL/pgSQL, which keeps its plans: SQL would plan it anew each time.

-- Opened by an earlier transaction alone: else BEGIN, open, read, ROLLBACK would leave no trace.
CREATE FUNCTION guard.opened_calls() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(array_agg(DISTINCT call_id), '{}') FROM watch.opened
        WHERE login = session_user AND at > statement_timestamp() - interval '15 minutes'
            AND xid IS DISTINCT FROM pg_current_xact_id_if_assigned() AND call_id IS NOT NULL
    );
END $$;

-- With every record of the same person.
CREATE FUNCTION guard.opened_citizens() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    opened bigint[] := ARRAY(
        SELECT citizen_id FROM watch.opened
        WHERE login = session_user AND at > statement_timestamp() - interval '15 minutes'
            AND xid IS DISTINCT FROM pg_current_xact_id_if_assigned() AND citizen_id IS NOT NULL
    ) || ARRAY(
        SELECT citizen_id FROM sociolance.call
        WHERE id = ANY ((SELECT guard.opened_calls())::bigint[]) AND citizen_id IS NOT NULL
    );
BEGIN
    IF opened = '{}' THEN
        RETURN opened;
    END IF;
    RETURN (
        WITH RECURSIVE up (id) AS (
            SELECT DISTINCT unnest(opened)
            UNION
            SELECT merged_into FROM sociolance.citizen JOIN up USING (id)
            WHERE merged_into IS NOT NULL
        ), person (id) AS (
            SELECT id FROM up
            UNION
            SELECT citizen.id FROM sociolance.citizen JOIN person ON merged_into = person.id
        )
        SELECT coalesce(array_agg(id), '{}') FROM person
    );
END $$;

-- The calls that are open, and those of the citizens that are.
CREATE FUNCTION guard.seen_calls() RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN (
        SELECT guard.opened_calls() || coalesce(array_agg(id), '{}') FROM sociolance.call
        WHERE citizen_id = ANY ((SELECT guard.opened_citizens())::bigint[])
    );
END $$;

-- Whose rows an auditor asks for, who reads neither calls nor citizens: numbers alone.
CREATE FUNCTION guard.person(one bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH RECURSIVE up (id) AS (
        SELECT one
        UNION
        SELECT merged_into FROM sociolance.citizen JOIN up USING (id)
        WHERE merged_into IS NOT NULL
    ), person (id) AS (
        SELECT id FROM up
        UNION
        SELECT citizen.id FROM sociolance.citizen JOIN person ON merged_into = person.id
    )
    SELECT id FROM person JOIN sociolance.citizen USING (id)
    WHERE guard.audits() OR guard.works()
$$;

CREATE FUNCTION guard.calls_of(people bigint[]) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT id FROM sociolance.call WHERE citizen_id = ANY (people) AND guard.audits()
$$;

-- Finding: numbers alone, at most fifty, and the server keeps who looked and what was found.

CREATE FUNCTION guard.searched(by_what text, found bigint[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO watch.searched (login, at, how, hits, ids)
    VALUES (session_user, clock_timestamp(), by_what, cardinality(found), found)
$$;

CREATE FUNCTION guard.find_citizens(how text, sought text, most integer) RETURNS SETOF bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found bigint[];
    above text := sought || U&'\FFFF';
BEGIN
    IF NOT guard.works() THEN
        RAISE insufficient_privilege;
    END IF;
    most := least(most, 50);
    found := CASE how
        WHEN 'cpr_is' THEN ARRAY(SELECT id FROM sociolance.citizen WHERE cpr = sought)
        WHEN 'cpr' THEN ARRAY(
            SELECT id FROM sociolance.citizen WHERE cpr >= sought AND cpr < above
            ORDER BY id DESC LIMIT most)
        WHEN 'birth_date' THEN ARRAY(
            SELECT id FROM sociolance.citizen WHERE birth_date = sought::date
            ORDER BY id DESC LIMIT most)
        WHEN 'phone' THEN ARRAY(
            SELECT citizen_id FROM sociolance.citizen_phone WHERE phone >= sought AND phone < above
            ORDER BY phone, citizen_id LIMIT most)
        WHEN 'name' THEN ARRAY(
            SELECT rowid FROM sociolance.citizen_text WHERE words @@ sought::tsquery
            ORDER BY rowid DESC LIMIT most)
        ELSE '{}'::bigint[]
    END;
    PERFORM guard.searched(how, found);
    RETURN QUERY SELECT unnest(found);
END $$;

-- Whom to compare a name with: these are told, so only to who has a call open, and it is kept.
CREATE FUNCTION guard.alike(sought text, born date[])
RETURNS TABLE (id bigint, name text, birth_date date)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found bigint[];
BEGIN
    IF cardinality(guard.opened_calls()) = 0 THEN
        RETURN;
    END IF;
    found := ARRAY(
        SELECT rowid FROM sociolance.citizen_text WHERE words @@ sought::tsquery
        ORDER BY ts_rank(words, sought::tsquery) DESC LIMIT 40
    ) || ARRAY(SELECT c.id FROM sociolance.citizen c WHERE c.birth_date = ANY (born) LIMIT 10);
    PERFORM guard.searched('alike', found);
    RETURN QUERY SELECT c.id, c.name, c.birth_date FROM sociolance.citizen c WHERE c.id = ANY (found);
END $$;

CREATE FUNCTION guard.find_calls(
    sought text, below bigint, place text, kind text, ending text, people bigint[],
    since bigint, until bigint, other_than bigint, most integer
) RETURNS SETOF bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found bigint[];
BEGIN
    IF NOT guard.works() THEN
        RAISE insufficient_privilege;
    END IF;
    found := ARRAY(
        SELECT rowid FROM sociolance.call_text JOIN sociolance.call ON call.id = rowid
        WHERE words @@ sought::tsquery AND (below IS NULL OR rowid < below)
            AND (place IS NULL OR municipality = place)
            AND (kind IS NULL OR categories LIKE '% ' || kind || ' %')
            AND (ending IS NULL OR disposition = ending)
            AND (people IS NULL OR citizen_id = ANY (people))
            AND (since IS NULL OR received_at >= since)
            AND (until IS NULL OR received_at < until)
            AND (other_than IS NULL OR rowid <> other_than)
        ORDER BY rowid DESC LIMIT least(most, 50)
    );
    PERFORM guard.searched('call', found);
    RETURN QUERY SELECT unnest(found);
END $$;

-- What hangs on a call by its number or its address: counted for everybody, told to nobody.

-- A call that was entered twice is one call.

CREATE FUNCTION guard.same_phone(of_call bigint) RETURNS SETOF bigint
LANGUAGE sql STABLE SECURITY DEFINER ROWS 20 SET search_path = pg_catalog, pg_temp AS $$
    SELECT other.id FROM sociolance.call this
    JOIN sociolance.call other ON other.caller_phone = this.caller_phone
    WHERE this.id = of_call AND this.caller_phone <> '' AND guard.works()
        AND NOT EXISTS (SELECT FROM sociolance.shared_phone WHERE phone = this.caller_phone)
$$;

-- Beside each call, and not in one span of time for all: that span the planner would take for short.
CREATE FUNCTION guard.same_phones(of_calls bigint[], back bigint)
RETURNS TABLE (call_id bigint, id bigint, at bigint, on_behalf integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
        SELECT this.id, other.id, other.received_at, other.on_behalf::integer
        FROM sociolance.call this
        JOIN sociolance.call other ON other.caller_phone = this.caller_phone
            AND other.received_at > this.received_at - back AND other.received_at <= this.received_at
        WHERE this.id = ANY (of_calls) AND this.caller_phone <> '' AND guard.works()
            AND other.disposition IS DISTINCT FROM 'duplicate'
            AND NOT EXISTS (SELECT FROM sociolance.shared_phone WHERE phone = this.caller_phone);
END $$;

CREATE FUNCTION guard.same_addresses(of_calls bigint[], back bigint)
RETURNS TABLE (call_id bigint, id bigint, at bigint, on_behalf integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY
        WITH this AS (
            SELECT call.id, call.municipality, call.received_at AS until,
                coalesce(nullif(call.address_key, ''), home.address_key) AS sought
            FROM sociolance.call LEFT JOIN sociolance.citizen home ON home.id = call.citizen_id
            WHERE call.id = ANY (of_calls) AND guard.works()
        ), found AS (
            SELECT this.id AS key, this.municipality AS town, c.*
            FROM this JOIN sociolance.call c ON c.address_key = this.sought
                AND c.received_at > this.until - back AND c.received_at <= this.until
            WHERE this.sought <> ''
            UNION ALL
            SELECT this.id, this.municipality, c.*
            FROM this JOIN sociolance.citizen home ON home.address_key = this.sought
            JOIN sociolance.call c ON c.citizen_id = home.id
                AND c.received_at > this.until - back AND c.received_at <= this.until
            WHERE this.sought <> '' AND length(c.address_key) = 0
        )
        SELECT DISTINCT f.key, f.id, f.received_at, f.on_behalf::integer
        FROM found f
        WHERE f.disposition IS DISTINCT FROM 'duplicate'
            AND (f.municipality IS NULL OR f.town IS NULL OR f.municipality = f.town);
END $$;

CREATE FUNCTION guard.callers(of_call bigint) RETURNS SETOF bigint
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number text;
BEGIN
    SELECT caller_phone INTO number FROM sociolance.call WHERE id = of_call AND guard.works();
    IF number <> '' THEN
        RETURN QUERY SELECT guard.find_citizens('phone', number, 10);
        RETURN QUERY SELECT citizen_id FROM sociolance.call
            WHERE caller_phone = number AND citizen_id IS NOT NULL
            ORDER BY received_at DESC LIMIT 20;
    END IF;
END $$;

CREATE FUNCTION guard.is_shared(of_call bigint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM sociolance.call JOIN sociolance.shared_phone ON phone = caller_phone
        WHERE call.id = of_call AND guard.works())
$$;

-- Which of these calls make their caller a repeat caller as a child, by the definition in use: the
-- number of calls is told and the birth date is not. FreCaNN's part for children is the domain's.
CREATE FUNCTION guard.met_as_child(of_calls bigint[]) RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    chosen text := (SELECT value FROM sociolance.setting WHERE key = 'repeat_definition');
    part text := CASE WHEN chosen = 'frecann' THEN '3/180' ELSE split_part(chosen, ';', 3) END;
    day CONSTANT bigint := 86400000000;
BEGIN
    IF coalesce(part, '') = '' OR NOT guard.works() THEN
        RETURN;
    END IF;
    RETURN QUERY
        WITH child AS MATERIALIZED (
            SELECT call.id, call.received_at AS at, person.ids
            FROM sociolance.call,
                LATERAL (SELECT ARRAY(SELECT guard.person(call.citizen_id)) AS ids) person,
                LATERAL (
                    SELECT of_age_on FROM sociolance.citizen
                    WHERE id = ANY (person.ids) AND of_age_on IS NOT NULL
                    ORDER BY merged_into IS NOT NULL, id LIMIT 1) born
            WHERE call.id = ANY (of_calls) AND call.citizen_id IS NOT NULL
                AND (to_timestamp(received_at / 1000000) AT TIME ZONE 'Europe/Copenhagen')::date
                    < born.of_age_on
        )
        SELECT child.id FROM child WHERE EXISTS (
            SELECT FROM regexp_matches(part, '(\d+)/(\d+)', 'g') AS told,
                LATERAL (
                    SELECT child.id
                    UNION
                    SELECT other.id FROM sociolance.call other
                    WHERE other.citizen_id = ANY (child.ids)
                        AND other.received_at > child.at - told[2]::bigint * day
                        AND other.received_at <= child.at
                        AND other.disposition IS DISTINCT FROM 'duplicate'
                    UNION
                    SELECT other.id
                    FROM guard.same_phones(ARRAY[child.id], told[2]::bigint * day) other
                ) counted
            GROUP BY told HAVING count(*) >= told[1]::bigint
        );
END $$;
