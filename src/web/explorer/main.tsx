import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import './styles/page.css'
import './styles/shell.css'
import './styles/panel.css'
import './styles/views.css'
import './styles/find.css'
import './styles/workflow.css'
import './styles/choosing.css'
import './styles/grid.css'
import './styles/figures.css'
import './styles/thing.css'
import './styles/touch.css'
import './styles/print.css'
import { createRoot } from 'react-dom/client'
import { ExplorerPage } from './explorer-page'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no element with the id root.')

createRoot(place).render(<ExplorerPage />)
