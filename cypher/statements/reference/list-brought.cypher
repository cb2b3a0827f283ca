// Lists the datasets of the reference graph that a start has brought in, whether they are there still or not.
// params:  none
// returns: datasets list of strings
MATCH (record:ReferenceGraph)
RETURN record.datasets AS datasets
