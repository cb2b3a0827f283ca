// Finds steps that lead nowhere though they are not marked as an end of their workflow.
// params:  all boolean, library string or null
// returns: found node
MATCH (dataset:Dataset)
WHERE dataset.library = $library
WITH collect(dataset.id) AS own
MATCH (found:Step)
WHERE ($all OR found.general IS NOT NULL) AND ($library IS NULL OR found.dataset IN own) AND coalesce(found.end, false) = false AND COUNT { MATCH (found)-[:NEXT]->(:Step) } = 0
WITH found
RETURN found
