// Which migrations were applied, in order.
// params:  none
// returns: id string, checksum string
MATCH (migration:Migration)
RETURN migration.id AS id, migration.checksum AS checksum
ORDER BY id
