// Gives the claims of a way one by one, in order. For DOES, which is no claim of its own, it is the one that the workflow has the step.
// parent:  claims
// returns: claim relationship, place integer
UNWIND range(0, size(claims) - 1) AS place
WITH place, claims[place] AS edge
CALL (edge) {
  WITH edge
  WHERE type(edge) <> 'DOES'
  RETURN edge AS claim
  UNION ALL
  WITH edge, startNode(edge) AS step
  WHERE type(edge) = 'DOES'
  MATCH (step)<-[membership:HAS_STEP]-(:Workflow)
  RETURN membership AS claim
}
WITH claim, place
RETURN claim, place
