import { useState } from 'react'
import { useAnswer } from '../ask/use-answer'
import { useLanguages } from '../ask/use-languages'
import { useExplorer } from '../explorer-context'
import { FigureFrame } from '../figures/figure-frame'
import { countedOf, usePractice } from '../figures/use-practice'
import { GridPicture } from '../grid/grid-picture'
import { useDrawing } from '../save/use-drawing'
import { Choice } from '../shell/choice'
import { crosstabTexts } from '../texts/crosstab'
import { CellList } from './cell-list'
import { crosstabQuestion, type Crossed } from './crosstab.query'
import { crosstabGridOf } from './crosstab-grid'
import { figureTableNames, figureTable } from './tables'

const atFirst = { rows: 30, columns: 25 }

/** Counts steps and claims in tables: who does what, through which channel, and how sure it is. */
export function CrosstabView() {
  const { address, language, texts, go } = useExplorer()
  const { languages } = useLanguages()
  const { known, all, workflows, isNarrowed } = usePractice()
  const table = figureTable(address.table)
  const counted = isNarrowed ? countedOf(workflows) : undefined
  const question = crosstabQuestion(table, counted, languages)
  const answered = useAnswer<Crossed>(question)
  const { drawing, picture } = useDrawing()
  const [pages, setPages] = useState(1)
  const sizes = { rows: atFirst.rows * pages, columns: atFirst.columns * pages }
  const data = answered.question?.query !== question.query ? undefined : answered.data
  const [row, column] = address.at?.split(',') ?? []
  const words = crosstabTexts[language]
  return (
    <FigureFrame
      practice={{ known, all }}
      heading={words.heading}
      lead={words.lead}
      question={question}
      answered={known.error ? known : answered}
      picture={data && picture}
      paper={{ subject: words.tables[table.name] }}
    >
      <div className="choices">
        <Choice
          label={words.table}
          value={table.name}
          options={figureTableNames.map((value) => ({ value, label: words.tables[value] }))}
          onChoose={(chosen) => go({ table: chosen, at: undefined, show: undefined })}
        />
      </div>
      {data && (
        <>
          <p>
            {words.total[table.counts](data.counted.totalCount)} {words.press}
          </p>
          <Cut data={data} sizes={sizes} more={() => setPages(pages + 1)} />
          {data.counted.totalCount === 0 && <p>{texts.figures.nothing}</p>}
          <GridPicture
            grid={crosstabGridOf(data.counted, table, sizes, {
              at: address.at,
              language,
              words,
              modalities: texts.modalities,
            })}
            drawing={drawing}
          />
          {row && column && (
            <CellList key={address.at} table={table} cell={[row, column]} counted={counted} />
          )}
        </>
      )}
    </FigureFrame>
  )
}

interface CutProps {
  readonly data: Crossed
  readonly sizes: { readonly rows: number; readonly columns: number }
  readonly more: () => void
}

/** Says how many rows and columns are shown of how many. */
function Cut({ data, sizes, more }: CutProps) {
  const { language, texts } = useExplorer()
  const { cut } = texts
  const words = crosstabTexts[language]
  const { rows, columns } = data.counted.crosstab
  if (rows.length <= sizes.rows && columns.length <= sizes.columns) return null
  return (
    <p className="cut">
      {words.cut(
        Math.min(sizes.rows, rows.length),
        rows.length,
        Math.min(sizes.columns, columns.length),
        columns.length,
      )}{' '}
      <button type="button" onClick={more}>
        {cut.more}
      </button>
    </p>
  )
}
