import { elementsAt, type XmlElement } from '../xml.ts'
import type { Rejection } from './feed.ts'

/** One teacher on one service of one division, for one of the division's MEFs. */
export type Service = Readonly<{
  line: number
  teacher: string
  teacherType: string
  subjectCode: string
  courseMode: string
  mef: string
  division: string
}>

/** Public files name the child `MEF_APPARTENANCE`; some editors write `MEF`. */
const mefsOf = (structure: XmlElement): readonly string[] =>
  ['MEF_APPARTENANCE', 'MEF'].flatMap((name) =>
    elementsAt(structure, 'MEFS_APPARTENANCE', name).map((mef) => mef.attributes.CODE ?? ''),
  )

type Place = Readonly<{ division: string; mefs: readonly string[] }>

const codeOf = (element: XmlElement): string => element.attributes.CODE ?? ''
const hasServices = (structure: XmlElement): boolean => elementsAt(structure, 'SERVICES', 'SERVICE').length > 0

function servicesIn(structure: XmlElement, places: readonly Place[]): readonly Service[] {
  return elementsAt(structure, 'SERVICES', 'SERVICE').flatMap((service) =>
    elementsAt(service, 'ENSEIGNANTS', 'ENSEIGNANT').flatMap((teacher) =>
      places.flatMap(({ division, mefs }) =>
        mefs.map((mef) => ({
          line: teacher.line,
          teacher: teacher.attributes.ID ?? '',
          teacherType: teacher.attributes.TYPE ?? 'epp',
          subjectCode: service.attributes.CODE_MATIERE ?? '',
          courseMode: service.attributes.CODE_MOD_COURS ?? '',
          mef,
          division,
        })),
      ),
    ),
  )
}

/**
 * Where a group is taught: its divisions, for the MEFs it names among theirs (all of theirs when it names none); without
 * a division, the MEFs it names, under its own code.
 */
function placesOfGroup(group: XmlElement, divisions: readonly Place[]): readonly Place[] {
  const own = mefsOf(group)
  if (divisions.length === 0) return own.length === 0 ? [] : [{ division: codeOf(group), mefs: own }]
  const narrowed = divisions.map(({ division, mefs }) => ({ division, mefs: mefs.filter((mef) => own.includes(mef)) }))
  return narrowed.some(({ mefs }) => mefs.length > 0) ? narrowed : divisions
}

/** Services of the divisions, and of the groups through the divisions they belong to. */
export function servicesOf(root: XmlElement): { services: readonly Service[]; rejected: readonly Rejection[] } {
  const places = new Map<string, Place>()
  const services: Service[] = []
  const rejected: Rejection[] = []
  const reject = (
    { line }: XmlElement,
    column: string,
    rule: Rejection['rule'],
    facts: Record<string, string>,
  ): void => {
    rejected.push({ line, column, value: Object.values(facts)[0] ?? null, rule, facts })
  }
  for (const element of elementsAt(root, 'DONNEES', 'STRUCTURE', 'DIVISIONS', 'DIVISION')) {
    const place = { division: codeOf(element), mefs: mefsOf(element) }
    places.set(place.division, place)
    services.push(...servicesIn(element, [place]))
    if (place.mefs.length === 0 && hasServices(element))
      reject(element, 'DIVISION', 'divisionWithoutMef', { division: place.division })
  }
  for (const group of elementsAt(root, 'DONNEES', 'STRUCTURE', 'GROUPES', 'GROUPE')) {
    const known: Place[] = []
    const links = elementsAt(group, 'DIVISIONS_APPARTENANCE', 'DIVISION_APPARTENANCE')
    for (const link of links) {
      const place = places.get(codeOf(link))
      if (place !== undefined) known.push(place)
      else reject(link, 'GROUPE', 'divisionUnknown', { division: codeOf(link) })
    }
    const taught = placesOfGroup(group, known)
    services.push(...servicesIn(group, taught))
    if (taught.length === 0 && links.length === 0 && hasServices(group))
      reject(group, 'GROUPE', 'groupWithoutMef', { group: codeOf(group) })
  }
  return { services, rejected }
}
