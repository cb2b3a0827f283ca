/** The words of the figure of the places of tasks, in English. */
const en = {
  heading: 'At which place do libraries do their tasks?',
  lead: 'The number in a cell is the place of the first step of the library’s workflows that does the task, or a kind of it; the stronger the colour, the later. Steps side by side have places as well, so a lower number alone does not mean earlier. Libraries that tell of most of the tasks stand first.',
  picture: 'Libraries by tasks, with the place of each task',
  rows: 'libraries',
  columns: 'tasks',
  at: (places: string) => `place ${places}`,
  legend: {
    early: 'the first step of the workflow',
    late: 'the last place that a task in the figure has',
    several: 'in several steps: the first of them is shown',
    absent: 'not done: the sources state that they tell all of its workflows',
    untold: 'not told: the library may do it all the same',
  },
}

const fi: typeof en = {
  heading: 'Missä kohdassa työtä kirjastot tekevät tehtävänsä?',
  lead: 'Ruudun luku on kirjaston työnkuluissa ensimmäisen sellaisen vaiheen paikka, jossa tehtävä tai sen laji tehdään; mitä vahvempi väri, sitä myöhempi. Myös rinnakkaisilla vaiheilla on paikkansa, joten pienempi luku ei yksin merkitse aiempaa. Ensimmäisinä ovat kirjastot, jotka kertovat useimmista tehtävistä.',
  picture: 'Kirjastot ja tehtävien paikat',
  rows: 'kirjastot',
  columns: 'tehtävät',
  at: (places) => `paikka ${places}`,
  legend: {
    early: 'työnkulun ensimmäinen vaihe',
    late: 'myöhäisin paikka, joka kuvion tehtävällä on',
    several: 'useassa vaiheessa: näkyvissä on ensimmäinen',
    absent: 'ei tehdä: lähteet sanovat kertovansa kaikki kirjaston työnkulut kokonaan',
    untold: 'ei kerrota: kirjasto voi silti tehdä sen',
  },
}

const sv: typeof en = {
  heading: 'Var i arbetet gör biblioteken sina uppgifter?',
  lead: 'Talet i en ruta är platsen för det första steg i bibliotekets arbetsflöden som utför uppgiften, eller ett slag av den; ju starkare färg, desto senare. Även steg sida vid sida har platser, så ett lägre tal betyder inte i sig tidigare. Bibliotek som berättar om flest av uppgifterna står först.',
  picture: 'Bibliotek och uppgifternas platser',
  rows: 'bibliotek',
  columns: 'uppgifter',
  at: (places) => `plats ${places}`,
  legend: {
    early: 'arbetsflödets första steg',
    late: 'den senaste platsen som en uppgift i figuren har',
    several: 'i flera steg: det första av dem visas',
    absent: 'utförs inte: källorna säger att de berättar allt om dess arbetsflöden',
    untold: 'berättas inte: biblioteket kan utföra den ändå',
  },
}

export const positionsTexts = { en, fi, sv }
