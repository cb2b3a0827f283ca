// Counts the edges that leave the nodes of a kind, by type and by the kind at their other end: how many in all, and how many leave the
// one node that has the most. largestShown counts only those that a field shows if nobody asks whose practice it is. Node by node, so that a large graph takes time, but no room.
// params:  kind string
// returns: type string, target string, number integer, largest integer, largestShown integer
MATCH (node:Node)
WHERE $kind IN labels(node)
CALL (node) {
  MATCH (node)-[edge]->(other:Node)
  WITH type(edge) AS type, labels(other) AS kinds, count(edge) AS degree, sum(CASE WHEN edge.general IS NOT NULL OR node.general IS NULL THEN 1 ELSE 0 END) AS shown
  RETURN type, kinds, degree, shown
}
WITH type, kinds, sum(degree) AS number, max(degree) AS largest, max(shown) AS largestShown
RETURN type, [label IN kinds WHERE label <> 'Node'][0] AS target, number, largest, largestShown
ORDER BY type, target
