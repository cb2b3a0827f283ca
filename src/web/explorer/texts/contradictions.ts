/** The words of the figure of what sources disagree on, in English. */
const en = {
  heading: 'Where do sources disagree?',
  lead: 'A contradiction is what two sources state differently of the same library. That two libraries work in different ways is a difference and no contradiction; it is shown below all the same.',
  within: (count: number) =>
    count === 0
      ? 'No two sources contradict each other on the practice of one library.'
      : `Contradictions on the practice of one library: ${count}.`,
  across: (pairs: number, subjects: number) =>
    `Over all libraries, ${pairs} pairs of statements disagree, on ${subjects} matters.`,
  differences: 'Where libraries differ: press a row to read what each states',
  said: 'What each library states',
  says: (sources: string) => `${sources} says:`,
  picture: 'What sources disagree on, by library',
  rows: 'what it is about',
  columns: 'libraries',
  subject: (from: string, to: string) => `${from} – ${to}`,
  order: '(another order)',
  opposite: '(one states the opposite)',
  degree: '(in degree)',
  silent: 'has no part in it',
  before: (earlier: string, later: string) => `${earlier} comes before ${later}`,
  both: (one: string, other: string) => `${one} comes before and after ${other}`,
  legend: {
    there: 'the first comes before the second',
    back: 'the second comes before the first',
    both: 'sources of one library state both',
    degree: 'stated in another way, or more or less strongly: a press shows the claim',
    none: 'the library has no part in it',
  },
}

const fi: typeof en = {
  heading: 'Missä lähteet ovat eri mieltä?',
  lead: 'Ristiriita on se, minkä kaksi lähdettä sanoo eri tavoin samasta kirjastosta. Se, että kaksi kirjastoa toimii eri tavoin, on ero eikä ristiriita; silti sekin näytetään alla.',
  within: (count) =>
    count === 0
      ? 'Mitkään kaksi lähdettä eivät ole ristiriidassa siitä, miten yksi kirjasto toimii.'
      : `Ristiriitoja siitä, miten yksi kirjasto toimii: ${count}.`,
  across: (pairs, subjects) =>
    `Kaikkien kirjastojen lausumista ${pairs} paria on eri mieltä, yhteensä ${subjects} asiasta.`,
  differences: 'Missä kirjastot eroavat: painamalla riviä voi lukea, mitä kukin sanoo',
  said: 'Mitä kukin kirjasto sanoo',
  says: (sources) => `${sources} sanoo:`,
  picture: 'Mistä lähteet ovat eri mieltä, kirjastoittain',
  rows: 'mitä se koskee',
  columns: 'kirjastot',
  subject: (from, to) => `${from} – ${to}`,
  order: '(toinen järjestys)',
  opposite: '(toinen sanoo päinvastoin)',
  degree: '(aste-ero)',
  silent: 'ei ole tässä mukana',
  before: (earlier, later) => `${earlier} tehdään ennen: ${later}`,
  both: (one, other) => `${one} tehdään ennen ja jälkeen: ${other}`,
  legend: {
    there: 'ensimmäinen tehdään ennen toista',
    back: 'toinen tehdään ennen ensimmäistä',
    both: 'saman kirjaston lähteet sanovat molempia',
    degree: 'sanotaan toisin, vahvemmin tai heikommin: painallus näyttää väitteen',
    none: 'kirjasto ei ole tässä mukana',
  },
}

const sv: typeof en = {
  heading: 'Var är källor oeniga?',
  lead: 'En motsägelse är det som två källor säger olika om samma bibliotek. Att två bibliotek arbetar på olika sätt är en skillnad och ingen motsägelse; den visas ändå nedan.',
  within: (count) =>
    count === 0
      ? 'Inga två källor motsäger varandra om hur ett och samma bibliotek arbetar.'
      : `Motsägelser om hur ett och samma bibliotek arbetar: ${count}.`,
  across: (pairs, subjects) =>
    `I alla bibliotek är ${pairs} par av utsagor oeniga, om ${subjects} saker.`,
  differences: 'Var bibliotek skiljer sig: tryck på en rad för att läsa vad vart och ett säger',
  said: 'Vad varje bibliotek säger',
  says: (sources) => `${sources} säger:`,
  picture: 'Vad källor är oeniga om, efter bibliotek',
  rows: 'vad det gäller',
  columns: 'bibliotek',
  subject: (from, to) => `${from} – ${to}`,
  order: '(en annan ordning)',
  opposite: '(den ena säger motsatsen)',
  degree: '(i grad)',
  silent: 'har ingen del i det',
  before: (earlier, later) => `${earlier} kommer före ${later}`,
  both: (one, other) => `${one} kommer före och efter ${other}`,
  legend: {
    there: 'den första kommer före den andra',
    back: 'den andra kommer före den första',
    both: 'källor om ett bibliotek säger båda',
    degree: 'sägs på ett annat sätt, starkare eller svagare: ett tryck visar påståendet',
    none: 'biblioteket har ingen del i det',
  },
}

export const contradictionsTexts = { en, fi, sv }
