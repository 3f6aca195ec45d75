import '@fontsource/atkinson-hyperlegible/latin-400.css'
import '@fontsource/atkinson-hyperlegible/latin-700.css'
import '@fontsource/opendyslexic/latin-400.css'
import '@fontsource/opendyslexic/latin-700.css'
import '@mantine/core/styles.css'
import '../styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { localPreferenceStorage, preferences } from './preferences.ts'
import { Providers } from './providers.tsx'
import { createRouter } from './router.tsx'
import { shellParts } from './session.ts'
import { startTexts } from './texts.ts'

/** Before anything is read: the preferences of this computer, until a session brings those of its person, and the texts. */
export function prepareWindow() {
  preferences.attach(localPreferenceStorage)
  startTexts()
}

/** Puts the window on screen, once activities and shell parts are registered. */
export function startWindow() {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root element')
  const { Whole } = shellParts()
  createRoot(root).render(
    <StrictMode>
      <Providers>{Whole ? <Whole /> : <RouterProvider router={createRouter()} />}</Providers>
    </StrictMode>,
  )
}
