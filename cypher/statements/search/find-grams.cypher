// Finds the words that have some letters in a row.
// params:  letters list
// returns: letters string, words list
UNWIND $letters AS wanted
MATCH (gram:SearchGram {letters: wanted})
RETURN gram.letters AS letters, gram.words AS words
ORDER BY letters, gram.dataset
