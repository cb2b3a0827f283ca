// Marks the nodes of datasets that speak of libraries in general, and takes the mark from all others. Writes only what changes.
// params:  none
// returns: marked integer
MATCH (dataset:Dataset)
MATCH (library:Library {id: dataset.library})
WHERE library.kind = 'GENERIC'
WITH collect(dataset.id) AS general
MATCH (node:Node)
WHERE coalesce(node.general, false) <> (node.dataset IN general)
SET node.general = CASE WHEN node.dataset IN general THEN true END
RETURN count(*) AS marked
