/** The content of a tab: a query, and its variables as JSON text. */
export interface TabContent {
  readonly query: string
  readonly variables: string
}
