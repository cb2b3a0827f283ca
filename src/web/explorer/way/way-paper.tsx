import { columnsOfPaper, widthOfPaper, type DrawnGroup } from './way-plan'

export function idOfGroup(index: number): string {
  return `ways-${index}`
}

/** The ways as paper has them: in rows that fit it, one below the other. They show the drawing of the screen once more. */
export function WayPaper({ groups }: { readonly groups: readonly DrawnGroup[] }) {
  return (
    <div className="way-paper" aria-hidden="true">
      {groups.flatMap(({ columns, y, top, bottom }, index) =>
        Array.from({ length: Math.ceil(columns / columnsOfPaper) }, (_, row) => {
          const start = row === 0 ? y : top
          return (
            <svg
              key={`${index} ${row}`}
              viewBox={`${row * widthOfPaper} ${start} ${widthOfPaper} ${bottom - start}`}
            >
              <use href={`#${idOfGroup(index)}`} />
            </svg>
          )
        }),
      )}
    </div>
  )
}
