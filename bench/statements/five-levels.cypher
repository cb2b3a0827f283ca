// Reads workflows with their steps, tasks, performers and channels, as somebody would write it who asks for nothing else.
// params:  first integer
// returns: id string, label string, steps list of [id, position, task, label, performers]
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
  CALL (task) {
    MATCH (task)<-[:PERFORMS]-(role:Role)
    WITH DISTINCT role
    ORDER BY role.id
    LIMIT 50
    CALL (role) {
      MATCH (role)-[:SERVES_THROUGH]->(channel:Channel)
      WITH DISTINCT channel
      ORDER BY channel.id
      LIMIT 50
      RETURN collect([channel.id, coalesce(channel.labelEn, channel.labelFi, channel.labelSv, channel.id)]) AS channels
    }
    RETURN collect([role.id, coalesce(role.labelEn, role.labelFi, role.labelSv, role.id), channels]) AS performers
  }
  RETURN collect([step.id, step.position, task.id, coalesce(task.labelEn, task.labelFi, task.labelSv, task.id), performers]) AS steps
}
RETURN workflow.id AS id, coalesce(workflow.labelEn, workflow.labelFi, workflow.labelSv, workflow.id) AS label, steps
ORDER BY id
