// Each migration is recorded once, also when two servers start at the same time.
// params:  none
// returns: none
CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (migration:Migration) REQUIRE migration.id IS UNIQUE
