// Gives nodes to another dataset, with the claims about them.
// params:  ids list, dataset string
// returns: given integer
UNWIND $ids AS id
MATCH (node:Node {id: id})
SET node.dataset = $dataset
RETURN count(*) AS given
