import './workers'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './page.css'
import { createRoot } from 'react-dom/client'
import { Playground } from './playground'
import { loadExamples } from './question'
import { takeSharedQuestion } from './share-link'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no element with the id root.')

const shared = takeSharedQuestion()
createRoot(place).render(<Playground examples={await loadExamples()} shared={shared} />)
