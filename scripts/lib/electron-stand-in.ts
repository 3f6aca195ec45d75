import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What Electron's program carries in front of its fuses, so that tools find them. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const

export type Fuses = Readonly<Record<(typeof fuseNames)[number], boolean>>

/** A folder shaped like an unpacked Electron, whose program is nothing but its fuses: packaging runs without a download. */
export function makeElectronStandIn(version: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'imagin-electron-stand-in-'))
  mkdirSync(join(folder, 'resources'))
  const fuses = Buffer.concat([
    Buffer.from(fuseMark),
    Buffer.from([1, fuseNames.length]),
    Buffer.from('101100010'.padEnd(fuseNames.length, '0')),
  ])
  writeFileSync(join(folder, 'electron'), fuses, { mode: 0o755 })
  writeFileSync(join(folder, 'version'), version)
  writeFileSync(join(folder, 'LICENSE'), '')
  writeFileSync(join(folder, 'LICENSES.chromium.html'), '')
  return folder
}

/** Reads the fuses of a program; `undefined` when it carries none. */
export function readFuses(program: Buffer): Fuses | undefined {
  const place = program.indexOf(fuseMark)
  if (place === -1) return undefined
  const wire = program.subarray(place + fuseMark.length + 2)
  return Object.fromEntries(fuseNames.map((name, index) => [name, wire[index] === 0x31])) as Fuses
}
