/** What a visitor is told if no answer comes, or something else answers in the place of the server. */
export const noAnswer =
  'The server does not answer. Perhaps it has stopped: start it again, and ask once more.'
