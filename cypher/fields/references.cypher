// Finds the sources that a node or a claim cites, in the order in which they were written.
// parent:  owner
// returns: source node, locator string or null, place integer
UNWIND range(0, size(coalesce(owner.sources, [])) - 1) AS place
WITH place, split(owner.sources[place], '#') AS reference
MATCH (source:Node)
WHERE source.id = reference[0]
WITH source, CASE WHEN size(reference) > 1 THEN reference[1] END AS locator, place
RETURN source, locator, place
