// Removes the record of a dataset.
// params:  id string
// returns: removed integer
MATCH (dataset:Dataset {id: $id})
DELETE dataset
RETURN count(*) AS removed
