import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { datasetsQuestion, type FromDatasets } from './datasets.query'

/** What the graph is from. A picture is saved without it if there is no answer. */
export function useDatasets(): FromDatasets | undefined {
  const { languages } = useLanguages()
  return useAnswer<FromDatasets>(datasetsQuestion(languages)).data
}
