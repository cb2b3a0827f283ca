// Finds tasks that no role performs, neither in general nor in a step of a workflow.
// params:  all boolean, library string or null
// returns: found node
MATCH (dataset:Dataset)
WHERE dataset.library = $library
WITH collect(dataset.id) AS own
MATCH (found:Task)
WHERE ($all OR found.general IS NOT NULL) AND ($library IS NULL OR found.dataset IN own) AND COUNT { MATCH (found)<-[performing:PERFORMS]-(:Role) WHERE ($all OR performing.general IS NOT NULL) AND ($library IS NULL OR performing.library = $library) } = 0 AND COUNT { MATCH (found)<-[:DOES]-(step:Step) MATCH (step)-[doing:DONE_BY]->(:Role) WHERE ($all OR doing.general IS NOT NULL) AND ($library IS NULL OR doing.library = $library) } = 0
WITH found
RETURN found
