import { join } from 'node:path'

/**
 * Where an office's data lives when nobody says otherwise: the per-user folder each system reserves for application
 * data (XDG base directories, `%LOCALAPPDATA%`, `Application Support`). Local rather than roaming on Windows: a
 * database must not be copied between machines while it is open.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Imagin')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Imagin')
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), 'imagin')
}
