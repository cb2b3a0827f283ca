// Finds which of some ids are of tasks, with their kinds at whatever distance, and whether the general picture has them.
// params:  ids list
// returns: id string, kinds list, general boolean
UNWIND $ids AS id
MATCH (task:Node)
WHERE task.id = id AND task:Task
MATCH (task)<-[:BROADER*0..12]-(kind:Task)
WITH task, collect(DISTINCT kind.id) AS kinds
RETURN task.id AS id, kinds, task.general IS NOT NULL AS general
ORDER BY id
