// Marks workflows with the group of linked workflows to which they belong, or takes the mark from them.
// params:  rows list
// returns: none
UNWIND $rows AS row
MATCH (workflow:Node {id: row.id})
SET workflow.linked = row.group
