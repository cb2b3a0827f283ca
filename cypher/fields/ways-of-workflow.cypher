// Keeps the ways that begin and end in one workflow or in its parts.
// goes on: from ways-to-following-tasks, ways-to-preceding-tasks or ways-of-library
// params:  workflow string
// returns: target node, workflow node, first node, last node, membership relationship, path path
WITH target, workflow, first, last, membership, path
WHERE COUNT { MATCH (first)<-[:HAS_STEP]-(begin:Workflow) MATCH (begin)-[:PART_OF*0..6]->(whole:Workflow) WHERE whole.id = $workflow } > 0
  AND COUNT { MATCH (last)<-[:HAS_STEP]-(end:Workflow) MATCH (end)-[:PART_OF*0..6]->(whole:Workflow) WHERE whole.id = $workflow } > 0
RETURN target, workflow, first, last, membership, path
