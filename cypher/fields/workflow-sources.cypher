// Finds the sources that the claims of some workflows cite.
// parent:  workflows
// params:  types of edges
// returns: found node
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP*0..1]->(begin:Node)
MATCH (begin)-[claim:$types]->(:Node)
UNWIND coalesce(claim.sources, []) AS reference
WITH split(reference, '#') AS parts
WITH DISTINCT parts[0] AS source
MATCH (found:Node)
WHERE found.id = source
RETURN found
