// Gathers the workflows around a task, with those that they lead into: the steps, and what comes before what. A task stands where a step
// does it or makes it possible, and so do its kinds, unless it alone is asked for. A task of the general picture is taken in the
// workflows of libraries in general, unless all are asked for.
// parent:  task
// params:  all boolean, exact boolean, library string or null, workflow string or null
// returns: kinds list, parts list, workflows list, steps list of [step, task, workflow, claim, rank, whether that is of the practice], links list of [claim, type, from, to, rank]
CALL (task) {
  MATCH (task)<-[:BROADER*0..12]-(kind:Task)
  WHERE kind = task OR NOT $exact
  WITH DISTINCT kind
  RETURN collect(kind) AS kinds, collect(kind.id) AS names
}
CALL () {
  MATCH (whole:Node)
  WHERE whole.id = $workflow
  MATCH (whole)<-[:PART_OF*0..12]-(part:Workflow)
  RETURN collect(DISTINCT part.id) AS parts
}
CALL (task, kinds, parts) {
  UNWIND kinds AS kind
  MATCH (kind)<-[place:DOES|ENABLES]-(step:Step)
  WHERE $all OR place.general IS NOT NULL OR task.general IS NULL
  MATCH (step)<-[:HAS_STEP]-(begin:Workflow)
  WHERE $workflow IS NULL OR begin.id IN parts
  WITH DISTINCT begin
  RETURN collect(begin) AS begins
}
CALL (begins) {
  UNWIND begins AS begin
  WITH DISTINCT begin.linked AS linked
  WHERE linked IS NOT NULL
  MATCH (other:Workflow)
  WHERE other.linked = linked
  RETURN collect(other) AS others
}
CALL (begins, others) {
  UNWIND begins + others AS found
  WITH DISTINCT found
  RETURN collect(found) AS workflows
}
CALL (task, workflows) {
  UNWIND workflows AS workflow
  MATCH (workflow)-[membership:HAS_STEP]->(step:Step)
  MATCH (step)-[place:DOES]->(target:Task)
  RETURN collect([step.id, target.id, workflow.id, membership.id, membership.modalityRank, $all OR place.general IS NOT NULL OR task.general IS NULL]) AS steps
}
CALL (task, workflows) {
  UNWIND workflows AS workflow
  MATCH (workflow)-[:HAS_STEP]->(step:Step)
  MATCH (step)-[link:NEXT|ENABLES]->(other:Node)
  WHERE ($all OR link.general IS NOT NULL OR task.general IS NULL) AND ($library IS NULL OR link.library = $library)
  RETURN collect([link.id, type(link), step.id, other.id, link.modalityRank]) AS links
}
WITH names AS kinds, parts, workflows, steps, links
RETURN kinds, parts, workflows, steps, links
