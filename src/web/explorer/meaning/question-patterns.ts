import type { QuestionName } from '../thing/pages'

/** What somebody who writes a question in words wants to see. */
export type Meaning =
  /** The page of a thing, at one of its questions. */
  | {
      readonly view: 'thing'
      readonly about: string
      readonly kind: 'Task' | 'Role'
      readonly question: QuestionName
      /** The verb that an act is told with, if what it is about is told with a sentence: it can name the act better than the whole does. */
      readonly verb?: string
    }
  /** Both ends are libraries or workflows; only what comes after a task is compared, if one is named. */
  | {
      readonly view: 'compare'
      readonly one: string
      readonly other: string
      readonly after?: string
    }
  /** Both ends are tasks. */
  | { readonly view: 'way'; readonly one: string; readonly other: string }
  | { readonly view: 'contact' }

/** Of a thing the pattern names what it is about, of two things both. */
interface Pattern {
  readonly meaning: 'compare' | 'way' | 'contact' | readonly [QuestionName, 'Task' | 'Role']
  readonly words: readonly RegExp[]
}

/** Questions as people write them, in English, Finnish and Swedish; the first that fits counts. A name can stand in any form: the search finds it. */
const patterns: readonly Pattern[] = [
  {
    meaning: 'compare',
    words: [
      /^compare (?<one>.+?) (?:with|and|to) (?<other>.+?)(?: after (?<after>.+))?$/,
      /^how (?:do|does) .+ differ (?:between|in|at) (?<one>.+?) and (?<other>.+)$/,
      /^how (?:do|does) (?<one>.+?) (?:and|differ from) (?<other>.+?)(?: differ)?(?: after (?<after>.+))?$/,
      /^(?:what is the )?difference between (?<one>.+?) and (?<other>.+?)(?: after (?<after>.+))?$/,
      /^vertaa (?<one>.+?) (?:ja|kanssa|verrattuna) (?<other>.+)$/,
      /^vertaa (?<one>\S+) (?<other>\S+)$/,
      /^(?:miten|kuinka) (?<one>.+?) ja (?<other>.+?) (?:eroavat|poikkeavat)(?: toisistaan)?(?: (?<after>.+) jälkeen)?$/,
      /^(?:miten|kuinka) (?<one>.+?) (?:eroaa|poikkeaa) (?<other>.+?)(?: (?<after>\S+) jälkeen)?$/,
      /^jämför (?<one>.+?) (?:med|och) (?<other>.+?)(?: efter (?<after>.+))?$/,
      /^hur skiljer (?:sig )?(?<one>.+?) (?:sig )?(?:från|och) (?<other>.+?)(?: åt)?(?: efter (?<after>.+))?$/,
      /^(?:vad är )?skillnaden? mellan (?<one>.+?) och (?<other>.+?)(?: efter (?<after>.+))?$/,
    ],
  },
  {
    meaning: 'way',
    words: [
      /^(?:what leads |how (?:to|do you|does one) (?:get|come|go) |the way |way )?from (?<one>.+?) to (?<other>.+)$/,
      /^(?:mikä vie|mikä johtaa|miten päästään|miten pääsee|reitti) (?<one>.+?) (?<other>\S+)$/,
      /^miten (?<one>.+?) (?:päästään|pääsee|edetään) (?<other>.+)$/,
      /^(?<one>.*\p{L}{2}st[aä]) (?<other>\p{L}{2,}(?:aa|ee|ii|oo|uu|yy|ää|öö|h[aeiouyäö])n|\p{L}{2,}lle)$/u,
      /^(?:vad leder |hur kommer man |vägen )?från (?<one>.+?) till (?<other>.+)$/,
    ],
  },
  {
    meaning: ['who', 'Task'],
    words: [
      /^(?:which|what) (?:sentence|source|paragraph) (?:says|states) (?:that )?(?<about>.+)$/,
      /^who (?:says|states) (?:that )?(?<about>.+)$/,
      /^(?:missä|mikä) (?:virkkeessä|virke|lähteessä|lähde) (?:sanotaan|sanoo|kerrotaan|kertoo)(?: että)? (?<about>.+)$/,
      /^kuka sanoo(?: että)? (?<about>.+)$/,
      /^vilken (?:mening|källa) säger (?:att )?(?<about>.+)$/,
      /^vem säger (?:att )?(?<about>.+)$/,
    ],
  },
  {
    meaning: 'contact',
    words: [
      /^(?:who|which roles|which people) (?:meets?|serves?|sees?) (?:customers|patrons|the public)\b/,
      /^(?:kuka|ketkä|mitkä roolit) .*(?:asiakas|asiakka)/,
      /^(?:vem|vilka|vilka roller) (?:möter|träffar|betjänar) (?:kund|besökar)/,
    ],
  },
  {
    meaning: ['next', 'Task'],
    words: [
      /^(?:what|which (?:tasks?|steps?)) (?:follows?|(?:comes?|happens?|is done|are done) (?:next )?after) (?<about>.+)$/,
      /^(?:what comes )?after (?<about>.+)$/,
      /^(?:mitä|mikä|mitkä tehtävät) (?:tapahtuu |tehdään |tulee |tulevat )?(?<about>.+?) jälkeen(?: tapahtuu| tehdään| tulee| tulevat)?$/,
      /^(?:mitä|mikä|mitkä tehtävät) (?:seuraa|seuraavat) (?<about>.+)$/,
      /^(?:vad|vilka uppgifter) (?:kommer|följer|händer|görs|sker) (?:efter|på) (?<about>.+)$/,
    ],
  },
  {
    meaning: ['before', 'Task'],
    words: [
      /^(?:what|which (?:tasks?|steps?)) (?:precedes?|(?:comes?|happens?|is done|are done) before) (?<about>.+)$/,
      /^(?:mitä|mikä|mitkä tehtävät) (?:tapahtuu |tehdään |tulee |tulevat )?ennen (?<about>.+)$/,
      /^(?:mikä|mitkä tehtävät) (?:edeltää|edeltävät) (?<about>.+)$/,
      /^(?:vad|vilka uppgifter) (?:kommer|händer|görs|sker) (?:före|innan) (?<about>.+)$/,
    ],
  },
  {
    meaning: ['who', 'Task'],
    words: [
      /^who (?:does|do|performs?|(?:is|are) (?:responsible for|in charge of)) (?<about>.+)$/,
      /^who (?<about>(?!(?:is|are|was|were|has|have|had|can|will|would|should)\b)(?<verb>\S+).*)$/,
      /^(?:kuka|ketkä) (?:tekee|tekevät|hoitaa|hoitavat) (?<about>.+)$/,
      /^(?:kuka|ketkä) (?<about>(?!(?:on|ovat|oli|olivat|voi|voivat)(?: |$))(?<verb>\S+).*)$/,
      /^(?:vem|vilka) (?:gör|utför|sköter|ansvarar för) (?<about>.+)$/,
      /^vem (?<about>(?!(?:är|var|har|hade|kan|ska)(?: |$))(?<verb>\S+).*)$/,
    ],
  },
  {
    meaning: ['does', 'Role'],
    words: [
      /^what (?:does|do) (?<about>.+) do$/,
      /^mitä (?<about>.+) (?:tekee|tekevät)$/,
      /^vad gör (?<about>.+)$/,
    ],
  },
]

/** What the words mean if they are a question of a known form; nothing if they are only to be searched for. */
export function questionMeant(words: string): Meaning | undefined {
  const text = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim()
  for (const { meaning, words: forms } of patterns) {
    const match = forms.map((form) => form.exec(text)).find((found) => found !== null)
    if (!match) continue
    const { about = '', verb, one = '', other = '', after } = match.groups ?? {}
    if (meaning === 'contact') return { view: meaning }
    if (meaning === 'way') return { view: meaning, one, other }
    if (meaning === 'compare') return { view: meaning, one, other, ...(after && { after }) }
    return { view: 'thing', about, question: meaning[0], kind: meaning[1], ...(verb && { verb }) }
  }
  return undefined
}
