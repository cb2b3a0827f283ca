import { useEffect } from 'react'
import { writeAddress } from '../address'
import { useAffordable } from '../ask/use-affordable'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { placeOfMeaning } from './address-of-meaning'
import { bestPair, joinedQuestion, endPairsOf, type JoinedPairs } from './joined-pairs'
import { meantQuestion, type WhatIsMeant } from './meaning.query'
import { questionMeant } from './question-patterns'

/** Goes to the view that answers a question in words. The answer says whether that is still open: if the words are no question, or nothing has the names in it, they are searched for. */
export function useMeaning(words: string): boolean {
  const { address } = useExplorer()
  const { languages } = useLanguages()
  const meaning = questionMeant(words)
  const question = meaning && meantQuestion(meaning, languages)
  const { data, error } = useAnswer<WhatIsMeant>(question)
  const pairs = meaning?.view === 'way' && data ? endPairsOf(data) : []
  const { answered: joined } = useAffordable<JoinedPairs>(
    (size) => (pairs.length > 1 ? joinedQuestion(pairs.slice(0, size)) : undefined),
    { most: pairs.length, least: 1 },
  )
  const isJoining = pairs.length > 1 && !joined.data && !joined.error
  const isKnown = question === undefined || (data !== undefined && !isJoining)
  const place =
    meaning && isKnown ? placeOfMeaning(meaning, data, bestPair(pairs, joined.data)) : undefined
  const target = place && writeAddress({ ...place, words, language: address.language })

  useEffect(() => {
    if (target) location.replace(target)
  }, [target])

  return meaning !== undefined && !error && (!isKnown || place !== undefined)
}
