import { countryCodes, languageCodes } from './codes'

/** The languages in which somebody may have written the name of a country or of a language. */
const spoken = ['en', 'fi', 'sv']

/** The code of a language that a text probably stands for: another form of it, such as fi-FI or fin, or a name. */
export function meantLanguage(text: string): string | undefined {
  const tag = canonical(text.replaceAll('_', '-'))
  const [code = ''] = tag?.split('-') ?? []
  if (languageCodes.has(code)) return code
  return byName('language', languageCodes, text)
}

/** The code of a country that a text probably stands for: in small letters, one that was withdrawn, or a name. */
export function meantCountry(text: string): string | undefined {
  const code = canonical(`und-${text}`)?.slice('und-'.length) ?? ''
  return countryCodes.has(code) ? code : byName('region', countryCodes, text)
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

type Named = 'language' | 'region'

const known = new Map<Named, ReadonlyMap<string, string>>()

function byName(type: Named, codes: ReadonlySet<string>, text: string): string | undefined {
  const names = known.get(type) ?? namesOf(type, codes)
  known.set(type, names)
  return names.get(text.trim().toLowerCase())
}

function namesOf(type: Named, codes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const tables = spoken.map((tag) => new Intl.DisplayNames(tag, { type, fallback: 'none' }))
  return new Map(
    [...codes].flatMap((code) =>
      tables.flatMap((table) => {
        const name = table.of(code)
        return name === undefined ? [] : [[name.toLowerCase(), code] as const]
      }),
    ),
  )
}
