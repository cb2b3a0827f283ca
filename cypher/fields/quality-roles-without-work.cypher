// Finds jobs of staff and groups that perform no task and no step, and answer for nothing.
// params:  all boolean, library string or null
// returns: found node
MATCH (dataset:Dataset)
WHERE dataset.library = $library
WITH collect(dataset.id) AS own
MATCH (found:Role)
WHERE ($all OR found.general IS NOT NULL) AND ($library IS NULL OR found.dataset IN own)
  AND found.kind IN ['STAFF', 'GROUP']
  AND COUNT { MATCH (found)-[performing:PERFORMS]->(:Task) WHERE ($all OR performing.general IS NOT NULL) AND ($library IS NULL OR performing.library = $library) } = 0
  AND COUNT { MATCH (found)-[answering:RESPONSIBLE_FOR]->(:Node) WHERE ($all OR answering.general IS NOT NULL) AND ($library IS NULL OR answering.library = $library) } = 0
  AND COUNT { MATCH (found)<-[doing:DONE_BY]-(:Step) WHERE ($all OR doing.general IS NOT NULL) AND ($library IS NULL OR doing.library = $library) } = 0
WITH found
RETURN found
