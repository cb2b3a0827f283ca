// Reads a task and those that follow it, to the end of its workflows of ten steps, each once: at its shortest distance, and as strongly as the strongest of the shortest ways.
// params:  id string
// returns: id string, label string, followers list of [label, distance, modality]
MATCH (task:Node)
WHERE task.id = $id AND task:Task
CALL (task) {
  MATCH (task)<-[:DOES]-(first:Step)
  MATCH path = (first)-[:NEXT*1..9]->(last:Step)
  MATCH (last)-[:DOES]->(target:Task)
  WHERE target <> task
  MATCH (last)<-[membership:HAS_STEP]-(:Workflow)
  WITH target, length(path) AS distance, reduce(weakest = membership.modalityRank, next IN relationships(path) | CASE WHEN next.modalityRank < weakest THEN next.modalityRank ELSE weakest END) AS rank
  ORDER BY distance, rank DESC
  WITH target, collect([distance, rank]) AS ways
  WITH target, ways[0] AS best
  ORDER BY best[0], target.id
  LIMIT 1000
  RETURN collect([coalesce(target.labelEn, target.labelFi, target.labelSv, target.id), best[0], ['RARELY', 'POSSIBLY', 'SOMETIMES', 'OFTEN', 'USUALLY', 'STATED', 'ALWAYS'][best[1]]]) AS followers
}
RETURN task.id AS id, coalesce(task.labelEn, task.labelFi, task.labelSv, task.id) AS label, followers
