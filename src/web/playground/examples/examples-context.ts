import { createContext } from 'react'
import type { Example } from './example'

export const Examples = createContext<readonly Example[]>([])
