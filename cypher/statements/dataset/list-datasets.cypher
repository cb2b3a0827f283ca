// Lists the records of the datasets that are loaded.
// params:  none
// returns: record map, id string
MATCH (dataset:Dataset)
WHERE dataset.checksum IS NOT NULL
RETURN dataset {.*} AS record, dataset.id AS id
ORDER BY id
