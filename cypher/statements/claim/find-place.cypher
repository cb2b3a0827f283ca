// Tells whether anything cites a place in a source, or a place inside it; in any source if none is given.
// params:  source string or null, locator string
// returns: reference string
CALL () {
  MATCH (:Node)-[claim]->(:Node)
  UNWIND coalesce(claim.sources, []) AS reference
  WITH reference, split(reference, '#') AS parts
  WHERE size(parts) > 1 AND coalesce(parts[0] = $source, true) AND (parts[1] = $locator OR parts[1] STARTS WITH $locator + '.')
  RETURN reference LIMIT 1
  UNION ALL
  MATCH (node:Node)
  UNWIND coalesce(node.sources, []) AS reference
  WITH reference, split(reference, '#') AS parts
  WHERE size(parts) > 1 AND coalesce(parts[0] = $source, true) AND (parts[1] = $locator OR parts[1] STARTS WITH $locator + '.')
  RETURN reference LIMIT 1
}
RETURN reference
ORDER BY reference
