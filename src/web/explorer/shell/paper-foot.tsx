import { useExplorer } from '../explorer-context'
import type { FromDatasets } from '../save/datasets.query'
import { originOf } from '../save/origin'
import type { Paper } from '../save/paper'

interface Props {
  readonly paper: Paper | undefined
  readonly known: FromDatasets | undefined
}

/** Tells on paper where the picture is from. */
export function PaperFoot({ paper, known }: Props) {
  const { texts } = useExplorer()
  return (
    <footer className="paper-foot">
      {originOf(known, paper ?? {}, texts).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  )
}
