// Finds the claims on which it rests how much a role meets customers face to face: those about a face-to-face channel, and those about one
// that has such narrower ones.
// parent:  role
// params:  all boolean, library string or null
// returns: claim relationship
MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
  AND (channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..12]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0)
RETURN claim
