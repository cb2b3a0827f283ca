// Reads a task by its id.
// params:  id string
// returns: id string, label string
MATCH (task:Node)
WHERE task.id = $id AND task:Task
RETURN task.id AS id, coalesce(task.labelEn, task.labelFi, task.labelSv, task.id) AS label
