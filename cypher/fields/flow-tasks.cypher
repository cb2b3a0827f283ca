// Finds the tasks that the steps of some workflows do or make possible.
// parent:  workflows
// returns: task node
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP]->(step:Step)
MATCH (step)-[:DOES|ENABLES]->(task:Task)
WITH DISTINCT task
RETURN task
