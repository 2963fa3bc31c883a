-- Group roles: nobody signs in as one of them, and none may more than what is granted below.
-- Whoever makes them is a member of the owner and the keeper, to hand things over to them.
DO $$
DECLARE
    wanted name;
BEGIN
    FOREACH wanted IN ARRAY ARRAY[
        'sociolance_owner', 'sociolance_keeper', 'sociolance_sealer', 'sociolance_intake',
        'sociolance_dispatcher', 'sociolance_bridge_builder', 'sociolance_shift_leader',
        'sociolance_directory_editor', 'sociolance_auditor'
    ]::name[] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT', wanted);
        END IF;
    END LOOP;
    FOREACH wanted IN ARRAY ARRAY['sociolance_owner', 'sociolance_keeper']::name[] LOOP
        IF NOT pg_has_role(current_user, wanted, 'USAGE') THEN
            EXECUTE format('GRANT %I TO CURRENT_USER', wanted);
        END IF;
    END LOOP;
END $$;
