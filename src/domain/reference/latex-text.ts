/**
 * What stands for a character that means something else in LaTeX, or that not every BibTeX reads. BibTeX counts braces without
 * looking at what stands before them, so those of a text become words.
 */
const replacements: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '“': '``',
  '”': "''",
  '„': '{\\quotedblbase}',
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  ß: '{\\ss}',
  ø: '{\\o}',
  Ø: '{\\O}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  ł: '{\\l}',
  Ł: '{\\L}',
}

/** The commands that set an accent upon a letter. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
}

/** A text as a value in BibTeX may hold it, in one line. Letters for which LaTeX has no word stay as they are. */
export function latexText(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return line.replace(/./gu, latexLetter)
}

function latexLetter(letter: string): string {
  const replacement = replacements[letter]
  if (replacement !== undefined) return replacement
  const [, base, mark] = /^(\w)(\p{M})$/u.exec(letter.normalize('NFD')) ?? []
  const accent = accents[mark ?? '']
  return accent === undefined ? letter : `{\\${accent}{${base}}}`
}
