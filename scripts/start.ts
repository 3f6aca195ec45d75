import './lib/node-gate.ts'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseShellArguments, usageOf } from '../main/shell-common/shell-arguments.ts'
import { buildIfStale } from './build-if-stale.ts'
import { ensureElectronProgram } from './electron-program.ts'
import { repositoryRoot } from './lib/tools.ts'

const allowed = ['data', 'shell', 'kiosk'] as const

type Ended = Readonly<{ status: number; crashed: boolean }>

/** Runs a program until it ends; what a terminal or a supervisor sends to this process is passed on to it. */
function run(program: string, args: readonly string[]): Promise<Ended> {
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd: repositoryRoot, stdio: 'inherit' })
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
    for (const signal of signals) process.on(signal, pass)
    const end = (ended: Ended): void => {
      for (const signal of signals) process.off(signal, pass)
      settle(ended)
    }
    child.once('error', () => end({ status: 1, crashed: true }))
    child.once('exit', (code, signal) =>
      end({ status: code ?? 1, crashed: code === 127 || signal === 'SIGTRAP' || signal === 'SIGABRT' }),
    )
  })
}

async function start(argv: readonly string[]): Promise<number> {
  const parsed = parseShellArguments(argv, allowed)
  if (!parsed.ok) {
    console.error(`Unknown or incomplete option: ${parsed.argument}\nUsage: npm start -- ${usageOf(allowed)}`)
    return 2
  }
  const { dataFolder, kiosk, shell } = parsed.value
  const passed = [...(dataFolder === undefined ? [] : ['--data', dataFolder]), ...(kiosk ? ['--kiosk'] : [])]

  const built = await buildIfStale()
  if (built !== 0) return built

  // Chromium, and so Electron, refuses to run as root with its sandbox on.
  const superuser = process.platform === 'linux' && process.getuid?.() === 0
  if (shell !== 'browser' && !(superuser && shell === undefined)) {
    const electron = ensureElectronProgram({ insist: shell === 'electron' })
    if (electron !== undefined) {
      const ended = await run(electron, [repositoryRoot, ...passed])
      if (!ended.crashed || shell === 'electron') return ended.status
      console.error('Electron could not run here: opening the application in a browser window instead.')
    } else if (shell === 'electron') {
      console.error('The Electron program could not be fetched. Start with “--shell browser” instead.')
      return 1
    }
  }
  return (await run(process.execPath, [join(repositoryRoot, 'out', 'main', 'browser.js'), ...passed])).status
}

process.exitCode = await start(process.argv.slice(2))
