// States when the graph took in the datasets that it holds.
// params:  loadedAt string
// returns: datasets integer
MATCH (dataset:Dataset)
SET dataset.loadedAt = $loadedAt
RETURN count(*) AS datasets
