// Lists the claims that stand beside others of the same kind between the same nodes: of the practice of the same library, or of any.
// params:  kinds list, library string or null, across boolean
// returns: begin string, kind string, target string, claims list of [id, library, modality, amount, extent, sources]
MATCH (one:Node)-[claim]->(other:Node)
WHERE type(claim) IN $kinds AND ($library IS NULL OR claim.library = $library)
WITH one.id AS begin, type(claim) AS kind, other.id AS target, CASE WHEN $across THEN '' ELSE claim.library END AS practice, claim
ORDER BY claim.id
WITH begin, kind, target, practice, collect([claim.id, claim.library, claim.modality, claim.amount, claim.extent, coalesce(claim.sources, [])]) AS claims
WHERE size(claims) > 1
RETURN begin, kind, target, claims
ORDER BY begin, kind, target, practice
