// Gives nodes of the kind in the order of their ids, so that a page is read without sorting all of them. Grafeo orders by no index.
// params:  none
// returns: none
CREATE INDEX duration_order IF NOT EXISTS FOR (duration:Duration) ON (duration.id)
