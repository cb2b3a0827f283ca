// Finds steps that no way leads to from the first step of their workflow.
// Ways are found first and then left out: an optional shortest path takes the embedded engine minutes.
// params:  all boolean, library string or null
// returns: found node
MATCH (workflow:Workflow)-[:HAS_STEP]->(first:Step)
MATCH (workflow)-[:HAS_STEP]->(later:Step)
WHERE first.position = 1 AND later.position > 1 AND ($all OR later.general IS NOT NULL)
MATCH path = shortestPath((first)-[:NEXT*..1000]->(later))
WITH collect(later.id) AS reached
OPTIONAL MATCH (dataset:Dataset)
WHERE dataset.library = $library
WITH reached, collect(dataset.id) AS own
MATCH (:Workflow)-[:HAS_STEP]->(found:Step)
WHERE ($all OR found.general IS NOT NULL) AND ($library IS NULL OR found.dataset IN own) AND found.position > 1 AND NOT found.id IN reached
WITH found
RETURN found
