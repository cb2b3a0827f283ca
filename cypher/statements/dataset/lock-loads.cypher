// Keeps all other loads waiting until this one is done, since what it looks at can stand in any dataset.
// params:  none
// returns: none
MATCH (migration:Migration)
WITH migration ORDER BY migration.id LIMIT 1
SET migration._lock = true
REMOVE migration._lock
