// Whether anything is claimed of a role's contact through a face-to-face channel, or one that has such narrower ones.
// of:     role
COUNT {
  MATCH (role)-[:SERVES_THROUGH]->(channel:Channel)
  WHERE channel.faceToFace = true OR COUNT { MATCH (channel)<-[:BROADER*1..6]-(narrower:Channel) WHERE narrower.faceToFace = true } > 0
} > 0
