// Removes edges, each found from the node that it leaves.
// params:  rows list of maps: id string, from string
// returns: removed integer
UNWIND $rows AS row
MATCH (from:Node {id: row.from})-[edge]->(:Node)
WHERE edge.id = row.id
DELETE edge
RETURN count(*) AS removed
