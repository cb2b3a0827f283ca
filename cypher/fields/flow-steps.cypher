// Finds the steps of some workflows, each with its task.
// parent:  workflows
// returns: workflow node, membership relationship, step node, place relationship, target node
UNWIND workflows AS workflow
MATCH (workflow)-[membership:HAS_STEP]->(step:Step)
MATCH (step)-[place:DOES]->(target:Task)
RETURN workflow, membership, step, place, target
