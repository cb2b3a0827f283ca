// Gives the claims of a way one by one, in order.
// parent:  claims
// returns: claim relationship, place integer
UNWIND range(0, size(claims) - 1) AS place
WITH claims[place] AS claim, place
RETURN claim, place
