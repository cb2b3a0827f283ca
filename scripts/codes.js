/** Writes src/domain/codes/codes.ts: the codes of languages and countries that exist, from the registry of IANA. */
const registry = require('language-subtag-registry/data/json/registry.json')
const { run, write } = require('./written-file')

/** Regions of the registry that ISO 3166-1 only reserves, or leaves to private use. */
const noCountries = 'AA AC CP CQ DG EA EU EZ IC TA UN ZZ'.split(' ')

run(async () => {
  const languages = subtags('language')
  const countries = subtags('region').filter(
    (code) => /^[A-Z]{2}$/.test(code) && !noCountries.includes(code),
  )
  const text = [
    '// `npm run schema` writes this file from the registry of language subtags.',
    '',
    '/** The languages, as the primary subtags of BCP 47: two letters if ISO 639-1 has them, else three. */',
    'export const languageCodes: ReadonlySet<string> = new Set(',
    '  [',
    ...byFirstLetter(languages).map((codes) => `    '${codes}',`),
    "  ].flatMap((codes) => codes.split(' ')),",
    ')',
    '',
    '/** The countries, as the two letters of ISO 3166-1. */',
    'export const countryCodes: ReadonlySet<string> = new Set(',
    '  [',
    ...byFirstLetter(countries).map((codes) => `    '${codes}',`),
    "  ].flatMap((codes) => codes.split(' ')),",
    ')',
    '',
  ].join('\n')
  write('src/domain/codes/codes.ts', text, 'npm run schema')
})

/** Subtags that have not been withdrawn. A range of them is one for private use. */
function subtags(type) {
  return registry
    .filter((entry) => entry.Type === type && !entry.Deprecated && !entry.Subtag.includes('..'))
    .map((entry) => entry.Subtag)
    .sort((one, other) => (one < other ? -1 : 1))
}

function byFirstLetter(codes) {
  const letters = [...new Set(codes.map(([letter]) => letter))]
  return letters.map((letter) => codes.filter((code) => code.startsWith(letter)).join(' '))
}
