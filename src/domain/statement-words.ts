import type { SpokenLanguage } from './languages'

interface StatementWords {
  /** How strongly it is said. */
  readonly adverbs: Readonly<Record<string, string>>
  /** Of what it is said that it is mainly so. What is mainly said of several together is not said of each alone. */
  readonly extents: Readonly<Record<string, string>>
  /** What an amount of contact makes of the verb; in Finnish and Swedish, of the sentence. */
  readonly contacts: Readonly<Record<string, string>>
  /** What follows the sentence if it holds on a condition. */
  readonly when: (condition: string) => string
}

/** The words of a sentence that are the same whatever kind of claim it states. */
export const statementWords: Readonly<Record<SpokenLanguage, StatementWords>> = {
  EN: {
    adverbs: {
      RARELY: 'rarely',
      POSSIBLY: 'possibly',
      SOMETIMES: 'sometimes',
      OFTEN: 'often',
      USUALLY: 'usually',
      ALWAYS: 'always',
    },
    extents: {
      MAIN_DOER: ', as one of the main doers',
      MAIN_WORK: ', as part of the main work',
      MAIN_WAY: ', as one of the main ways',
    },
    contacts: {
      NONE: 'does not serve customers through',
      LITTLE: 'serves customers at most a little through',
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
    extents: {
      MAIN_DOER: ' – yhtenä päätekijöistä',
      MAIN_WORK: ' – osana pääasiallista työtä',
      MAIN_WAY: ' – yhtenä päätavoista',
    },
    contacts: {
      NONE: 'rooli ”{from}” ei {how} palvele asiakkaita kanavassa ”{to}”',
      LITTLE: 'rooli ”{from}” palvelee {how} asiakkaita korkeintaan vähän kanavassa ”{to}”',
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
    extents: {
      MAIN_DOER: ' – som en av dem som huvudsakligen gör det',
      MAIN_WORK: ' – som en del av huvudarbetet',
      MAIN_WAY: ' – som ett av de huvudsakliga sätten',
    },
    contacts: {
      NONE: '”{from}” betjänar {how} inte kunder genom kanalen ”{to}”',
      LITTLE: '”{from}” betjänar {how} kunder högst i liten utsträckning genom kanalen ”{to}”',
      SOME: '”{from}” betjänar {how} kunder i någon mån genom kanalen ”{to}”',
      MUCH: '”{from}” betjänar {how} kunder i stor utsträckning genom kanalen ”{to}”',
    },
    when: (condition) => ` – villkor: ”${condition}”`,
  },
}
