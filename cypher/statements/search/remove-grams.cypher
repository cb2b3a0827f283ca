// Removes what the search knows of the spelling of a dataset's words.
// params:  dataset string
// returns: removed integer
MATCH (gram:SearchGram)
WHERE gram.dataset = $dataset
DELETE gram
RETURN count(*) AS removed
