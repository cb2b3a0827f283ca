import { ModalitySign } from '../claim/modality-sign'
import type { LabelledNode } from '../claim/labelled-node'
import { useExplorer } from '../explorer-context'
import type { ThingHit, Mention } from './hits'
import { ThingLink } from './thing-link'
import { WhoSaysLink } from './who-says-link'

interface Props {
  readonly hit: ThingHit
  readonly mention: Mention
}

/** One place at which a hit is stated: how strongly, in which workflow, of whose practice. A button opens the claim. */
export function MentionLine({ hit, mention }: Props) {
  const { address } = useExplorer()
  const { claim, modality, library, workflow, step, remarks, note } = mention
  /** What the page is about need not be named in each line. */
  const isNew = ({ id }: LabelledNode) => id !== hit.id && id !== address.ids[0]
  const place = [workflow?.label, library.label].filter(Boolean).join(', ')
  return (
    <li className="mention">
      {modality !== 'STATED' && <ModalitySign modality={modality} />} {remarks.join(', ')}{' '}
      {step && isNew(step) && step.label !== hit.label && (
        <>
          <ThingLink {...step} kind="Step" />{' '}
        </>
      )}
      {workflow && isNew(workflow) && (
        <>
          <ThingLink {...workflow} kind="Workflow" />{' '}
        </>
      )}
      {isNew(library) && <ThingLink {...library} kind="Library" />}{' '}
      <WhoSaysLink claim={claim} label={hit.label} place={place} />
      {note && <span className="remark">{note}</span>}
    </li>
  )
}
