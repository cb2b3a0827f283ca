// Lists the datasets whose sort keys and search were made by another version of the program.
// params:  derivation integer
// returns: id string
MATCH (dataset:Dataset)
WHERE dataset.checksum IS NOT NULL AND coalesce(dataset.derivation, 0) <> $derivation
RETURN dataset.id AS id
ORDER BY id
