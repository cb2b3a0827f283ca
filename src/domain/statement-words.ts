import type { Language } from './languages'

interface StatementWords {
  /** How strongly it is said. */
  readonly adverbs: Readonly<Record<string, string>>
  readonly mainly: string
  /** What an amount of contact makes of the verb; in Finnish and Swedish, of the sentence. */
  readonly contacts: Readonly<Record<string, string>>
  /** What follows the sentence if it holds on a condition. The condition is in English. */
  readonly when: (condition: string) => string
}

/** The words of a sentence that are the same whatever kind of claim it states. */
export const statementWords: Readonly<Record<Language, StatementWords>> = {
  EN: {
    adverbs: {
      RARELY: 'rarely',
      POSSIBLY: 'possibly',
      SOMETIMES: 'sometimes',
      OFTEN: 'often',
      USUALLY: 'usually',
      ALWAYS: 'always',
    },
    mainly: 'mainly',
    contacts: {
      NONE: 'does not serve customers through',
      LITTLE: 'serves customers a little through',
      SOME: 'serves customers to some extent through',
      MUCH: 'serves customers a great deal through',
    },
    when: (condition) => `, ${condition}`,
  },
  FI: {
    adverbs: {
      RARELY: 'harvoin',
      POSSIBLY: 'mahdollisesti',
      SOMETIMES: 'joskus',
      OFTEN: 'usein',
      USUALLY: 'yleensä',
      ALWAYS: 'aina',
    },
    mainly: 'pääasiassa',
    contacts: {
      NONE: 'rooli ”{from}” ei {how} palvele asiakkaita kanavassa ”{to}”',
      LITTLE: 'rooli ”{from}” palvelee {how} asiakkaita vähän kanavassa ”{to}”',
      SOME: 'rooli ”{from}” palvelee {how} asiakkaita jonkin verran kanavassa ”{to}”',
      MUCH: 'rooli ”{from}” palvelee {how} asiakkaita paljon kanavassa ”{to}”',
    },
    when: (condition) => ` – ehto: ”${condition}”`,
  },
  SV: {
    adverbs: {
      RARELY: 'sällan',
      POSSIBLY: 'möjligen',
      SOMETIMES: 'ibland',
      OFTEN: 'ofta',
      USUALLY: 'vanligen',
      ALWAYS: 'alltid',
    },
    mainly: 'huvudsakligen',
    contacts: {
      NONE: '”{from}” betjänar {how} inte kunder genom kanalen ”{to}”',
      LITTLE: '”{from}” betjänar {how} kunder i liten utsträckning genom kanalen ”{to}”',
      SOME: '”{from}” betjänar {how} kunder i någon mån genom kanalen ”{to}”',
      MUCH: '”{from}” betjänar {how} kunder i stor utsträckning genom kanalen ”{to}”',
    },
    when: (condition) => ` – villkor: ”${condition}”`,
  },
}
