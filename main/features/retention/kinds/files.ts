import { datedFiles, logDays, removeDatedFiles, removeLogDays } from '../../../files/dated-files.ts'
import type { Keeper } from '../keeper.ts'

const among = (only: readonly string[] | null) => {
  const wanted = only === null ? null : new Set(only)
  return (id: string): boolean => wanted === null || wanted.has(id)
}

/** Files written for people outside: message drafts, letters, payment files; counted from the day they were written. */
export const exported: Keeper = {
  candidates: async (services, _read, only) => {
    const isAsked = among(only)
    const files = await datedFiles(services.ports.dataFolder, 'exports')
    return files.filter(({ path }) => isAsked(path)).map(({ path, day }) => ({ id: path, start: day, kept: null }))
  },
  eraseFiles: (services, ids) => removeDatedFiles(services.ports.dataFolder, 'exports', ids),
}

/** Lines of the technical log, by the day they were written. */
export const log: Keeper = {
  candidates: async (services, _read, only) => {
    const isAsked = among(only)
    const days = await logDays(services.ports.dataFolder)
    return days.filter(isAsked).map((day) => ({ id: day, start: day, kept: null }))
  },
  eraseFiles: (services, ids) => removeLogDays(services.ports.dataFolder, ids),
}
