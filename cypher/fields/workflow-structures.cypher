// Tells of each of some workflows its libraries, its steps with their tasks, what is claimed of them, and the tasks of its parts; and of
// which tasks these tasks, and some others, are kinds or parts.
// parent:  workflows
// params:  types of edges, tasks list
// returns: structures list of [workflow, complete or null, libraries, steps, claims, tasks of its parts], broader list of [task, broader task]
CALL (workflows) {
  UNWIND workflows AS workflow
  CALL (workflow) {
    MATCH (library:Library)-[:FOLLOWS]->(workflow)
    WITH DISTINCT library.id AS library
    ORDER BY library
    RETURN collect(library) AS libraries
  }
  CALL (workflow) {
    MATCH (workflow)-[:HAS_STEP]->(step:Step)
    MATCH (step)-[:DOES]->(task:Task)
    WITH DISTINCT step.position AS position, step.id AS step, task.id AS task
    ORDER BY position, step, task
    RETURN collect([step, position, task]) AS steps
  }
  CALL (workflow) {
    MATCH (workflow)-[:HAS_STEP*0..1]->(begin)
    MATCH (begin)-[claim:$types]->(other:Node)
    WITH DISTINCT claim, begin.id AS begin, other.id AS other, type(claim) AS type
    WITH claim.id AS claim, begin, other, type, claim.modality AS modality, claim.condition IS NOT NULL AS conditional, claim.basis AS basis, claim.library AS practice, coalesce(claim.sources, []) AS sources
    ORDER BY claim
    RETURN collect([claim, type, begin, other, modality, conditional, basis, practice, sources]) AS claims
  }
  CALL (workflow) {
    MATCH (workflow)<-[:PART_OF*1..12]-(part:Workflow)
    MATCH (part)-[:HAS_STEP]->(step:Step)
    MATCH (step)-[:DOES]->(task:Task)
    WITH DISTINCT task.id AS task
    ORDER BY task
    RETURN collect(task) AS tasks
  }
  WITH workflow.id AS workflow, workflow.complete AS complete, libraries, steps, claims, tasks
  RETURN collect([workflow, complete, libraries, steps, claims, tasks]) AS structures
}
CALL (workflows) {
  CALL (workflows) {
    UNWIND workflows AS workflow
    MATCH (workflow)<-[:PART_OF*0..12]-(part:Workflow)
    MATCH (part)-[:HAS_STEP]->(step:Step)
    MATCH (step)-[:DOES|ENABLES]->(task:Task)
    RETURN DISTINCT task
    UNION
    UNWIND $tasks AS id
    MATCH (task:Node)
    WHERE task.id = id AND task:Task
    RETURN DISTINCT task
  }
  MATCH (task)-[:BROADER*0..12]->(narrow:Task)
  MATCH (narrow)-[:BROADER]->(wide:Task)
  WITH DISTINCT narrow.id AS narrow, wide.id AS wide
  ORDER BY narrow, wide
  RETURN collect([narrow, wide]) AS broader
}
WITH structures, broader
RETURN structures, broader
