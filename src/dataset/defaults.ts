/** What is meant where a file leaves a required word out. */
export const defaultWords: Readonly<Record<string, string>> = {
  modality: 'STATED',
  basis: 'EXPLICIT',
}
