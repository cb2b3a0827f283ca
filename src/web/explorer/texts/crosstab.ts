/** The words of the tables of counts, in English. */
const en = {
  heading: 'What is stated how often?',
  lead: 'Each cell counts what belongs to its row and to its column, of all that the graph holds unless the libraries are narrowed. Counts are of what sources tell, and not of how often work is done.',
  table: 'Table',
  tables: {
    roleChannel: 'Roles by channels, in steps',
    roleTask: 'Roles by tasks, in steps',
    roleResource: 'Roles by what they work with, in steps',
    taskChannel: 'Tasks by channels, in steps',
    sourceModality: 'Sources by how sure they are, in claims',
    libraryModality: 'Libraries by how sure their sources are, in claims',
  },
  ends: {
    roleChannel: { rows: 'roles', columns: 'channels' },
    roleTask: { rows: 'roles', columns: 'tasks' },
    roleResource: { rows: 'roles', columns: 'works with' },
    taskChannel: { rows: 'tasks', columns: 'channels' },
    sourceModality: { rows: 'sources', columns: 'how sure' },
    libraryModality: { rows: 'libraries', columns: 'how sure' },
  },
  total: {
    steps: (count: number) =>
      `It counts ${count} steps; a step that names two stands in two rows or columns.`,
    claims: (count: number) =>
      `It counts ${count} claims; one that cites two sources stands in two rows.`,
  },
  press: 'Press a cell to see what it counts.',
  cell: {
    steps: (row: string, column: string, count: number, all: number) =>
      `${row}, ${column}: ${count} of ${all} steps of the row`,
    claims: (row: string, column: string, count: number, all: number) =>
      `${row}, ${column}: ${count} of ${all} claims of the row`,
  },
  cut: (rows: number, allRows: number, columns: number, allColumns: number) =>
    `The largest ${rows} of ${allRows} rows and ${columns} of ${allColumns} columns are shown.`,
  none: 'none is named',
  legend: {
    most: { steps: 'the most steps in one cell', claims: 'the most claims in one cell' },
    few: 'the fainter, the fewer',
    none: 'none',
  },
}

const fi: typeof en = {
  heading: 'Mitä sanotaan kuinka usein?',
  lead: 'Jokainen ruutu laskee, mitä kuuluu sekä riville että sarakkeeseen: kaikesta, mitä verkossa on, ellei kirjastoja rajata. Luvut kertovat, mitä lähteet sanovat, eivät sitä, kuinka usein työtä tehdään.',
  table: 'Taulukko',
  tables: {
    roleChannel: 'Roolit ja kanavat, vaiheina',
    roleTask: 'Roolit ja tehtävät, vaiheina',
    roleResource: 'Roolit ja mitä ne käsittelevät, vaiheina',
    taskChannel: 'Tehtävät ja kanavat, vaiheina',
    sourceModality: 'Lähteet ja kuinka varmoja ne ovat, väitteinä',
    libraryModality: 'Kirjastot ja kuinka varmoja niiden lähteet ovat, väitteinä',
  },
  ends: {
    roleChannel: { rows: 'roolit', columns: 'kanavat' },
    roleTask: { rows: 'roolit', columns: 'tehtävät' },
    roleResource: { rows: 'roolit', columns: 'mitä käsitellään' },
    taskChannel: { rows: 'tehtävät', columns: 'kanavat' },
    sourceModality: { rows: 'lähteet', columns: 'kuinka varmaa' },
    libraryModality: { rows: 'kirjastot', columns: 'kuinka varmaa' },
  },
  total: {
    steps: (count) =>
      `Taulukko laskee ${count} vaihetta; jos vaihe nimeää kaksi, se on kahdella rivillä tai kahdessa sarakkeessa.`,
    claims: (count) =>
      `Taulukko laskee ${count} väitettä; jos väite viittaa kahteen lähteeseen, se on kahdella rivillä.`,
  },
  press: 'Paina ruutua, niin näet, mitä siinä lasketaan.',
  cell: {
    steps: (row, column, count, all) =>
      `${row}, ${column}: ${count} vaihetta, rivillä kaikkiaan ${all}`,
    claims: (row, column, count, all) =>
      `${row}, ${column}: ${count} väitettä, rivillä kaikkiaan ${all}`,
  },
  cut: (rows, allRows, columns, allColumns) =>
    `Näkyvissä ovat suurimmat rivit (${rows}, kaikkiaan ${allRows}) ja sarakkeet (${columns}, kaikkiaan ${allColumns}).`,
  none: 'ei nimetä',
  legend: {
    most: {
      steps: 'eniten vaiheita yhdessä ruudussa',
      claims: 'eniten väitteitä yhdessä ruudussa',
    },
    few: 'mitä himmeämpi, sitä vähemmän',
    none: 'ei yhtään',
  },
}

const sv: typeof en = {
  heading: 'Vad sägs hur ofta?',
  lead: 'Varje ruta räknar det som hör till både raden och kolumnen, av allt som finns i grafen om inte biblioteken begränsas. Talen gäller vad källor berättar, och inte hur ofta arbete utförs.',
  table: 'Tabell',
  tables: {
    roleChannel: 'Roller och kanaler, i steg',
    roleTask: 'Roller och uppgifter, i steg',
    roleResource: 'Roller och vad de arbetar med, i steg',
    taskChannel: 'Uppgifter och kanaler, i steg',
    sourceModality: 'Källor och hur säkra de är, i påståenden',
    libraryModality: 'Bibliotek och hur säkra deras källor är, i påståenden',
  },
  ends: {
    roleChannel: { rows: 'roller', columns: 'kanaler' },
    roleTask: { rows: 'roller', columns: 'uppgifter' },
    roleResource: { rows: 'roller', columns: 'arbetar med' },
    taskChannel: { rows: 'uppgifter', columns: 'kanaler' },
    sourceModality: { rows: 'källor', columns: 'hur säkert' },
    libraryModality: { rows: 'bibliotek', columns: 'hur säkert' },
  },
  total: {
    steps: (count) =>
      `Tabellen räknar ${count} steg; ett steg som nämner två står på två rader eller i två kolumner.`,
    claims: (count) =>
      `Tabellen räknar ${count} påståenden; ett som hänvisar till två källor står på två rader.`,
  },
  press: 'Tryck på en ruta för att se vad den räknar.',
  cell: {
    steps: (row, column, count, all) => `${row}, ${column}: ${count} av radens ${all} steg`,
    claims: (row, column, count, all) => `${row}, ${column}: ${count} av radens ${all} påståenden`,
  },
  cut: (rows, allRows, columns, allColumns) =>
    `De största visas: ${rows} av ${allRows} rader och ${columns} av ${allColumns} kolumner.`,
  none: 'ingen nämns',
  legend: {
    most: { steps: 'de flesta stegen i en ruta', claims: 'de flesta påståendena i en ruta' },
    few: 'ju blekare, desto färre',
    none: 'inga',
  },
}

export const crosstabTexts = { en, fi, sv }
