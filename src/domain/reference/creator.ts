/** A person or an organisation that made a dataset. */
export interface Creator {
  /** Of a person as `Family, Given`. A name without a comma, or with several, is one whole, as that of an organisation. */
  readonly name: string
  /** The ORCID iD, such as 0000-0002-1825-0097. */
  readonly orcid?: string
}

/** What stands in brackets behind a name, if it is meant as an ORCID iD; whether it is one, the schema tells. */
const bracketed = /^(.*\S)\s*\(((?:https?:\/\/orcid\.org\/)?[\dXx-]{10,})\)\s*$/s

/** A creator in one text, as the graph stores it and a table writes it: the ORCID iD stands in brackets behind the name. */
export function creatorText({ name, orcid }: Creator): string {
  return orcid === undefined ? name : `${name} (${orcid})`
}

export function creatorOf(text: string): Creator {
  const [, name, orcid] = bracketed.exec(text) ?? []
  return name === undefined || orcid === undefined ? { name: text } : { name, orcid }
}

/** The parts of a name in which a list of references is sorted and shortened; undefined for one that is a whole. */
export function partsOfName(
  name: string,
): { readonly family: string; readonly given: string } | undefined {
  const [family = '', given = '', ...others] = name.split(',').map((part) => part.trim())
  return family === '' || given === '' || others.length > 0 ? undefined : { family, given }
}

/** Whether the last sign of an ORCID iD is the one that follows from those before it (ISO 7064, MOD 11-2). */
export function isOrcid(text: string): boolean {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(text)) return false
  const signs = text.replaceAll('-', '')
  const sum = signs
    .slice(0, -1)
    .split('')
    .reduce((total, digit) => (total + Number(digit)) * 2, 0)
  const check = (12 - (sum % 11)) % 11
  return signs.at(-1) === (check === 10 ? 'X' : String(check))
}
