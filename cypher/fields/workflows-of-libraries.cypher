// Tells which library follows which workflow, and of what kind, type and country the library is.
// params:
// returns: followed list of [workflow, library, kind, type or null, country or null]
MATCH (library:Library)-[:FOLLOWS]->(workflow:Workflow)
WITH DISTINCT workflow.id AS workflow, library.id AS id, library.kind AS kind, library.type AS type, library.country AS country
ORDER BY workflow, id
WITH collect([workflow, id, kind, type, country]) AS followed
RETURN followed
