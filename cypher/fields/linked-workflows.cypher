// Adds the workflows that lead into some workflows, or into which these lead, at whatever distance.
// goes on: from task-workflows or inside-workflow
// returns: kinds list, parts list, workflows list
CALL (begins) {
  UNWIND begins AS begin
  WITH DISTINCT begin.linked AS linked
  WHERE linked IS NOT NULL
  MATCH (other:Workflow)
  WHERE other.linked = linked
  RETURN collect(other) AS others
}
WITH kinds, parts, begins + [other IN others WHERE NOT other IN begins] AS workflows
RETURN kinds, parts, workflows
