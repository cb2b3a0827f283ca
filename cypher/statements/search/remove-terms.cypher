// Removes what the search knows of the words of a dataset.
// params:  dataset string
// returns: removed integer
MATCH (term:SearchTerm)
WHERE term.dataset = $dataset
DELETE term
RETURN count(*) AS removed
