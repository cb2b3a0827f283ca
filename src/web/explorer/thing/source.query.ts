import { described, listParts } from './parts'

/** What a source says, with the places at which it says it. */
export const sourceQuery = `query AboutSource($id: ID!, $first: Int, $languages: [Language!]) {
  thing: source(id: $id) {
    ${described}
    title
    publisher
    url
    language
    date
    licence
    notCovered(languages: $languages)
    places(limit: $first) { locator gist(languages: $languages) opening url }
    claims(limit: $first, practice: ALL) {
      ...Said
      statement(languages: $languages)
      sources { locator source { id } }
    }
    nodes(limit: $first) { __typename id label(languages: $languages) sources { locator source { id } } }
  }
}

${listParts([])}`
