// Finds the kinds of a task, and the workflows in which a step does one of them or makes it possible; the task alone counts when it is
// asked for exactly. A task of the general picture is taken in the workflows of libraries in general, unless all are asked for.
// parent:  task
// params:  all boolean, exact boolean
// returns: kinds list, begins list, parts list
CALL (task) {
  MATCH (task)<-[:BROADER*0..12]-(kind:Task)
  WHERE kind = task OR NOT $exact
  RETURN collect(DISTINCT kind) AS found, collect(DISTINCT kind.id) AS kinds
}
CALL (task, found) {
  UNWIND found AS kind
  MATCH (kind)<-[place:DOES|ENABLES]-(step:Step)
  WHERE $all OR place.general IS NOT NULL OR task.general IS NULL
  MATCH (step)<-[:HAS_STEP]-(begin:Workflow)
  RETURN collect(DISTINCT begin) AS begins
}
WITH kinds, begins, [] AS parts
RETURN kinds, begins, parts
