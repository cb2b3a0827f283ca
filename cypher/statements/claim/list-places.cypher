// Lists the places of a source that claims and nodes cite; those of all sources if none is given.
// params:  source string or null
// returns: locator string
CALL () {
  MATCH (:Node)-[claim]->(:Node)
  UNWIND coalesce(claim.sources, []) AS reference
  RETURN reference
  UNION ALL
  MATCH (node:Node)
  UNWIND coalesce(node.sources, []) AS reference
  RETURN reference
}
WITH DISTINCT split(reference, '#') AS parts
WHERE size(parts) > 1 AND coalesce(parts[0] = $source, true)
WITH DISTINCT parts[1] AS locator
RETURN locator
ORDER BY locator
