import '@mantine/core/styles.css'
import '../styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { localPreferenceStorage, preferences } from './preferences.ts'
import { Providers } from './providers.tsx'
import { createRouter } from './router.tsx'
import { startTexts } from './texts.ts'

/** Puts the window on screen, once activities and shell parts are registered. */
export function startWindow() {
  preferences.attach(localPreferenceStorage)
  startTexts()
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root element')
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={createRouter()} />
      </Providers>
    </StrictMode>,
  )
}
