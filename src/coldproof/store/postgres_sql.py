"""What is said to PostgreSQL: tables and statements.  Nothing here is made from what came in.

Names are kept as the bytes of their UTF-8, so no encoding or collation of a database refuses or
sorts them otherwise.
"""

from __future__ import annotations

from functools import cache

MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE coldproof.production (
        number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        name bytea NOT NULL UNIQUE,
        size bigint NOT NULL,
        checkpoint bytea NOT NULL
    ) WITH (fillfactor = 50);
    CREATE TABLE coldproof.entry (
        production integer NOT NULL,
        at bigint NOT NULL,
        act bytea NOT NULL,
        note bytea NOT NULL,
        CONSTRAINT entry_at PRIMARY KEY (production, at),
        CONSTRAINT entry_act UNIQUE (production, act)
    );
    CREATE TABLE coldproof.checkpoint (
        production integer NOT NULL,
        size bigint NOT NULL,
        note bytea NOT NULL,
        PRIMARY KEY (production, size)
    );
    DO $$ BEGIN
        FOR shelf IN 0..15 LOOP
            EXECUTE format('CREATE TABLE coldproof.blob_%s (
                production bytea NOT NULL,
                name bytea NOT NULL,
                bytes bytea NOT NULL,
                PRIMARY KEY (production, name)
            )', shelf);
        END LOOP;
    END $$;
    """,
)
"""Each string takes a database one version up; a string that was released never changes."""

ACT_IS_KNOWN = "entry_act"  # the constraint that finds an act for the second time

# The catalog is asked for its rows: `to_regclass` may answer as of before the wait for the lock.
HAS_SCHEMA = "SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = 'coldproof'"
HAS_VERSION = """
    SELECT count(*) FROM pg_catalog.pg_class AS c
    JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = 'coldproof' AND c.relname = 'migration'
"""
VERSION = "SELECT max(number) FROM coldproof.migration"
MAKE_SCHEMA = "CREATE SCHEMA coldproof"
MAKE_VERSION = """
    CREATE TABLE coldproof.migration (
        number integer PRIMARY KEY,
        done_at timestamptz NOT NULL DEFAULT now()
    )
"""
MIGRATED = "INSERT INTO coldproof.migration (number) VALUES (%s)"
MIGRATE_ALONE = "SELECT pg_advisory_xact_lock(7165064710808825702)"  # "coldprof"

SESSION = """
    SELECT set_config('search_path', 'pg_catalog', false),
        set_config('lock_timeout', '30s', false),
        set_config('statement_timeout', '60s', false),
        (SELECT set_config(name, '0', false) FROM pg_catalog.pg_settings
            WHERE name = 'idle_session_timeout'),
        set_config('default_transaction_isolation', 'read committed', false),
        set_config('synchronous_commit', CASE current_setting('synchronous_commit')
            WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, false),
        current_setting('fsync')
"""

# An append is one statement, so it is one round trip, one transaction and one sync.  Its first part
# takes the row of the production only where the log still ends as expected, and locks it; where it
# gives no row, the other parts add nothing.  Where a trigger takes one of them away, the statement
# divides by zero, and so none of it is done.
_IF_NEW = """
    WITH moved AS (
        INSERT INTO coldproof.production (name, size, checkpoint)
        VALUES (%(production)b, %(size)b, %(checkpoint)b)
        ON CONFLICT (name) DO NOTHING
        RETURNING number
    ),"""
_IF_STILL = """
    WITH moved AS (
        UPDATE coldproof.production SET size = %(size)b, checkpoint = %(checkpoint)b
        WHERE name = %(production)b AND size = %(first)b AND checkpoint = %(expected)b
        RETURNING number
    ),"""
_ADD = """
    added AS (
        INSERT INTO coldproof.entry (production, at, act, note)
        SELECT number, %(first)b + place - 1, act, note
        FROM moved, unnest(%(acts)b, %(notes)b) WITH ORDINALITY AS new (act, note, place)
        RETURNING at
    ), signed AS (
        INSERT INTO coldproof.checkpoint (production, size, note)
        SELECT number, %(size)b, %(checkpoint)b FROM moved
        RETURNING size
    )
    SELECT number, 1 / ((SELECT count(*) FROM added) = %(size)b - %(first)b
        AND (SELECT count(*) FROM signed) = 1)::integer
    FROM moved
"""
BEGIN = _IF_NEW + _ADD
ADVANCE = _IF_STILL + _ADD
# What tries to write: rows like those of an append, rolled back; then a commit that is synced.
TRY = """
    WITH signed AS (
        INSERT INTO coldproof.checkpoint (production, size, note)
        VALUES (0, pg_backend_pid(), '') RETURNING size
    ), added AS (
        INSERT INTO coldproof.entry (production, at, act, note)
        VALUES (0, pg_backend_pid(), int4send(pg_backend_pid()), '') RETURNING at
    )
    SELECT (SELECT count(*) FROM signed) + (SELECT count(*) FROM added)
"""
TOUCH = "UPDATE coldproof.production SET size = size WHERE name = %(production)b"
READ_ONLY = "SELECT current_setting('transaction_read_only')"
FOR_BLOBS = "SET lock_timeout = '500ms'"
UNHURRIED = "SET LOCAL statement_timeout = 0"
CALL = "SELECT pg_notify(%(channel)s, %(word)s)"

HEAD = "SELECT size, checkpoint FROM coldproof.production WHERE name = %(production)b"
READ = """
    SELECT note FROM coldproof.entry
    WHERE production = (SELECT number FROM coldproof.production WHERE name = %(production)b)
        AND at >= %(first)b AND at < %(upto)b
    ORDER BY at
"""
CHECKPOINTS = """
    SELECT size, note FROM coldproof.checkpoint
    WHERE production = (SELECT number FROM coldproof.production WHERE name = %(production)b)
        AND size > %(above)b
    ORDER BY size LIMIT %(most)b
"""
BEYOND = """
    SELECT min(at) FROM coldproof.entry
    WHERE production = (SELECT number FROM coldproof.production WHERE name = %(production)b)
        AND at >= %(size)b
"""
FIND = """
    SELECT at FROM coldproof.entry
    WHERE production = (SELECT number FROM coldproof.production WHERE name = %(production)b)
        AND act = %(act)b
"""

# Blobs lie on sixteen shelves, each a table, since erasing writes a whole table anew.
SHELVES = 16
PUT = """
    INSERT INTO coldproof.blob_{shelf} (production, name, bytes)
    VALUES (%(production)b, %(name)b, %(blob)b)
    ON CONFLICT (production, name) DO UPDATE SET bytes = %(blob)b
"""
GET = """
    SELECT bytes FROM coldproof.blob_{shelf} WHERE production = %(production)b AND name = %(name)b
"""
IMPATIENT = "SET LOCAL lock_timeout = '200ms'"  # or all who append would stand behind it
HOLD = "LOCK TABLE coldproof.blob_{shelf} IN ACCESS EXCLUSIVE MODE"
ERASE = "DELETE FROM coldproof.blob_{shelf} WHERE production = %(production)b AND name = %(name)b"
# The column stays what it is, but each row is written anew.  Unlike VACUUM FULL it is a part of the
# transaction, and keeps no deleted row for somebody who began to read before.
REWRITE = "ALTER TABLE coldproof.blob_{shelf} ALTER bytes TYPE bytea USING bytes || ''"
_NAMES = """
    SELECT name FROM coldproof.blob_{shelf}
    WHERE production = %(production)b AND name >= %(first)b AND name < %(after)b
"""
_BLOBS = "SELECT production FROM coldproof.blob_{shelf}"
_LOGS = "SELECT name FROM coldproof.production"


@cache
def on(shelf: int, statement: str) -> str:
    """Return one of the statements above for one shelf."""
    return statement.format(shelf=shelf)


@cache
def names() -> str:
    """Return the statement that lists names on all shelves."""
    return " UNION ALL ".join(on(n, _NAMES) for n in range(SHELVES)) + " ORDER BY 1"


@cache
def productions() -> str:
    """Return the statement that lists whoever has a log or a blob."""
    return " UNION ".join((_LOGS, *(on(n, _BLOBS) for n in range(SHELVES)))) + " ORDER BY 1"
