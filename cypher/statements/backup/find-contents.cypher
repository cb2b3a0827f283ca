// Finds anything that the graph holds beside its schema.
// params:  none
// returns: labels list of strings
MATCH (node)
WHERE NOT node:Migration AND NOT (node:Dataset AND node.checksum IS NULL)
RETURN labels(node) AS labels
LIMIT 1
