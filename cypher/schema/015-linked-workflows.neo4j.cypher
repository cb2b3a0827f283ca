// Finds the workflows of a group of linked workflows.
// params:  none
// returns: none
CREATE INDEX workflow_linked IF NOT EXISTS FOR (workflow:Workflow) ON (workflow.linked)
