import { spokenIn, type Language, type SpokenLanguage } from '../../domain/languages'

/** The words that a diagram says by itself, beside those of the graph. */
export interface Words {
  readonly language: SpokenLanguage
  readonly start: string
  readonly end: string
  readonly performerNotSaid: string
  readonly followerNotSaid: string
  readonly orderNotSaid: string
  readonly beginningNotSaid: string
  readonly waysNotSaid: string
  readonly meetingNotSaid: string
  readonly also: string
  readonly implied: string
  readonly extents: Readonly<Record<string, string>>
  readonly example: string
  readonly varies: string
  readonly notExhaustive: string
  readonly title: string
  readonly gateways: Readonly<Record<string, string>>
  readonly modalities: Readonly<Record<string, string>>
  /** The words of an edge that is told at its end. Told at its beginning, it has those of the model. */
  readonly fromEnd: Readonly<Record<string, string>>
}

const english: Words = {
  language: 'EN',
  start: 'start',
  end: 'end',
  performerNotSaid: 'not said who',
  followerNotSaid: 'The source does not say what follows.',
  orderNotSaid: 'The source does not say what comes before or after.',
  beginningNotSaid: 'The source does not say where this begins.',
  waysNotSaid: 'not said: one way or several',
  meetingNotSaid: 'The source does not say whether one of the ways or all of them lead here.',
  also: 'also',
  implied: 'implied',
  extents: {
    MAIN_DOER: 'one of the main doers',
    MAIN_WORK: 'part of the main work',
    MAIN_WAY: 'one of the main ways',
  },
  example: 'for example',
  varies: 'varies',
  notExhaustive: 'The source does not describe all of it.',
  title: 'called',
  gateways: {
    EXCLUSIVE: 'one of the ways',
    PARALLEL: 'all of the ways',
    INCLUSIVE: 'one or more of the ways',
  },
  modalities: {
    RARELY: 'rarely',
    POSSIBLY: 'possibly',
    SOMETIMES: 'sometimes',
    OFTEN: 'often',
    USUALLY: 'usually',
    ALWAYS: 'always',
  },
  fromEnd: {
    HAS_STEP: 'a step of',
    PERFORMS: 'in general done by',
    FOLLOWS: 'followed in',
    HAS_ROLE: 'a role in',
  },
}

const finnish: Words = {
  language: 'FI',
  start: 'alku',
  end: 'loppu',
  performerNotSaid: 'tekijää ei sanota',
  followerNotSaid: 'Lähde ei sano, mitä seuraa.',
  orderNotSaid: 'Lähde ei sano, mitä on ennen tai jälkeen.',
  beginningNotSaid: 'Lähde ei sano, mistä tämä alkaa.',
  waysNotSaid: 'ei sanota, yksi tie vai useita',
  meetingNotSaid: 'Lähde ei sano, johtaako tähän yksi teistä vai kaikki.',
  also: 'myös',
  implied: 'tarkoitettu',
  extents: {
    MAIN_DOER: 'yksi pääasiallisista tekijöistä',
    MAIN_WORK: 'osa pääasiallista työtä',
    MAIN_WAY: 'yksi pääasiallisista tavoista',
  },
  example: 'esimerkiksi',
  varies: 'vaihtelee',
  notExhaustive: 'Lähde ei kuvaa kaikkea.',
  title: 'nimike',
  gateways: {
    EXCLUSIVE: 'yksi teistä',
    PARALLEL: 'kaikki tiet',
    INCLUSIVE: 'yksi tai useampi teistä',
  },
  modalities: {
    RARELY: 'harvoin',
    POSSIBLY: 'mahdollisesti',
    SOMETIMES: 'joskus',
    OFTEN: 'usein',
    USUALLY: 'yleensä',
    ALWAYS: 'aina',
  },
  fromEnd: {
    HAS_STEP: 'vaihe työnkulussa',
    PERFORMS: 'tekijä yleisesti',
    FOLLOWS: 'noudattaja',
    HAS_ROLE: 'rooli kirjastossa',
  },
}

const swedish: Words = {
  language: 'SV',
  start: 'början',
  end: 'slut',
  performerNotSaid: 'utförare nämns inte',
  followerNotSaid: 'Källan säger inte vad som följer.',
  orderNotSaid: 'Källan säger inte vad som kommer före eller efter.',
  beginningNotSaid: 'Källan säger inte var detta börjar.',
  waysNotSaid: 'sägs inte: en väg eller flera',
  meetingNotSaid: 'Källan säger inte om en av vägarna eller alla leder hit.',
  also: 'även',
  implied: 'underförstått',
  extents: {
    MAIN_DOER: 'en av dem som främst gör det',
    MAIN_WORK: 'en del av det huvudsakliga arbetet',
    MAIN_WAY: 'ett av de främsta sätten',
  },
  example: 'till exempel',
  varies: 'varierar',
  notExhaustive: 'Källan beskriver inte allt.',
  title: 'kallas',
  gateways: {
    EXCLUSIVE: 'en av vägarna',
    PARALLEL: 'alla vägar',
    INCLUSIVE: 'en eller flera av vägarna',
  },
  modalities: {
    RARELY: 'sällan',
    POSSIBLY: 'möjligen',
    SOMETIMES: 'ibland',
    OFTEN: 'ofta',
    USUALLY: 'vanligen',
    ALWAYS: 'alltid',
  },
  fromEnd: {
    HAS_STEP: 'ett steg i',
    PERFORMS: 'utförs i allmänhet av',
    FOLLOWS: 'följs i',
    HAS_ROLE: 'en roll i',
  },
}

const byLanguage: Readonly<Record<SpokenLanguage, Words>> = {
  EN: english,
  FI: finnish,
  SV: swedish,
}

/** The words of the language that is liked best, of those that have words here. */
export function bpmnWordsOf(languages: readonly Language[]): Words {
  return byLanguage[spokenIn(languages)]
}
