/** The words of the view of ways from one task to another, in English. */
export const en = {
  heading: 'From one task to another',
  lead: 'Every way of work that a workflow tells from the one task to the other, whosever workflow it is.',
  from: 'From',
  to: 'To',
  turn: 'The other way round',
  found: (count: number) => (count === 1 ? '1 way' : `${count} ways`),
  none: 'No workflow that is told here leads from the one to the other.',
  way: (number: number, steps: number) => `Way ${number}, ${steps} steps`,
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  cut: (shown: number) => `${shown} ways are shown, the shortest; there are more.`,
  picture: 'The ways, drawn step by step',
  orMeant: 'or did you mean',
}

export const fi: typeof en = {
  heading: 'Tehtävästä toiseen',
  lead: 'Kaikki ne reitit tehtävästä toiseen, jotka jokin työnkulku kertoo, olipa työnkulku kenen tahansa.',
  from: 'Mistä',
  to: 'Mihin',
  turn: 'Toisin päin',
  found: (count) => (count === 1 ? '1 reitti' : `${count} reittiä`),
  none: 'Mikään tässä kerrottu työnkulku ei vie ensimmäisestä toiseen.',
  way: (number, steps) => `Reitti ${number}, vaiheita ${steps}`,
  steps: (count) => (count === 1 ? '1 vaihe' : `${count} vaihetta`),
  cut: (shown) => `Näkyvissä on ${shown} lyhintä reittiä; niitä on enemmän.`,
  picture: 'Reitit vaihe vaiheelta piirrettyinä',
  orMeant: 'tai tarkoititko',
}

export const sv: typeof en = {
  heading: 'Från en uppgift till en annan',
  lead: 'Alla vägar från den ena uppgiften till den andra som ett arbetsflöde berättar, vems det än är.',
  from: 'Från',
  to: 'Till',
  turn: 'Åt andra hållet',
  found: (count) => (count === 1 ? '1 väg' : `${count} vägar`),
  none: 'Inget arbetsflöde som berättas här leder från den ena till den andra.',
  way: (number, steps) => `Väg ${number}, ${steps} steg`,
  steps: (count) => `${count} steg`,
  cut: (shown) => `De ${shown} kortaste vägarna visas; det finns fler.`,
  picture: 'Vägarna, ritade steg för steg',
  orMeant: 'eller menade du',
}
