/** Of the text in pictures that the explorer draws itself. */
export const fontSize = 14
export const lineHeight = 19
