/** The words of the figure of the order of tasks, in English. */
const en = {
  heading: 'In which order is the work done?',
  lead: 'A cell counts the workflows of single libraries in which the task of the row comes before that of the column, of those that tell of both. Tasks that mostly come early stand first. The figure behind a task is how many of the workflows do it, or a kind of it.',
  picture: 'In how many workflows one task comes before another',
  rows: 'comes before',
  columns: 'comes after',
  press: 'Press a cell to see which libraries it counts.',
  before: (earlier: string, later: string, count: number, all: number) =>
    `“${earlier}” comes before “${later}” in ${count} of the ${all} workflows that tell of both`,
  after: (count: number) => `after it in ${count}`,
  bothWays: (count: number) => `both before and after it in ${count}`,
  withoutOrder: (count: number) => `without an order in ${count}`,
  noOrder: (earlier: string, later: string) =>
    `no workflow puts “${earlier}” and “${later}” in an order`,
  where: 'Where that is so',
  libraries: (count: number) => (count === 1 ? 'In 1 library.' : `In ${count} libraries.`),
  nowhere: 'In none of the workflows that are counted here.',
  way: (from: string, to: string | undefined, distance: number) =>
    `${from} → ${to ?? 'makes it possible'}, ${distance === 1 ? '1 step on' : `${distance} steps on`}:`,
  weakest: 'the weakest claim on the way',
  alsoOther: 'It has the other order as well.',
  legend: {
    always: 'always: in 9 of the 9 workflows that tell of both',
    some: 'seldom: in 2 of 8',
    few: 'a small box: few workflows tell of both',
    none: 'no workflow puts the two in an order, or one is a kind of the other',
  },
}

const fi: typeof en = {
  heading: 'Missä järjestyksessä työ tehdään?',
  lead: 'Ruutu laskee yksittäisten kirjastojen työnkulut, joissa rivin tehtävä tehdään ennen sarakkeen tehtävää, niistä työnkuluista, jotka kertovat molemmista. Useimmiten varhain tehtävät ovat ensimmäisinä. Luku tehtävän perässä kertoo, kuinka monessa työnkulussa se tai sen laji tehdään.',
  picture: 'Kuinka monessa työnkulussa tehtävä tehdään ennen toista',
  rows: 'tehdään ennen',
  columns: 'tehdään jälkeen',
  press: 'Paina ruutua, niin näet, mitkä kirjastot siinä lasketaan.',
  before: (earlier, later, count, all) =>
    `”${earlier}” tehdään ennen tehtävää ”${later}” ${count} työnkulussa (molemmista kertovia on ${all})`,
  after: (count) => `sen jälkeen ${count} työnkulussa`,
  bothWays: (count) => `sekä ennen että jälkeen ${count} työnkulussa`,
  withoutOrder: (count) => `ilman järjestystä ${count} työnkulussa`,
  noOrder: (earlier, later) =>
    `mikään työnkulku ei kerro tehtävien ”${earlier}” ja ”${later}” järjestystä`,
  where: 'Missä näin on',
  libraries: (count) => (count === 1 ? 'Yhdessä kirjastossa.' : `${count} kirjastossa.`),
  nowhere: 'Ei missään niistä työnkuluista, jotka tässä lasketaan.',
  way: (from, to, distance) =>
    `${from} → ${to ?? 'tekee sen mahdolliseksi'}, ${distance === 1 ? '1 vaihe eteenpäin' : `${distance} vaihetta eteenpäin`}:`,
  weakest: 'välin heikoin väite',
  alsoOther: 'Siinä on myös toinen järjestys.',
  legend: {
    always: 'aina: 9 työnkulussa niistä 9:stä, jotka kertovat molemmista',
    some: 'harvoin: 2 työnkulussa 8:sta',
    few: 'pieni ruutu: harva työnkulku kertoo molemmista',
    none: 'mikään työnkulku ei kerro järjestystä, tai toinen on toisen laji',
  },
}

const sv: typeof en = {
  heading: 'I vilken ordning görs arbetet?',
  lead: 'En ruta räknar de enskilda bibliotekens arbetsflöden där radens uppgift kommer före kolumnens, av dem som berättar om båda. Uppgifter som oftast kommer tidigt står först. Talet efter en uppgift är hur många av arbetsflödena som utför den, eller ett slag av den.',
  picture: 'I hur många arbetsflöden en uppgift kommer före en annan',
  rows: 'kommer före',
  columns: 'kommer efter',
  press: 'Tryck på en ruta för att se vilka bibliotek den räknar.',
  before: (earlier, later, count, all) =>
    `”${earlier}” kommer före ”${later}” i ${count} av de ${all} arbetsflöden som berättar om båda`,
  after: (count) => `efter i ${count}`,
  bothWays: (count) => `både före och efter i ${count}`,
  withoutOrder: (count) => `utan ordning i ${count}`,
  noOrder: (earlier, later) => `inget arbetsflöde ordnar ”${earlier}” och ”${later}”`,
  where: 'Där det är så',
  libraries: (count) => `I ${count} bibliotek.`,
  nowhere: 'Inte i något av de arbetsflöden som räknas här.',
  way: (from, to, distance) => `${from} → ${to ?? 'gör det möjligt'}, ${distance} steg vidare:`,
  weakest: 'det svagaste påståendet på vägen',
  alsoOther: 'Det har också den andra ordningen.',
  legend: {
    always: 'alltid: i 9 av de 9 arbetsflöden som berättar om båda',
    some: 'sällan: i 2 av 8',
    few: 'en liten ruta: få arbetsflöden berättar om båda',
    none: 'inget arbetsflöde ordnar de två, eller så är den ena ett slag av den andra',
  },
}

export const orderTexts = { en, fi, sv }
