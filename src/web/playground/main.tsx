import './workers'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './page.css'
import './examples/examples.css'
import './answer/answer.css'
import './docs/docs.css'
import './screen/narrow.css'
import { createRoot } from 'react-dom/client'
import { loadExamples } from './examples/example'
import { Playground } from './playground'
import { takeSharedQuestion } from './share-link'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no element with the id root.')

const shared = takeSharedQuestion()
createRoot(place).render(<Playground examples={await loadExamples()} shared={shared} />)
