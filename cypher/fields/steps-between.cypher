// Gives the steps of a way without its first and its last, in order.
// parent:  steps
// returns: step node, place integer
UNWIND range(1, size(steps) - 2) AS place
WITH steps[place] AS step, place
RETURN step, place
