import { MantineProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { mantineTheme, variablesFor } from '../components/theme.ts'
import { useAppearance } from './appearance.ts'
import { shellParts } from './session.ts'

const Bare = ({ children }: { children: ReactNode }) => children

/** What every screen needs around it: looks, then what the data layer brings. */
export function Providers({ children }: { children: ReactNode }) {
  const theme = useAppearance()
  const resolver = useMemo(() => variablesFor(theme), [theme])
  const DataProviders = shellParts().Providers ?? Bare
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={resolver}
      forceColorScheme={theme === 'dark' ? 'dark' : 'light'}
    >
      <DataProviders>{children}</DataProviders>
    </MantineProvider>
  )
}
