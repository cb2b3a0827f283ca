/** The words that all figures have, in English. */
export const en = {
  name: 'Figures',
  all: 'All figures',
  tooFew: 'Too few workflows are left to count. Narrow the libraries less.',
  fewer: (shown: number, all: number) =>
    `The first ${shown} of ${all} are shown: all together are more than the server counts at once.`,
  claims: 'What is counted here',
  doneIn: (count: number) => (count === 1 ? 'in 1 workflow' : `in ${count} workflows`),
  tasks: (shown: number, all: number) => `Choose the tasks: ${shown} of ${all}`,
  add: 'Add a task',
  mostShared: 'Those that most libraries tell of',
  nothing: 'Nothing of this kind is in the graph.',
}

export const fi: typeof en = {
  name: 'Luvut',
  all: 'Kaikki luvut',
  tooFew: 'Jäljellä on liian vähän työnkulkuja laskettavaksi. Rajaa kirjastoja vähemmän.',
  fewer: (shown, all) =>
    `Näkyvissä on ${shown} ensimmäistä, kaikkiaan ${all}: kaikki yhdessä olisi enemmän kuin palvelin laskee kerralla.`,
  claims: 'Mitä tässä lasketaan',
  doneIn: (count) => (count === 1 ? '1 työnkulussa' : `${count} työnkulussa`),
  tasks: (shown, all) => `Valitse tehtävät: ${shown}, kaikkiaan ${all}`,
  add: 'Lisää tehtävä',
  mostShared: 'Ne, joista useimmat kirjastot kertovat',
  nothing: 'Tällaista ei verkossa ole.',
}

export const sv: typeof en = {
  name: 'Siffror',
  all: 'Alla siffror',
  tooFew: 'För få arbetsflöden är kvar att räkna. Begränsa biblioteken mindre.',
  fewer: (shown, all) =>
    `De ${shown} första av ${all} visas: alla tillsammans är mer än vad servern räknar på en gång.`,
  claims: 'Vad som räknas här',
  doneIn: (count) => (count === 1 ? 'i 1 arbetsflöde' : `i ${count} arbetsflöden`),
  tasks: (shown, all) => `Välj uppgifter: ${shown} av ${all}`,
  add: 'Lägg till en uppgift',
  mostShared: 'De som flest bibliotek berättar om',
  nothing: 'Inget sådant finns i grafen.',
}
