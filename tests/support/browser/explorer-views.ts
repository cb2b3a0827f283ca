/** A view of the explorer by what stands behind #. */
export interface View {
  readonly name: string
  readonly hash: string
  /** Something that is there when the view stands. */
  readonly sign: string
}

export const explorerViews: readonly View[] = [
  { name: 'the beginning', hash: '#/find', sign: '.beginnings a' },
  { name: 'search results', hash: '#/find?words=catalog', sign: '.results a' },
  {
    name: 'a neighbourhood',
    hash: '#/find/cataloguer?show=cataloguer',
    sign: '.graph-picture canvas',
  },
  {
    name: 'a workflow',
    hash: '#/workflow/acquisition?thing=library-material&show=general:acquisition-receiving:NEXT:acquisition-barcoding',
    sign: '.lanes [role=button]',
  },
  {
    name: 'a task in general',
    hash: '#/thing/ordering?show=general:acquisition-ordering:NEXT:acquisition-receiving',
    sign: '.thing-picture canvas',
  },
  {
    name: 'a task in one library',
    hash: '#/thing/receiving?practice=tuusula',
    sign: '.thing-picture canvas',
  },
  {
    name: 'the ways between two tasks',
    hash: '#/way/ordering,cataloguing',
    sign: '.way li',
  },
  { name: 'a source', hash: '#/thing/kysy-2024-02-04', sign: '.source-part' },
  { name: 'the customers', hash: '#/contact?show=cataloguer', sign: '.drawing .press' },
  {
    name: 'a comparison',
    hash: '#/compare/acquisition,seinajoki-acquisition',
    sign: '.drawing .press',
  },
  {
    name: 'a comparison of many',
    hash: '#/compare/acquisition,seinajoki-acquisition,tuusula-acquisition?country=FI&show=seinajoki-ordering',
    sign: '.grid-box td button',
  },
  {
    name: 'the order of tasks',
    hash: '#/order?at=ordering,receiving&country=FI',
    sign: '.where-list li',
  },
  { name: 'the places of tasks', hash: '#/positions?type=NATIONAL', sign: '.grid-box td button' },
  {
    name: 'counts of steps',
    hash: '#/crosstab?table=taskChannel&at=ordering,email',
    sign: '.grid-box td button',
  },
  { name: 'likeness', hash: '#/likeness?variant=acquisition', sign: '.grid-box td button' },
  { name: 'disagreement', hash: '#/contradictions', sign: '.grid-box td button' },
  {
    name: 'differences from the general picture',
    hash: '#/differences?at=seinajoki,seinajoki-acquisition,roles&country=FI',
    sign: '.where-list li',
  },
  { name: 'gaps', hash: '#/gaps?at=*,deadEnds&country=FI', sign: '.where-list li' },
]
