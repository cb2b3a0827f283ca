// Reads workflows with their steps and the tasks of these.
// params:  first integer
// returns: id string, label string, steps list of [id, position, task, label]
MATCH (workflow:Workflow)
WITH workflow
ORDER BY workflow.id
LIMIT $first
CALL (workflow) {
  MATCH (workflow)-[:HAS_STEP]->(step:Step)
  MATCH (step)-[:DOES]->(task:Task)
  WITH step, task
  ORDER BY step.position, step.id
  LIMIT 50
  RETURN collect([step.id, step.position, task.id, coalesce(task.labelEn, task.labelFi, task.labelSv, task.id)]) AS steps
}
RETURN workflow.id AS id, coalesce(workflow.labelEn, workflow.labelFi, workflow.labelSv, workflow.id) AS label, steps
ORDER BY id
