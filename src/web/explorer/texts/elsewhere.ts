/** The words of the ways from a view to other tools, in English. */
const en = {
  files: 'As a file',
  open: 'Open it elsewhere',
  gephi: 'fetches the file from this server when you open the link, if it can reach it',
  bpmn: 'save the file .bpmn, and drop it on the page there',
  embed: 'In another page',
  noEmbed:
    'This server lets no other page show the explorer in a frame. Whoever runs it can allow that with EMBED_ORIGIN.',
  embedIn: (origins: string) => `Pages of ${origins} can show this view in a frame.`,
  copy: 'Copy',
  copied: 'Copied.',
  mark: 'The clipboard is closed to this page: mark the text.',
}

const fi: typeof en = {
  files: 'Tiedostona',
  open: 'Avaa muualla',
  gephi: 'hakee tiedoston tältä palvelimelta, kun avaat linkin, jos se pääsee tänne',
  bpmn: 'tallenna tiedosto .bpmn ja pudota se siellä sivulle',
  embed: 'Toisella sivulla',
  noEmbed:
    'Tämä palvelin ei salli muiden sivujen näyttää tätä sivua kehyksessä. Palvelimen ylläpitäjä voi sallia sen muuttujalla EMBED_ORIGIN.',
  embedIn: (origins) =>
    `Tämän näkymän voi näyttää kehyksessä sivuilla, joiden osoite on ${origins}.`,
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  mark: 'Leikepöytä ei ole tämän sivun käytössä: maalaa teksti.',
}

const sv: typeof en = {
  files: 'Som fil',
  open: 'Öppna på annat håll',
  gephi: 'hämtar filen från den här servern när du öppnar länken, om den når hit',
  bpmn: 'spara filen .bpmn och släpp den på sidan där',
  embed: 'På en annan sida',
  noEmbed:
    'Den här servern låter ingen annan sida visa utforskaren i en ram. Den som driver servern kan tillåta det med EMBED_ORIGIN.',
  embedIn: (origins) => `Sidor på ${origins} kan visa den här vyn i en ram.`,
  copy: 'Kopiera',
  copied: 'Kopierat.',
  mark: 'Urklipp är stängt för den här sidan: markera texten.',
}

export const elsewhereTexts = { en, fi, sv }
