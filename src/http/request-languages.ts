import type { IncomingMessage } from 'node:http'
import Negotiator from 'negotiator'
import { languages, type Language } from '../domain/languages'

const tags = new Map<string, Language>(
  languages.map((language) => [language.toLowerCase(), language]),
)

/** The languages of labels that a client reads, best first, as its Accept-Language says; none if it says nothing of them. */
export function requestLanguages(request: IncomingMessage): readonly Language[] {
  const accepted = new Negotiator(request).languages([...tags.keys()])
  return accepted.map((tag) => tags.get(tag)).filter((language) => language !== undefined)
}
