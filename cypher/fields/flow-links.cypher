// Finds what comes before what in some workflows around a task: of a task of the general picture what is said of libraries in general,
// unless all is asked for.
// parent:  task, workflows
// params:  all boolean, library string or null
// returns: step node, link relationship, other node
UNWIND workflows AS workflow
MATCH (workflow)-[:HAS_STEP]->(step:Step)
MATCH (step)-[link:NEXT|ENABLES]->(other:Node)
WHERE ($all OR link.general IS NOT NULL OR task.general IS NULL) AND ($library IS NULL OR link.library = $library)
RETURN step, link, other
