/** How many letters a word must have before others that begin with it are looked for. */
const shortestBeginning = 3

/** The key under which all words with the same beginning stand; of a word that is too short, none. */
export function beginningOf(word: string): string | undefined {
  return word.length < shortestBeginning ? undefined : `^${word.slice(0, shortestBeginning)}`
}

/** The keys under which a word stands with those that are spelled alike: every three letters in a row, the ends marked. */
export function gramsOf(word: string): readonly string[] {
  const marked = `<${word}>`
  const grams = Array.from({ length: marked.length - 2 }, (_, at) => marked.slice(at, at + 3))
  return [...new Set(grams)]
}
