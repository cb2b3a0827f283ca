import type { Texts } from '../texts/en'

/** A place in a source in words: p9.s2 is paragraph 9, sentence 2. What is written in no known way stays as it is. */
export function placeInWords(locator: string, { claim }: Texts): string {
  if (locator === 'question') return claim.question
  if (locator === 'page') return claim.page
  const [, paragraph, sentence] = /^p(\d+)(?:\.s(\d+))?$/.exec(locator) ?? []
  if (paragraph === undefined) return locator
  const first = `${claim.paragraph} ${paragraph}`
  return sentence === undefined ? first : `${first}, ${claim.sentence} ${sentence}`
}
