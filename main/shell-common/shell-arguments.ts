import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export type ShellArguments = Readonly<{
  /** Absolute folder, when one was named. */
  dataFolder: string | undefined
  kiosk: boolean
  /** Serve without opening a window: for tests, and for whoever opens the page by hand. */
  noWindow: boolean
  shell: 'electron' | 'browser' | undefined
}>

export type ShellOption = 'data' | 'kiosk' | 'no-window' | 'shell'

const known = {
  data: { type: 'string' },
  kiosk: { type: 'boolean' },
  'no-window': { type: 'boolean' },
  shell: { type: 'string' },
} as const

const placeholders: Readonly<Record<ShellOption, string>> = {
  data: '[--data DIR]',
  kiosk: '[--kiosk]',
  'no-window': '[--no-window]',
  shell: '[--shell electron|browser]',
}

export const usageOf = (allowed: readonly ShellOption[]): string => allowed.map((name) => placeholders[name]).join(' ')

/**
 * Reads the options a shell knows; anything else is refused by name, so that no switch meant for the browser engine
 * (remote debugging, sandbox off) slips through.
 */
export function parseShellArguments(
  argv: readonly string[],
  allowed: readonly ShellOption[],
): Readonly<{ ok: true; value: ShellArguments }> | Readonly<{ ok: false; argument: string }> {
  const { tokens, values } = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind !== 'option') return { ok: false, argument: argv[token.index] ?? '' }
    const name = allowed.find((option) => option === token.name)
    const wantsValue = name === 'data' || name === 'shell'
    const valueFits = wantsValue ? Boolean(token.value) && !token.value?.startsWith('--') : token.value === undefined
    if (name === undefined || token.rawName !== `--${name}` || !valueFits) return { ok: false, argument: token.rawName }
  }
  const shell = values.shell
  if (shell !== undefined && shell !== 'electron' && shell !== 'browser') {
    return { ok: false, argument: `--shell ${String(shell)}` }
  }
  return {
    ok: true,
    value: {
      dataFolder: typeof values.data === 'string' ? resolve(values.data) : undefined,
      kiosk: values.kiosk === true,
      noWindow: values['no-window'] === true,
      shell,
    },
  }
}
