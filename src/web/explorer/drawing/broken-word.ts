/** The beginning of a syllable in Finnish, whose words are the longest; other languages are often broken there, too. */
const syllable = /^[bcdfghjklmnpqrstvwxz][aeiouyåäö]/i

/** A word in parts that fit, with hyphens. A part has two letters at least, whether they fit or not. */
export function brokenWord(word: string, fits: (part: string) => boolean): readonly string[] {
  if (fits(word) || word.length <= 3) return [word]
  const ends = Array.from({ length: word.length - 3 }, (_, index) => word.length - 2 - index)
  const fitting = ends.filter((end) => fits(`${word.slice(0, end)}-`))
  const end = fitting.find((each) => syllable.test(word.slice(each))) ?? fitting[0] ?? 2
  return [`${word.slice(0, end)}-`, ...brokenWord(word.slice(end), fits)]
}
