// Finds the record of a dataset that is loaded.
// params:  id string
// returns: record map
MATCH (dataset:Dataset {id: $id})
RETURN dataset {.*} AS record
