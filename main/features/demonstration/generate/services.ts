import type { Course, Service, Site } from './model.ts'

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Short name of a MEF's divisions: level, then the middle of its code so that two series do not collide. */
const prefixes: Readonly<Record<string, string>> = { '103': '3', '201': '1G', '202': 'TG', '211': '1T', '212': 'TT' }
const prefix = (mef: string): string => prefixes[mef.slice(0, 3)] ?? `${mef.slice(0, 3)}-`
const series = (mef: string): string => (prefixes[mef.slice(0, 3)] === undefined ? mef.slice(3, 8) : '')
const isSeries = (mef: string): boolean => mef.startsWith('211') || mef.startsWith('212')

const divisionName = (mef: string, index: number): string =>
  `${prefix(mef)}${series(mef)}${isSeries(mef) ? mef.slice(6, 8) : ''}${letters.charAt(index % letters.length)}${
    index < letters.length ? '' : Math.floor(index / letters.length)
  }`

/** In terminale générale every subject but philosophy is a specialty, taught to groups drawn from several divisions. */
const inGroups = ({ mef, subject }: Course): boolean => mef.startsWith('202') && subject !== '0103'

/**
 * Gives out the classes of a school so that no two teachers share a subject in a division: each call takes the next free
 * divisions of the discipline's courses, in turn.
 */
export function servicesAt(site: Site): (discipline: string, count: number) => readonly Service[] {
  const taken = new Map<string, number>()
  const turns = new Map<string, number>()
  return (discipline, count) => {
    const courses = site.courses.get(discipline) ?? []
    if (courses.length === 0) return []
    return Array.from({ length: count }, (): Service => {
      const turn = turns.get(discipline) ?? 0
      turns.set(discipline, turn + 1)
      const course = courses[turn % courses.length] ?? { subject: '', mef: '' }
      const id = `${course.subject}|${course.mef}`
      const index = taken.get(id) ?? 0
      taken.set(id, index + 1)
      const group = inGroups(course) ? `T-${course.subject}-${index + 1}` : null
      return { ...course, division: divisionName(course.mef, index), group }
    })
  }
}
