// Whether anything is claimed of a role's contact through a face-to-face channel, or one that has such narrower ones.
// of:     role
// params: all boolean, library string or null
COUNT {
  MATCH (role)-[claim:SERVES_THROUGH]->(channel:Channel)
  WHERE ($all OR claim.general IS NOT NULL OR role.general IS NULL) AND ($library IS NULL OR claim.library = $library)
    AND (channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..12]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0)
} > 0
