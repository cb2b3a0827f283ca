// Writes in which texts of which nodes words stand.
// params:  rows list
// returns: written integer
UNWIND $rows AS row
CREATE (term:SearchTerm)
SET term = row
RETURN count(*) AS written
