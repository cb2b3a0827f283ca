// Lists the claims that stand beside others of the same kind between the same nodes: of the practice of the same library, or of any.
// Values of one kind count as one node: they are what sources state of the same.
// params:  kinds list, library string or null, across boolean
// returns: begin string, kind string, claims list of [id, library, modality, conditional, amount, extent, sources, target, least, typical, most]
MATCH (one:Node)-[claim]->(other:Node)
WHERE type(claim) IN $kinds AND ($library IS NULL OR claim.library = $library)
WITH one.id AS begin, type(claim) AS kind, other, CASE WHEN other:Duration OR other:Rate THEN coalesce(other.of, '') ELSE other.id END AS subject, CASE WHEN $across THEN '' ELSE claim.library END AS practice, claim
ORDER BY claim.id
WITH begin, kind, subject, practice, collect([claim.id, claim.library, claim.modality, claim.condition IS NOT NULL, claim.amount, claim.extent, coalesce(claim.sources, []), other.id, coalesce(other.atLeastSeconds, other.atLeastPerYear), coalesce(other.typicallySeconds, other.typicallyPerYear), coalesce(other.atMostSeconds, other.atMostPerYear)]) AS claims
WHERE size(claims) > 1
RETURN begin, kind, claims
ORDER BY begin, kind, subject, practice
