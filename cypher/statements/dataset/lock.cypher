// Finds or begins the record of a dataset, and keeps whoever else would change it waiting.
// params:  id string
// returns: record map
MERGE (dataset:Dataset {id: $id})
SET dataset._lock = true
REMOVE dataset._lock
WITH dataset
RETURN dataset {.*} AS record
