/** The words of the figure of differences from the general picture, in English. */
const en = {
  heading: 'Where do libraries differ from the general picture?',
  lead: 'Each row is a workflow of a library beside the one of libraries in general that it is a variant of, or with which it has most tasks in common. A number counts the tasks in which the two differ, of those that both tell of. What a source leaves open is no difference.',
  picture: 'Differences from the general picture',
  rows: 'workflows',
  columns: 'in what they differ',
  beside: (general: string, shared: number) =>
    `(beside ${general}, ${shared === 1 ? '1 task in common' : `${shared} tasks in common`}, kinds of a task included)`,
  kinds: {
    roles: 'other people do it',
    channels: 'through other channels',
    resources: 'with other things',
    order: 'in another order',
    splits: 'split into steps in another way',
    absent: 'done in one, and not in the other',
    notTold: 'told in one, and not in the other',
  },
  count: (count: number, all: number) => `${count} of ${all}`,
  told: (some: number, all: number) =>
    `${some} of ${all} libraries can be compared: a workflow of libraries in general has a task in common with theirs.`,
  legend: {
    much: 'they differ in 4 of the 5 tasks, or pairs of tasks, that both tell of: a press lists them',
    nothing: 'no difference is told',
    none: 'nothing that could differ is told in both',
    notTold: 'told in one of the two alone: that is no difference, as the other may do it too',
  },
}

const fi: typeof en = {
  heading: 'Missä kirjastot eroavat yleisestä kuvasta?',
  lead: 'Jokainen rivi on kirjaston työnkulku. Sen rinnalla on se kirjastojen yleinen työnkulku, jonka muunnelma se on tai jonka kanssa sillä on eniten yhteisiä tehtäviä. Luku laskee ne tehtävät, joissa nämä kaksi eroavat, niistä, joista molemmat kertovat. Se, minkä lähde jättää avoimeksi, ei ole ero.',
  picture: 'Erot yleisestä kuvasta',
  rows: 'työnkulut',
  columns: 'missä ne eroavat',
  beside: (general, shared) =>
    `(rinnalla ${general}, ${shared === 1 ? '1 yhteinen tehtävä' : `${shared} yhteistä tehtävää`}, tehtävän lajit mukaan lukien)`,
  kinds: {
    roles: 'eri ihmiset tekevät sen',
    channels: 'eri kanavien kautta',
    resources: 'eri asioiden avulla',
    order: 'eri järjestyksessä',
    splits: 'jaettu vaiheisiin eri tavalla',
    absent: 'tehdään toisessa, ei toisessa',
    notTold: 'kerrotaan toisessa, ei toisessa',
  },
  count: (count, all) => `${count}, kaikkiaan ${all}`,
  told: (some, all) =>
    `Verrata voi ${some} kirjastoa, kaikkiaan niitä on ${all}: niillä on yhteinen tehtävä kirjastojen yleisen työnkulun kanssa.`,
  legend: {
    much: 'ero on 4 tehtävässä tai tehtäväparissa niistä 5:stä, joista molemmat kertovat: painallus luettelee ne',
    nothing: 'eroa ei kerrota',
    none: 'mitään, missä voisi olla ero, ei kerrota molemmissa',
    notTold: 'kerrotaan vain toisessa: se ei ole ero, sillä toinenkin voi tehdä sen',
  },
}

const sv: typeof en = {
  heading: 'Var skiljer sig biblioteken från den allmänna bilden?',
  lead: 'Varje rad är ett biblioteks arbetsflöde bredvid det för bibliotek i allmänhet som det är en variant av, eller som det har flest uppgifter gemensamma med. Ett tal räknar de uppgifter där de två skiljer sig, av dem som båda berättar om. Det som en källa lämnar öppet är ingen skillnad.',
  picture: 'Skillnader från den allmänna bilden',
  rows: 'arbetsflöden',
  columns: 'vari de skiljer sig',
  beside: (general, shared) =>
    `(bredvid ${general}, ${shared === 1 ? '1 gemensam uppgift' : `${shared} gemensamma uppgifter`}, slag av en uppgift medräknade)`,
  kinds: {
    roles: 'andra personer gör det',
    channels: 'genom andra kanaler',
    resources: 'med andra saker',
    order: 'i en annan ordning',
    splits: 'delat i steg på ett annat sätt',
    absent: 'utförs i det ena och inte i det andra',
    notTold: 'berättas i det ena och inte i det andra',
  },
  count: (count, all) => `${count} av ${all}`,
  told: (some, all) =>
    `${some} av ${all} bibliotek kan jämföras: ett arbetsflöde för bibliotek i allmänhet har en uppgift gemensam med deras.`,
  legend: {
    much: 'de skiljer sig i 4 av de 5 uppgifter eller par av uppgifter som båda berättar om: ett tryck listar dem',
    nothing: 'ingen skillnad berättas',
    none: 'inget som kunde skilja sig berättas i båda',
    notTold:
      'berättas bara i det ena: det är ingen skillnad, eftersom det andra också kan göra det',
  },
}

export const differencesTexts = { en, fi, sv }
