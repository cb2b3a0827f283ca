// Finds the words that have some letters in a row.
// params:  none
// returns: none
CREATE INDEX search_gram_letters IF NOT EXISTS FOR (gram:SearchGram) ON (gram.letters)
