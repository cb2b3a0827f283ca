// Sums up how much a role meets customers face to face. A claim about a face-to-face channel says at least how much; a claim about
// a channel that all face-to-face channels belong to says at most how much. A claim without an amount means some contact, from
// little to much; one of little means only little, and so no least. Parallel claims about one channel, and claims that contradict each
// other, give their hull. A doubtful claim widens the range and never narrows it. Both ends are null if nothing is claimed. The basis is
// the weakest of the claims. Of a role that libraries share only what is said of libraries in general counts, unless all is asked for or one
// library.
// parent:  role
// params:  all boolean, library string or null, least integer, little integer, most integer, doubtful integer
// returns: atLeast integer or null, atMost integer or null, variesBy list of strings, basis string or null
CALL () {
  MATCH (channel:Channel)
  WHERE channel.faceToFace = true
  RETURN count(channel) AS allInPerson
}
CALL (role, allInPerson) {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
  MATCH (channel)<-[:BROADER*0..12]-(narrower:Channel)
  WHERE narrower.faceToFace = true
  WITH claim, channel, allInPerson, count(DISTINCT narrower) AS coveredInPerson
  WITH claim, channel, coalesce(channel.faceToFace, false) AS inPerson, coveredInPerson = allInPerson AS covering
  WITH channel, inPerson, covering, claim.modalityRank <= $doubtful AS doubt, CASE WHEN claim.amountRank = $little THEN $least ELSE coalesce(claim.amountRank, $little) END AS low, coalesce(claim.amountRank, $most) AS high
  WITH channel, min(CASE WHEN inPerson AND NOT doubt THEN low END) AS low, max(CASE WHEN covering AND NOT doubt THEN high END) AS high, min(CASE WHEN doubt THEN low END) AS possiblyLow, max(CASE WHEN doubt THEN high END) AS possiblyHigh
  RETURN count(channel) AS channels, max(low) AS certainLow, min(high) AS certainHigh, min(possiblyLow) AS possiblyLow, max(possiblyHigh) AS possiblyHigh
}
CALL (role) {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
    AND (channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..12]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0)
  UNWIND coalesce(claim.variesBy, []) AS variation
  WITH DISTINCT variation ORDER BY variation
  RETURN collect(variation) AS variesBy
}
CALL (role) {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
    AND (channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..12]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0)
  RETURN collect(DISTINCT claim.basis) AS bases
}
WITH channels, variesBy, bases, coalesce(certainLow, $least) AS low, coalesce(certainHigh, $most) AS high, possiblyLow, possiblyHigh
WITH channels, variesBy, bases, CASE WHEN low <= high THEN low ELSE high END AS low, CASE WHEN low <= high THEN high ELSE low END AS high, possiblyLow, possiblyHigh
WITH variesBy, CASE WHEN channels = 0 THEN null WHEN 'IMPLIED' IN bases THEN 'IMPLIED' ELSE 'EXPLICIT' END AS basis, CASE WHEN channels = 0 THEN null WHEN possiblyLow < low THEN possiblyLow ELSE low END AS atLeast, CASE WHEN channels = 0 THEN null WHEN possiblyHigh > high THEN possiblyHigh ELSE high END AS atMost
RETURN atLeast, atMost, variesBy, basis
