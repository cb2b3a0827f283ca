/** The words of the figure of how alike libraries are, in English. */
const en = {
  heading: 'Which libraries tell of the same tasks?',
  lead: 'A cell counts the tasks that the steps of both libraries do, of those that the steps of either do; a task counts as itself alone. Libraries that are alike stand together. That two are unlike may only mean that their sources tell of other parts of the work.',
  picture: 'Libraries by libraries, with how many tasks they share',
  rows: 'libraries',
  columns: 'libraries',
  cell: (one: string, other: string, both: number, any: number) =>
    `${one} and ${other}: both tell of ${both} of the ${any} tasks that either tells of`,
  legend: {
    much: 'much alike: both tell of 6 of the 8 tasks. A press compares their workflows that are most alike',
    little: 'little alike: 1 of 9',
    none: 'no task that both tell of',
  },
}

const fi: typeof en = {
  heading: 'Mitkä kirjastot kertovat samoista tehtävistä?',
  lead: 'Ruutu laskee tehtävät, jotka ovat kummankin kirjaston vaiheissa, niistä tehtävistä, jotka ovat jommankumman vaiheissa; tehtävä lasketaan vain omana itsenään. Samankaltaiset kirjastot ovat vierekkäin. Erilaisuus voi merkitä vain sitä, että lähteet kertovat työn eri osista.',
  picture: 'Kirjastot ja niiden yhteiset tehtävät',
  rows: 'kirjastot',
  columns: 'kirjastot',
  cell: (one, other, both, any) =>
    `${one} ja ${other}: yhteisiä tehtäviä ${both}, kaikkiaan tehtäviä ${any}`,
  legend: {
    much: 'hyvin samankaltaiset: 8 tehtävästä 6 on yhteisiä. Painallus vertaa työnkulkuja, jotka ovat eniten toistensa kaltaisia',
    little: 'vähän samankaltaiset: 9 tehtävästä 1 on yhteinen',
    none: 'ei yhteisiä tehtäviä',
  },
}

const sv: typeof en = {
  heading: 'Vilka bibliotek berättar om samma uppgifter?',
  lead: 'En ruta räknar de uppgifter som stegen i båda biblioteken utför, av dem som stegen i det ena eller det andra utför; en uppgift räknas bara som sig själv. Bibliotek som liknar varandra står intill varandra. Att två är olika kan betyda bara att källorna berättar om olika delar av arbetet.',
  picture: 'Bibliotek och hur många uppgifter de har gemensamt',
  rows: 'bibliotek',
  columns: 'bibliotek',
  cell: (one, other, both, any) =>
    `${one} och ${other}: båda berättar om ${both} av de ${any} uppgifter som det ena eller det andra berättar om`,
  legend: {
    much: 'mycket lika: båda berättar om 6 av de 8 uppgifterna. Ett tryck jämför deras mest lika arbetsflöden',
    little: 'föga lika: 1 av 9',
    none: 'ingen uppgift som båda berättar om',
  },
}

export const likenessTexts = { en, fi, sv }
