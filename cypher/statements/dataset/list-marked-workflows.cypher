// Lists the workflows that bear the mark of a group of linked workflows.
// params:  none
// returns: workflow string, group string
MATCH (workflow:Workflow)
WHERE workflow.linked IS NOT NULL
RETURN workflow.id AS workflow, workflow.linked AS group
ORDER BY workflow
