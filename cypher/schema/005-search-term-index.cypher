// Finds what the search knows of a word.
// params:  none
// returns: none
CREATE INDEX search_term_word IF NOT EXISTS FOR (term:SearchTerm) ON (term.word)
