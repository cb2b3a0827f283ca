/** Engines tell the same conflicts in words of their own; clients read these. */
export const conflictMessages = {
  taken:
    'Something with this id is in the graph already. Choose another id, or change what is there.',
  inUse:
    'What is to be removed still has edges in the graph. Remove its edges first, or remove them with it.',
  overlapping:
    'Other changes to the same part of the graph kept getting in the way. Nothing was changed; send the request again.',
} as const
