// Removes nodes with their edges.
// params:  ids list
// returns: removed integer
UNWIND $ids AS id
MATCH (node:Node {id: id})
DETACH DELETE node
RETURN count(*) AS removed
