// Writes which words have the same letters in a row.
// params:  rows list
// returns: written integer
UNWIND $rows AS row
CREATE (gram:SearchGram)
SET gram = row
RETURN count(*) AS written
