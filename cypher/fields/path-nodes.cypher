// Gives the nodes of a way one by one, in order.
// parent:  nodes
// returns: node node, place integer
UNWIND range(0, size(nodes) - 1) AS place
WITH nodes[place] AS node, place
RETURN node, place
