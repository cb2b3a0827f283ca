/** The words of what stands around every view, in English. */
export const en = {
  title: 'Library Work Graph',
  explorer: 'Explorer',
  toPlayground: 'Playground',
  skip: 'Skip to the content',
  language: 'Language',
  views: 'Views',
  theme: { name: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  cut: {
    of: (shown: number, all: number) => `${shown} of ${all} are shown.`,
    first: (shown: number) => `At most ${shown} of each kind are shown; there are more.`,
    more: 'Show more',
    rest: 'This page shows no more. “Show the GraphQL” opens the question, which can ask for the rest.',
    menu: (shown: number, all: number) =>
      `${shown} of ${all} workflows are in the menu. Search for the others under Find.`,
    andMore: (count: number) => `and ${count} more`,
    andOthers: 'and more',
  },
  tools: {
    name: 'What to do with this view',
    graphql: 'Show the GraphQL',
    svg: 'Save as SVG',
    png: 'Save as PNG',
    link: 'Copy the link',
    copied: 'The link is copied.',
    inBar: 'The link is in the address bar.',
    noPicture: 'The picture could not be saved.',
  },
  state: {
    loading: 'Asking the graph …',
    retry: 'Try again',
    slow: 'This takes long. Perhaps the line is slow, or the server has stopped.',
    noAnswer: 'The server does not answer. Perhaps it has stopped, or the network is away.',
    refused: 'The server could not answer this question.',
    isOld: 'What is shown answers the question before.',
    tooMuch:
      'This question asks for more than the server gives at once. Ask for less: one library, or fewer edges around.',
    tookTooLong:
      'The answer took too long, and the server stopped. Ask for less: one library, or fewer edges around.',
    unknown: (id: string) => `Nothing here is called “${id}”.`,
    unfit: (label: string, kind: string) => `“${label}” does not fit here: its kind is “${kind}”.`,
    didYouMean: 'Did you mean',
  },
}

export const fi: typeof en = {
  title: 'Kirjastotyön verkko',
  explorer: 'Selain',
  toPlayground: 'Kyselysivu',
  skip: 'Siirry sisältöön',
  language: 'Kieli',
  views: 'Näkymät',
  theme: { name: 'Värit', system: 'Kuten järjestelmässä', light: 'Vaalea', dark: 'Tumma' },
  cut: {
    of: (shown, all) => `Näkyvissä on ${shown}, kaikkiaan ${all}.`,
    first: (shown) => `Kutakin lajia näkyy enintään ${shown}; niitä on enemmän.`,
    more: 'Näytä lisää',
    rest: 'Tämä sivu ei näytä enempää. ”Näytä GraphQL” avaa kysymyksen, jolla loput voi kysyä.',
    menu: (shown, all) =>
      `Valikossa on ${shown} työnkulkua, kaikkiaan niitä on ${all}. Hae muita Etsi-näkymässä.`,
    andMore: (count) => `ja ${count} muuta`,
    andOthers: 'ja muita',
  },
  tools: {
    name: 'Mitä näkymällä voi tehdä',
    graphql: 'Näytä GraphQL',
    svg: 'Tallenna SVG',
    png: 'Tallenna PNG',
    link: 'Kopioi linkki',
    copied: 'Linkki on kopioitu.',
    inBar: 'Linkki on osoiterivillä.',
    noPicture: 'Kuvaa ei voitu tallentaa.',
  },
  state: {
    loading: 'Kysytään verkolta …',
    retry: 'Yritä uudelleen',
    slow: 'Tämä kestää kauan. Ehkä yhteys on hidas tai palvelin on pysäytetty.',
    noAnswer: 'Palvelin ei vastaa. Ehkä se on pysäytetty tai verkkoyhteys on poikki.',
    refused: 'Palvelin ei voinut vastata tähän kysymykseen.',
    isOld: 'Näkyvissä on vastaus edelliseen kysymykseen.',
    tooMuch:
      'Kysymys on suurempi kuin mihin palvelin kerralla vastaa. Rajaa sitä: yksi kirjasto tai lyhyempi etäisyys.',
    tookTooLong:
      'Vastaaminen kesti liian kauan, ja palvelin keskeytti sen. Rajaa kysymystä: yksi kirjasto tai lyhyempi etäisyys.',
    unknown: (id) => `Minkään nimi ei täällä ole ”${id}”.`,
    unfit: (label, kind) => `”${label}” ei sovi tähän: sen laji on ”${kind}”.`,
    didYouMean: 'Tarkoititko:',
  },
}

export const sv: typeof en = {
  title: 'Biblioteksarbetets graf',
  explorer: 'Utforska',
  toPlayground: 'Frågesidan',
  skip: 'Hoppa till innehållet',
  language: 'Språk',
  views: 'Vyer',
  theme: { name: 'Färger', system: 'Som i systemet', light: 'Ljust', dark: 'Mörkt' },
  cut: {
    of: (shown, all) => `${shown} av ${all} visas.`,
    first: (shown) => `Högst ${shown} av varje slag visas; det finns fler.`,
    more: 'Visa fler',
    rest: 'Sidan visar inte fler. ”Visa GraphQL” öppnar frågan, som kan fråga efter resten.',
    menu: (shown, all) => `Menyn har ${shown} av ${all} arbetsflöden. Sök de andra i vyn Sök.`,
    andMore: (count) => `och ${count} till`,
    andOthers: 'med flera',
  },
  tools: {
    name: 'Vad man kan göra med vyn',
    graphql: 'Visa GraphQL',
    svg: 'Spara som SVG',
    png: 'Spara som PNG',
    link: 'Kopiera länken',
    copied: 'Länken är kopierad.',
    inBar: 'Länken står i adressfältet.',
    noPicture: 'Bilden kunde inte sparas.',
  },
  state: {
    loading: 'Frågar grafen …',
    retry: 'Försök igen',
    slow: 'Det dröjer. Kanske är linjen långsam, eller servern har stoppats.',
    noAnswer: 'Servern svarar inte. Kanske har den stoppats, eller nätet är borta.',
    refused: 'Servern kunde inte svara på den här frågan.',
    isOld: 'Det som visas svarar på frågan innan.',
    tooMuch:
      'Frågan är större än vad servern svarar på i ett svep. Fråga efter mindre: ett bibliotek eller ett kortare avstånd.',
    tookTooLong:
      'Svaret dröjde för länge och servern avbröt. Fråga efter mindre: ett bibliotek eller ett kortare avstånd.',
    unknown: (id) => `Inget här heter ”${id}”.`,
    unfit: (label, kind) => `”${label}” passar inte här: dess slag är ”${kind}”.`,
    didYouMean: 'Menade du',
  },
}
