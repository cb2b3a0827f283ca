// Writes what nodes are sorted and looked up by.
// params:  rows list
// returns: written integer
UNWIND $rows AS row
MATCH (node:Node {id: row.id})
SET node += row.keys
RETURN count(*) AS written
