interface Props {
  readonly lines: readonly string[]
  readonly x: number
  /** The base line of the first line. */
  readonly y: number
  readonly height: number
  readonly fill: string
  readonly size: number
  readonly weight?: number
  readonly anchor?: 'start' | 'middle'
}

/** Lines of text, one below the other. */
export function TextBlock({
  lines,
  x,
  y,
  height,
  fill,
  size,
  weight = 400,
  anchor = 'start',
}: Props) {
  return (
    <text fontSize={size} fontWeight={weight} fill={fill} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + index * height}>
          {/* With a space, so that a reader does not run the lines together. */}
          {`${line} `}
        </tspan>
      ))}
    </text>
  )
}
