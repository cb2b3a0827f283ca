// Finds nodes that no edge leaves or reaches. Sources are left out: they are cited, which is no edge.
// params:  all boolean, library string or null
// returns: found node
MATCH (dataset:Dataset)
WHERE dataset.library = $library
WITH collect(dataset.id) AS own
MATCH (found:Node)
WHERE ($all OR found.general IS NOT NULL) AND ($library IS NULL OR found.dataset IN own) AND NOT found:Source AND COUNT { MATCH (found)--(:Node) } = 0
WITH found
RETURN found
