// Whether the lower end of a role's face-to-face contact is a rank or more: a certain claim about a face-to-face channel says so, no certain
// claim says less at the upper end, and no doubtful one stretches it.
// of:     role
// params: all boolean, library string or null, rank integer, least integer, little integer, most integer, doubtful integer
($rank <= 0 OR COUNT {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
    AND claim.modalityRank > $doubtful AND channel.faceToFace = true
    AND COUNT { MATCH (role)-[parallel:SERVES_THROUGH]->(channel) WHERE ($all OR parallel.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR parallel.library = $library) AND parallel.modalityRank > $doubtful AND CASE WHEN parallel.amountRank = $little THEN $least ELSE coalesce(parallel.amountRank, $little) END < $rank } = 0
} > 0)
AND COUNT {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
    AND claim.modalityRank > $doubtful
    AND (channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..12]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0)
    AND COUNT { MATCH (other:Channel) WHERE other.faceToFace = true AND other <> channel AND COUNT { MATCH (other)-[:BROADER*1..12]->(whole:Channel) WHERE whole = channel } = 0 } = 0
    AND COUNT { MATCH (role)-[parallel:SERVES_THROUGH]->(channel) WHERE ($all OR parallel.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR parallel.library = $library) AND parallel.modalityRank > $doubtful AND coalesce(parallel.amountRank, $most) >= $rank } = 0
} = 0
AND COUNT {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
    AND claim.modalityRank <= $doubtful AND CASE WHEN claim.amountRank = $little THEN $least ELSE coalesce(claim.amountRank, $little) END < $rank
    AND (channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..12]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0)
} = 0
