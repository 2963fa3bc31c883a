-- What a dispatcher and a bridge-builder try in psql; every one of it must fail.
-- A name, then what is tried in one transaction. :told is a line of the journal about call 1.

-- # Reading past the views.

-- names of callers
SELECT caller_name FROM sociolance.call;

-- citizens
SELECT * FROM sociolance.citizen;

-- citizens' numbers
SELECT phone FROM sociolance.citizen_phone;

-- notes
SELECT text FROM sociolance.note;

-- words of calls
SELECT * FROM sociolance.call_text;

-- words of citizens
SELECT * FROM sociolance.citizen_text;

-- hashes of passwords
SELECT password FROM sociolance.account;

-- the server's passwords
SELECT rolpassword FROM pg_authid;

-- copying out
COPY sociolance.citizen TO STDOUT;

-- a file
SELECT pg_read_file('/etc/passwd');

-- a program
COPY (SELECT 1) TO PROGRAM 'true';

-- who opened
SELECT * FROM watch.opened;

-- who searched
SELECT * FROM watch.searched;

-- the audit
SELECT * FROM watch.audit;

-- the secret
SELECT value FROM watch.secret;

-- finding by a hidden column
UPDATE sociolance.call SET version = version + 1 WHERE caller_name LIKE 'K%';

-- returning
UPDATE sociolance.call SET version = version + 1 RETURNING caller_name;

-- copying into a column that is seen
UPDATE sociolance.call SET category_text = narrative, version = version + 1;

-- # Becoming somebody else.

-- the owner
SET ROLE sociolance_owner;

-- the keeper
SET ROLE sociolance_keeper;

-- the administrator
SET SESSION AUTHORIZATION sociolance;

-- a superuser
ALTER ROLE CURRENT_USER SUPERUSER;

-- a new login
CREATE ROLE rogue LOGIN;

-- a leader
GRANT sociolance_shift_leader TO CURRENT_USER;

-- the intake
GRANT sociolance_intake TO CURRENT_USER;

-- # Changing what holds.

-- a table
CREATE TABLE sociolance.mine (id int);

-- a table in public
CREATE TABLE public.mine (id int);

-- a large object
SELECT lo_create(0);

-- a large object with something in it
SELECT lo_from_bytea(0, 'x');

-- a temporary table
CREATE TEMPORARY TABLE mine (id int);

-- a schema
CREATE SCHEMA mine;

-- a function in the way
CREATE FUNCTION sociolance.works() RETURNS boolean LANGUAGE sql AS 'SELECT true';

-- another guard
CREATE OR REPLACE FUNCTION guard.trusted() RETURNS boolean LANGUAGE sql AS 'SELECT true';

-- no triggers
ALTER TABLE sociolance.call DISABLE TRIGGER ALL;

-- no replication triggers
SET session_replication_role = replica;

-- a trigger gone
DROP TRIGGER audited ON sociolance.call;

-- a view gone
DROP VIEW desk.call;

-- an extension
CREATE EXTENSION pg_trgm;

-- numbers from the beginning
SELECT setval('sociolance.journal_id_seq', 1);

-- another's connection
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'sociolance';

-- # History.

-- journal removed
DELETE FROM sociolance.journal;

-- journal changed
UPDATE sociolance.journal SET actor = 'ingen';

-- journal emptied
TRUNCATE sociolance.journal;

-- access removed
DELETE FROM sociolance.access;

-- access changed
UPDATE sociolance.access SET actor = 'ingen';

-- audit removed
DELETE FROM watch.audit;

-- a call removed
DELETE FROM sociolance.call;

-- a note removed
DELETE FROM sociolance.note;

-- a signed note changed
UPDATE sociolance.note SET text = 'x', version = version + 1;
:told;

-- a consent changed
UPDATE sociolance.consent SET answer = 'given';

-- a closed call changed
UPDATE sociolance.call SET narrative = 'x', version = version + 1 WHERE id = 2;
INSERT INTO sociolance.journal (op_id, at, actor, workstation, act, call_id) VALUES (gen_random_uuid()::text, 0, session_user, 'psql', 'call_edited', 2);

-- # Acting as another, or untold.

-- the journal in another's name
INSERT INTO sociolance.journal (op_id, at, actor, workstation, act, call_id) VALUES (gen_random_uuid()::text, 0, 'anna', 'psql', 'call_edited', 1);

-- a call claimed for another
UPDATE sociolance.call SET claimed_by = 'bo', version = version + 1 WHERE id = 1;
:told;

-- an act untold
UPDATE sociolance.call SET touched_at = 1, version = version + 1 WHERE id = 1;

-- an act told of another call
UPDATE sociolance.call SET touched_at = 1, version = version + 1 WHERE id = 1;
INSERT INTO sociolance.journal (op_id, at, actor, workstation, act, call_id) VALUES (gen_random_uuid()::text, 0, session_user, 'psql', 'call_edited', 3);

-- an act told by a forged setting
SET sociolance.told = 'x| any call:1 ';
UPDATE sociolance.call SET touched_at = 1, version = version + 1 WHERE id = 1;

-- signing what is told
SELECT guard.signature('x');

-- a version skipped
UPDATE sociolance.call SET version = version + 2 WHERE id = 1;
:told;

-- a state skipped
UPDATE sociolance.call SET state = 'dispatched', version = version + 1 WHERE id = 3;
:told;

-- a unit sent without consent
INSERT INTO sociolance.assignment (call_id, unit_id, assigned_at, assigned_by) VALUES (1, 1, 0, session_user);
:told;

-- data shared without consent
UPDATE sociolance.handoff SET state = 'requested', version = version + 1;
:told;

-- writing over what is hidden
UPDATE sociolance.call SET caller_name = 'x', version = version + 1 WHERE id = 1;
:told;

-- a citizen written over
UPDATE sociolance.citizen SET name = 'x', version = version + 1;
:told;

-- numbers of a citizen removed
DELETE FROM sociolance.citizen_phone;
DELETE FROM sociolance.citizen;
:told;

-- # What others are for.

-- a role for oneself
UPDATE sociolance.account SET roles = ' shift_leader ';

-- a setting
INSERT INTO sociolance.setting (key, value) VALUES ('idle_lock', '60');

-- a token
INSERT INTO sociolance.token (name, token_hash, created_at) VALUES ('x', 'x', 0);

-- the directory
UPDATE sociolance.municipality SET phone = '20000009', version = version + 1;
:told;

-- a schema version
UPDATE sociolance.alembic_version SET version_num = '0001';

-- # Opening.

-- open to oneself
INSERT INTO watch.opened (login, at, xid, call_id) VALUES (session_user, now(), '3', 1);

-- opened without a reason
INSERT INTO sociolance.access (at, actor, workstation, kind, call_id, reason) VALUES (0, session_user, 'psql', 'opened', 1, NULL);

-- opened as one's own
INSERT INTO sociolance.access (at, actor, workstation, kind, call_id, reason) VALUES (0, session_user, 'psql', 'opened', 1, 'own_call');

-- opened in another's name
INSERT INTO sociolance.access (at, actor, workstation, kind, call_id, reason) VALUES (0, 'anna', 'psql', 'opened', 1, 'helping');

-- a search unrecorded
SELECT guard.searched('x', '{}');

-- # Newer things.

-- being somewhere as another
INSERT INTO sociolance.presence (actor, workstation, call_id, at) VALUES ('anna', 'psql', 1, 0);

-- the removal by rule
SET LOCAL sociolance.retention = 'on';
DELETE FROM sociolance.journal;

-- the removal by rule of what is one's own
SET LOCAL sociolance.retention = 'on';
DELETE FROM sociolance.access WHERE actor = session_user;

-- a seal
INSERT INTO watch.seal VALUES (1, 1, 'x');

-- the sealer
SET ROLE sociolance_sealer;

-- whose calls they are
SELECT 1 / count(*) FROM guard.calls_of('{1}');

-- names without an open call
SELECT 1 / count(*) FROM guard.alike('''kanarie'':*', '{}');
