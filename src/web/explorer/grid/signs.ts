/** Signs that differ by shape, each as lines around the middle. */
export const signs = {
  elsewhere: ['M0-7V7', 'M-4-3 0-7 4-3', 'M-4 3 0 7 4 3'],
  absent: ['M-5-5 5 5', 'M-5 5 5-5'],
  untold: ['M-3-3C-3-8 4-8 4-3.5C4-.5 0-1 0 2.5', 'M0 5.5V6.5'],
  kind: ['M-5-2C-3-6 0 0 5-4', 'M-5 4C-3 0 0 6 5 2'],
  none: ['M-4 0H4'],
} as const

export type Sign = keyof typeof signs
