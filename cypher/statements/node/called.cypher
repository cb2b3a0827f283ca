// Tells which kinds of node have a name or an id, each with the first such node.
// params:  id string, name string
// returns: kind string, id string
MATCH (node:Node)
WHERE node.id = $id OR $name IN node.names
WITH head([label IN labels(node) WHERE label <> 'Node']) AS kind, node.id AS id
RETURN kind, min(id) AS id
