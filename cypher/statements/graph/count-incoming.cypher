// Counts the edges that reach nodes, by the kinds of their ends and by type: how many in all, and how many reach the one node that
// has the most. Node by node, so that a large graph takes time, but no room.
// params:
// returns: owner string, type string, kind string, number integer, largest integer
MATCH (node:Node)
CALL (node) {
  MATCH (node)<-[edge]-(other:Node)
  WITH type(edge) AS type, labels(other) AS kinds, count(edge) AS degree
  RETURN type, kinds, degree
}
WITH labels(node) AS owners, type, kinds, sum(degree) AS number, max(degree) AS largest
WITH [label IN owners WHERE label <> 'Node'][0] AS owner, type, [label IN kinds WHERE label <> 'Node'][0] AS kind, number, largest
RETURN owner, type, kind, number, largest
ORDER BY owner, type, kind
