// Notes which version of the program made the sort keys and the search of a dataset.
// params:  id string, derivation integer
// returns: id string
MATCH (dataset:Dataset {id: $id})
SET dataset.derivation = $derivation
RETURN dataset.id AS id
