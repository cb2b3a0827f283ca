/** The words of choosing one of many, in English. */
export const en = {
  hint: 'Type a part of its name',
  found: (found: number, all: number) => `${found} of ${all} fit`,
  remove: (label: string) => `Leave out ${label}`,
  workflows: (left: number, all: number) => `Narrow the lists: ${left} of ${all} workflows`,
  libraries: (left: number, all: number) =>
    `Narrow the libraries: ${left} of ${all} workflows are counted`,
  any: 'all',
  all: 'Show all again',
  country: 'Country',
  type: 'Type of library',
  variant: 'A variant of',
  unstated: {
    country: 'not stated',
    type: 'not stated',
    variant: 'of none',
  },
  types: {
    PUBLIC: 'public library',
    ACADEMIC: 'academic library',
    SPECIAL: 'special library',
    SCHOOL: 'school library',
    NATIONAL: 'national library',
  },
}

export const fi: typeof en = {
  hint: 'Kirjoita osa nimestä',
  found: (found, all) => `${found} sopii, kaikkiaan ${all}`,
  remove: (label) => `Jätä pois ${label}`,
  workflows: (left, all) => `Rajaa luetteloita: ${left} työnkulkua, kaikkiaan ${all}`,
  libraries: (left, all) => `Rajaa kirjastoja: mukana ${left} työnkulkua, kaikkiaan ${all}`,
  any: 'kaikki',
  all: 'Näytä taas kaikki',
  country: 'Maa',
  type: 'Kirjaston tyyppi',
  variant: 'Minkä muunnelma',
  unstated: {
    country: 'ei kerrota',
    type: 'ei kerrota',
    variant: 'ei minkään',
  },
  types: {
    PUBLIC: 'yleinen kirjasto',
    ACADEMIC: 'korkeakoulukirjasto',
    SPECIAL: 'erikoiskirjasto',
    SCHOOL: 'koulukirjasto',
    NATIONAL: 'kansalliskirjasto',
  },
}

export const sv: typeof en = {
  hint: 'Skriv en del av namnet',
  found: (found, all) => `${found} av ${all} passar`,
  remove: (label) => `Lämna bort ${label}`,
  workflows: (left, all) => `Begränsa listorna: ${left} av ${all} arbetsflöden`,
  libraries: (left, all) => `Begränsa biblioteken: ${left} av ${all} arbetsflöden räknas`,
  any: 'alla',
  all: 'Visa alla igen',
  country: 'Land',
  type: 'Bibliotekstyp',
  variant: 'En variant av',
  unstated: {
    country: 'anges inte',
    type: 'anges inte',
    variant: 'inget',
  },
  types: {
    PUBLIC: 'folkbibliotek',
    ACADEMIC: 'högskolebibliotek',
    SPECIAL: 'specialbibliotek',
    SCHOOL: 'skolbibliotek',
    NATIONAL: 'nationalbibliotek',
  },
}
