// Removes nodes with their edges.
// params:  ids list of strings
// returns: removed integer
UNWIND $ids AS id
MATCH (node:Node {id: id})
DETACH DELETE node
RETURN count(*) AS removed
