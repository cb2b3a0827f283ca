// Finds nodes that were named, with the libraries whose practice they bring: those that are not libraries in general, and speak of a node that
// is not of the general picture, or whose own the workflow or the step is.
// params:  ids list
// returns: id string, labels list, libraries list
UNWIND $ids AS id
MATCH (node:Node {id: id})
WITH node,
  CASE WHEN coalesce(node.general, false) THEN [] ELSE [(node)-[edge]-(:Node) WHERE edge.general IS NULL | edge.library] END AS around,
  CASE WHEN node:Workflow OR node:Step OR node:Library THEN [(node)-[claim]->(:Node) WHERE claim.general IS NULL | claim.library] ELSE [] END AS own
RETURN node.id AS id, labels(node) AS labels, around + own AS libraries
ORDER BY id
