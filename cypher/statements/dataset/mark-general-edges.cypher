// Marks the edges that tell of the practice of libraries in general, or of what a concept means in every library, and takes the mark from all others. Writes only what changes.
// params:  none
// returns: marked integer
MATCH (library:Library)
WHERE library.kind IN ['GENERIC', 'ANY']
WITH collect(library.id) AS general
MATCH (:Node)-[edge]->(:Node)
WHERE coalesce(edge.general, false) <> (edge.library IN general)
SET edge.general = CASE WHEN edge.library IN general THEN true END
RETURN count(*) AS marked
