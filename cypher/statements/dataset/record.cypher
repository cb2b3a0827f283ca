// Records what was loaded, and when.
// params:  id string, record map
// returns: id string
MATCH (dataset:Dataset {id: $id})
SET dataset = $record
RETURN dataset.id AS id
