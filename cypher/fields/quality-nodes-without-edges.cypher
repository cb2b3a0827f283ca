// Finds nodes that no edge leaves or reaches. Sources are left out: they are cited, which is no edge.
// returns: found node
MATCH (found:Node)
WHERE NOT found:Source AND COUNT { MATCH (found)--(:Node) } = 0
WITH found
RETURN found
