// Keeps the ways of which one library says every claim.
// goes on: from ways-to-following-tasks or ways-to-preceding-tasks
// params:  library string
// returns: target node, workflow node, first node, last node, membership relationship, path path
WITH target, workflow, first, last, membership, path
WHERE all(next IN relationships(path) WHERE next.library = $library)
RETURN target, workflow, first, last, membership, path
