import './office.css'
import { getRouteApi } from '@tanstack/react-router'
import { CheckFileScreen } from './check-file-screen.tsx'
import { isOfficePart } from './office-frame.tsx'
import { RegisterScreen } from './register-screen.tsx'
import { TemplatesScreen } from './templates-screen.tsx'

const route = getRouteApi('/papers/$part')

const PARTS = { templates: TemplatesScreen, check: CheckFileScreen, numbers: RegisterScreen }

/** What belongs to the papers of the whole office and not to one meeting. */
export function OfficeScreen() {
  const { part } = route.useParams()
  const Part = PARTS[isOfficePart(part) ? part : 'templates']
  return <Part />
}
