// Removes edges. A row has the id of the edge, and that of the node it leaves, from which it is found.
// params:  rows list
// returns: removed integer
UNWIND $rows AS row
MATCH (from:Node {id: row.from})-[edge]->(:Node)
WHERE edge.id = row.id
DELETE edge
RETURN count(*) AS removed
