// Counts the edges that reach nodes, by the kinds of their ends and by type: how many in all, and how many reach the one node that
// has the most. largestShown counts only those that a field shows where nobody asks whose practice it is. Node by node, so that a large graph takes time, but no room.
// params:
// returns: owner string, type string, kind string, number integer, largest integer, largestShown integer
MATCH (node:Node)
CALL (node) {
  MATCH (node)<-[edge]-(other:Node)
  WITH type(edge) AS type, labels(other) AS kinds, count(edge) AS degree, sum(CASE WHEN edge.general IS NOT NULL OR node.general IS NULL THEN 1 ELSE 0 END) AS shown
  RETURN type, kinds, degree, shown
}
WITH labels(node) AS owners, type, kinds, sum(degree) AS number, max(degree) AS largest, max(shown) AS largestShown
WITH [label IN owners WHERE label <> 'Node'][0] AS owner, type, [label IN kinds WHERE label <> 'Node'][0] AS kind, number, largest, largestShown
RETURN owner, type, kind, number, largest, largestShown
ORDER BY owner, type, kind
