// Finds nodes that were named, with the libraries whose practice those are that are not libraries in general.
// params:  ids list
// returns: id string, labels list, libraries list
UNWIND $ids AS id
MATCH (node:Node {id: id})
WITH node, CASE WHEN coalesce(node.general, false) THEN [] ELSE [(node)-[edge]-(:Node) WHERE edge.general IS NULL | edge.library] END AS libraries
RETURN node.id AS id, labels(node) AS labels, libraries
ORDER BY id
