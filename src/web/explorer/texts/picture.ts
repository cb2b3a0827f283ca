/** The words of what all pictures have, in English. */
export const en = {
  zoom: { name: 'Size of the picture', in: 'Larger', out: 'Smaller', fit: 'Show all' },
  paper: {
    only: 'Only',
    without: 'Left out',
    hangingOn: (label: string) => `what hangs on ${label} alone`,
    source: 'Source',
    licence: 'Licence',
    made: 'Made on',
    datasets: (count: number) => `${count} descriptions`,
  },
}

export const fi: typeof en = {
  zoom: { name: 'Kuvan koko', in: 'Suurenna', out: 'Pienennä', fit: 'Näytä kaikki' },
  paper: {
    only: 'Vain',
    without: 'Jätetty pois',
    hangingOn: (label) => `mikä liittyy vain tähän: ${label}`,
    source: 'Lähde',
    licence: 'Lisenssi',
    made: 'Tehty',
    datasets: (count) => `${count} kuvausta`,
  },
}

export const sv: typeof en = {
  zoom: { name: 'Bildens storlek', in: 'Större', out: 'Mindre', fit: 'Visa allt' },
  paper: {
    only: 'Bara',
    without: 'Utelämnat',
    hangingOn: (label) => `det som bara hör till ${label}`,
    source: 'Källa',
    licence: 'Licens',
    made: 'Gjord',
    datasets: (count) => `${count} beskrivningar`,
  },
}
