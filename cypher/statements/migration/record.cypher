// Records that a migration was applied; one that another server recorded first stays as it is.
// params:  id string, checksum string, appliedAt string
// returns: none
MERGE (migration:Migration {id: $id})
ON CREATE SET migration.checksum = $checksum, migration.appliedAt = $appliedAt
