// Lists the workflows in which something follows something or makes it possible, with what they are variants of, whose practice they tell, and who says so.
// params:  library string or null
// returns: workflow string, wholes list, libraries list, references list
MATCH (workflow:Workflow)-[:HAS_STEP]->(step:Step)
MATCH (step)-[next:NEXT|ENABLES]->(:Node)
WHERE $library IS NULL OR next.library = $library
UNWIND coalesce(next.sources, []) AS reference
WITH workflow, collect(DISTINCT next.library) AS libraries, collect(DISTINCT split(reference, '#')[0]) AS references
CALL (workflow) {
  MATCH (workflow)-[:VARIANT_OF]->(whole:Workflow)
  RETURN collect(DISTINCT whole.id) AS wholes
}
RETURN workflow.id AS workflow, wholes, libraries, references
ORDER BY workflow
