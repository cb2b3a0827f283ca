// Records the datasets of the reference graph that a start has brought in.
// params:  datasets list of strings
// returns: none
MERGE (record:ReferenceGraph)
SET record.datasets = $datasets
