import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { Chooser } from '../choosing/chooser'
import { useExplorer } from '../explorer-context'
import { State } from '../shell/state'
import { librariesQuestion, type Libraries } from './libraries.query'

interface Props {
  /** The id of the library that is chosen. */
  readonly value: string | undefined
  readonly onChoose: (id: string) => void
}

/** Chooses a library by a part of its name. */
export function LibraryChoice({ value, onChoose }: Props) {
  const { thing } = useExplorer().texts
  const { languages } = useLanguages()
  const answered = useAnswer<Libraries>(librariesQuestion(languages))
  const known = answered.data?.librariesConnection.edges ?? []
  return (
    <>
      <Chooser
        label={thing.chooseLibrary}
        value={value}
        candidates={known.map(({ node }) => ({ ...node, detail: '' }))}
        isAwaited={answered.isAsking}
        onChoose={onChoose}
      />
      {answered.error && <State answered={answered} />}
    </>
  )
}
