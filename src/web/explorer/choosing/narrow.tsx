import { narrowings, type Narrowing } from '../address-choices'
import { useExplorer, type Explorer } from '../explorer-context'
import { Choice } from '../shell/choice'
import { narrowed, unstated, type Traits } from './candidate'
import { inNaturalOrder } from './natural-order'

interface Props {
  readonly candidates: readonly Traits[]
  /** Says how many of how many are left. */
  readonly count: (left: number, all: number) => string
}

/** Narrows a list by country, by type of library and by workflow, and says how many are left. */
export function Narrow({ candidates, count }: Props) {
  const explorer = useExplorer()
  const { address, texts, go } = explorer
  const left = narrowed(candidates, address).length
  const isNarrowed = narrowings.some((narrowing) => address[narrowing] !== undefined)
  return (
    <details className="narrow" open={isNarrowed || undefined}>
      <summary>{count(left, candidates.length)}</summary>
      <div className="choices">
        {narrowings.map((narrowing) => (
          <Choice
            key={narrowing}
            label={texts.choosing[narrowing]}
            value={address[narrowing] ?? ''}
            options={[
              { value: '', label: texts.choosing.any },
              ...optionsOf(candidates, address, narrowing, explorer),
            ]}
            onChoose={(value) => go({ [narrowing]: value || undefined })}
          />
        ))}
        {isNarrowed && (
          <button
            type="button"
            onClick={() => go({ country: undefined, type: undefined, variant: undefined })}
          >
            {texts.choosing.all}
          </button>
        )}
      </div>
    </details>
  )
}

/** What there is to narrow by, each with how many would be left. */
function optionsOf(
  candidates: readonly Traits[],
  chosen: Explorer['address'],
  narrowing: Narrowing,
  { texts, language }: Explorer,
) {
  const others = narrowed(candidates, { ...chosen, [narrowing]: undefined })
  const labels = new Map(
    candidates.flatMap(
      ({ traits }) => traits?.[narrowing].map(({ value, label }) => [value, label] as const) ?? [],
    ),
  )
  const left = (value: string) => narrowed(others, { [narrowing]: value }).length
  const known = [...labels].map(([value, label]) => ({
    value,
    label: `${label} (${left(value)})`,
  }))
  const open = left(unstated)
  return [
    ...inNaturalOrder(known, language),
    ...(open > 0
      ? [{ value: unstated, label: `${texts.choosing.unstated[narrowing]} (${open})` }]
      : []),
  ]
}
