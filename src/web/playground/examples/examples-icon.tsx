export function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" height="1em" width="1em" fill="none" aria-hidden="true">
      <path
        d="M5 4h9a4 4 0 0 1 4 4v12H8a3 3 0 0 1-3-3V4Zm0 13a3 3 0 0 1 3-3h10M9 8h5"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  )
}
