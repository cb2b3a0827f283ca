// Finds where work passes from one role to another inside a workflow: between a step and the next, where the one who does the
// first does not do the second, nor the other way round.
// parent:  workflow
// params:
// returns: giver node, receiver node, previous node, step node, passing relationship
MATCH (workflow)-[:HAS_STEP]->(previous:Step)
MATCH (previous)-[passing:NEXT]->(step:Step)
MATCH (previous)-[:DONE_BY]->(giver:Role)
MATCH (step)-[:DONE_BY]->(receiver:Role)
WHERE giver <> receiver AND COUNT { MATCH (step)-[:DONE_BY]->(same:Role) WHERE same = giver } = 0 AND COUNT { MATCH (previous)-[:DONE_BY]->(same:Role) WHERE same = receiver } = 0
WITH DISTINCT giver, receiver, previous, step, passing
RETURN giver, receiver, previous, step, passing
