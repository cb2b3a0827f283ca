// Gives nodes of the kind in the order of their ids, so that a page is read without sorting all of them. Grafeo orders by no index.
// params:  none
// returns: none
CREATE INDEX rate_order IF NOT EXISTS FOR (rate:Rate) ON (rate.id)
