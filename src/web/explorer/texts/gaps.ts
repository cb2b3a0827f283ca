/** The words of the figure of what is missing in the data, in English. */
const en = {
  heading: 'What is missing or dangling?',
  lead: 'Each row is a picture of the work: that of libraries in general, and what each library says of itself. A number counts what has a gap. A gap need not be a fault: it can be something that the sources leave open.',
  picture: 'Gaps in the data',
  rows: 'whose work',
  columns: 'what is missing',
  kinds: {
    tasksWithoutPerformer: 'tasks that nobody performs',
    rolesWithoutWork: 'roles without work',
    deadEnds: 'steps that lead nowhere',
    unreachableSteps: 'steps that no way leads to',
    nodesWithoutEdges: 'things that nothing is stated of',
  },
  meaning: {
    tasksWithoutPerformer: 'No role performs it, neither in general nor in a step of a workflow.',
    rolesWithoutWork: 'It performs no task and no step, and answers for nothing.',
    deadEnds: 'No step follows it, though no source states that the work ends here.',
    unreachableSteps: 'No way leads to it from the first step of its workflow.',
    nodesWithoutEdges: 'No statement connects it with anything else.',
  },
  none: 'none',
  some: (count: number, all: number) =>
    `Of ${all} libraries, ${count} have a gap of one of these kinds.`,
  cut: (shown: number) => `The first ${shown} are shown; there may be more.`,
  legend: {
    many: 'how many there are: the darkest has most',
    few: 'a press on a number lists them',
    none: 'none was found',
  },
}

const fi: typeof en = {
  heading: 'Mitä puuttuu tai jää irralleen?',
  lead: 'Jokainen rivi on kuva työstä: kirjastojen yleinen kuva ja se, mitä kukin kirjasto kertoo itsestään. Luku laskee, missä on aukko. Aukko ei välttämättä ole virhe: se voi olla jotakin, minkä lähteet jättävät avoimeksi.',
  picture: 'Aineiston aukot',
  rows: 'kenen työ',
  columns: 'mitä puuttuu',
  kinds: {
    tasksWithoutPerformer: 'tehtäviä ilman tekijää',
    rolesWithoutWork: 'rooleja ilman työtä',
    deadEnds: 'vaiheita, joista ei pääse eteenpäin',
    unreachableSteps: 'vaiheita, joihin ei pääse',
    nodesWithoutEdges: 'asioita, joista ei sanota mitään',
  },
  meaning: {
    tasksWithoutPerformer: 'Mikään rooli ei tee sitä, ei yleensä eikä minkään työnkulun vaiheessa.',
    rolesWithoutWork: 'Se ei tee mitään tehtävää eikä vaihetta eikä vastaa mistään.',
    deadEnds: 'Mikään vaihe ei seuraa sitä, vaikka mikään lähde ei sano työn päättyvän tähän.',
    unreachableSteps: 'Työnkulun ensimmäisestä vaiheesta ei pääse siihen.',
    nodesWithoutEdges: 'Mikään väite ei yhdistä sitä muuhun.',
  },
  none: 'ei yhtään',
  some: (count, all) => `Kirjastoja on ${all}, ja jokin näistä aukoista on ${count} kirjastolla.`,
  cut: (shown) => `Näkyvissä on ${shown} ensimmäistä; niitä voi olla enemmän.`,
  legend: {
    many: 'kuinka monta niitä on: tummimmassa on eniten',
    few: 'luvun painallus luettelee ne',
    none: 'yhtään ei löytynyt',
  },
}

const sv: typeof en = {
  heading: 'Vad saknas eller hänger löst?',
  lead: 'Varje rad är en bild av arbetet: den för bibliotek i allmänhet, och det som varje bibliotek säger om sig självt. Ett tal räknar det som har en lucka. En lucka behöver inte vara ett fel: den kan vara något som källorna lämnar öppet.',
  picture: 'Luckor i data',
  rows: 'vems arbete',
  columns: 'vad som saknas',
  kinds: {
    tasksWithoutPerformer: 'uppgifter som ingen utför',
    rolesWithoutWork: 'roller utan arbete',
    deadEnds: 'steg som inte leder vidare',
    unreachableSteps: 'steg som ingen väg leder till',
    nodesWithoutEdges: 'saker som inget sägs om',
  },
  meaning: {
    tasksWithoutPerformer:
      'Ingen roll utför den, varken i allmänhet eller i ett steg i ett arbetsflöde.',
    rolesWithoutWork: 'Den utför ingen uppgift och inget steg och svarar inte för något.',
    deadEnds: 'Inget steg följer på det, fast ingen källa säger att arbetet slutar här.',
    unreachableSteps: 'Ingen väg leder dit från arbetsflödets första steg.',
    nodesWithoutEdges: 'Inget påstående förbinder den med något annat.',
  },
  none: 'inga',
  some: (count, all) => `Av ${all} bibliotek har ${count} en lucka av något av dessa slag.`,
  cut: (shown) => `De första ${shown} visas; det kan finnas fler.`,
  legend: {
    many: 'hur många de är: den mörkaste har flest',
    few: 'ett tryck på ett tal listar dem',
    none: 'inga hittades',
  },
}

export const gapsTexts = { en, fi, sv }
