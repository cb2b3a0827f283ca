// Keeps the workflows that are one workflow or parts of it, and names all of these.
// goes on: from task-workflows
// params:  workflow string
// returns: kinds list, begins list, parts list
CALL () {
  MATCH (whole:Node)
  WHERE whole.id = $workflow
  MATCH (whole)<-[:PART_OF*0..12]-(part:Workflow)
  RETURN collect(DISTINCT part.id) AS inside
}
WITH kinds, inside AS parts, [begin IN begins WHERE begin.id IN inside] AS begins
RETURN kinds, begins, parts
