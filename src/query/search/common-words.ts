/** Words that stand in every other text, without accents: they tell nothing of what is searched for, unless nothing else was said. */
const commonWords: ReadonlySet<string> = new Set(
  [
    // English; "it" and "some" are left out, since libraries have IT and Finnish libraries have social media, in short "some".
    'a an and are as at be by did do does for from had has have how in into is its of on or than that the their them then there',
    'these they this those to was were what when where which who whom whose why will with',
    // Finnish
    'ei eika ja jos joka jotka ketka kenen kuin kuka kun mika mihin miksi milloin missa mista mita mitka miten mutta myos ne niin on',
    'ovat se sen sita tai tama vai',
    // Swedish
    'ar att av de den det dess dem en ett fran hur i inte med men nar om och pa som till vad var vem vems vid vilka vilken vilket',
  ]
    .join(' ')
    .split(' '),
)

export function isCommon(folded: string): boolean {
  return commonWords.has(folded)
}

/** Those of some words that tell something, each once, and all of them if none does. */
export function tellingOf(folded: Iterable<string>): readonly string[] {
  const all = [...new Set(folded)]
  const telling = all.filter((word) => !isCommon(word))
  return telling.length > 0 ? telling : all
}
