/** Under this key a node of an answer holds its kind; JSON leaves symbols out. */
export const kindOfNode = Symbol('kind of node')
