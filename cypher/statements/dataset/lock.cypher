// Finds or begins the record of a dataset, and keeps other loads of it waiting.
// params:  id string
// returns: record map
MERGE (dataset:Dataset {id: $id})
SET dataset._lock = null
WITH dataset
RETURN dataset {.*} AS record
