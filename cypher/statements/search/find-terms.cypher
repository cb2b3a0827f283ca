// Finds in which texts words or stems stand: the nodes, and beside each how long its text is, in letters and in words.
// params:  words list, kinds list, languages list
// returns: word string, form string, language string, field string, kind string, nodes list, lengths list, sizes list
UNWIND $words AS wanted
MATCH (term:SearchTerm {word: wanted})
WHERE term.kind IN $kinds AND term.language IN $languages
RETURN term.word AS word, term.form AS form, term.language AS language, term.field AS field,
  term.kind AS kind, term.nodes AS nodes, term.lengths AS lengths, term.sizes AS sizes
ORDER BY word, form, language, field, kind, term.dataset
