// Finds the sources that the claims of some workflows cite.
// parent:  workflows
// returns: found node
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP*0..1]->(begin:Node)
MATCH (begin)-[claim:HAS_STEP|NEXT|DONE_BY|USES|PRODUCES|THROUGH|ENABLES|TAKES|WAITS|RECURS|HANDLES]->(:Node)
UNWIND coalesce(claim.sources, []) AS reference
WITH split(reference, '#') AS parts
WITH DISTINCT parts[0] AS source
MATCH (found:Node)
WHERE found.id = source
RETURN found
