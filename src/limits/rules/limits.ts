/** How much one operation may ask for; docs/limits.md tells the reasons. What it may cost is configured. */
export const limits = {
  depth: 10,
  aliases: 50,
  fields: 1000,
  introspections: 5,
  tokens: 2000,
  argumentDepth: 16,
  argumentValues: 2000,
  faults: 10,
} as const
