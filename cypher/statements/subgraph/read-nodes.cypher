// Reads nodes with all that is stored of them, and how many edges they have; a loop counts at both of its ends.
// params:  ids list
// returns: id string, kind string, properties map, degree integer
UNWIND $ids AS id
MATCH (node:Node {id: id})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Node'][0] AS kind, node {.*} AS properties,
  COUNT { MATCH (node)-[]->(:Node) } + COUNT { MATCH (node)<-[]-(:Node) } AS degree
ORDER BY id
