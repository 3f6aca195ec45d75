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
const mefsOf = (division: XmlElement): readonly string[] =>
  ['MEF_APPARTENANCE', 'MEF'].flatMap((name) =>
    elementsAt(division, 'MEFS_APPARTENANCE', name).map((mef) => mef.attributes.CODE ?? ''),
  )

type Place = Readonly<{ division: string; mefs: readonly string[] }>

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

/** Services of the divisions, and of the groups through the divisions they belong to. */
export function servicesOf(root: XmlElement): { services: readonly Service[]; rejected: readonly Rejection[] } {
  const divisions = elementsAt(root, 'DONNEES', 'STRUCTURE', 'DIVISIONS', 'DIVISION')
  const places = new Map<string, Place>()
  const services: Service[] = []
  const rejected: Rejection[] = []
  for (const element of divisions) {
    const place = { division: element.attributes.CODE ?? '', mefs: mefsOf(element) }
    places.set(place.division, place)
    services.push(...servicesIn(element, [place]))
    if (place.mefs.length > 0 || elementsAt(element, 'SERVICES', 'SERVICE').length === 0) continue
    const { division } = place
    const facts = { division }
    rejected.push({ line: element.line, column: 'DIVISION', value: division, rule: 'divisionWithoutMef', facts })
  }
  for (const group of elementsAt(root, 'DONNEES', 'STRUCTURE', 'GROUPES', 'GROUPE')) {
    const known: Place[] = []
    for (const link of elementsAt(group, 'DIVISIONS_APPARTENANCE', 'DIVISION_APPARTENANCE')) {
      const division = link.attributes.CODE ?? ''
      const place = places.get(division)
      if (place !== undefined) known.push(place)
      else {
        const facts = { division }
        rejected.push({ line: link.line, column: 'GROUPE', value: division, rule: 'divisionUnknown', facts })
      }
    }
    services.push(...servicesIn(group, known))
  }
  return { services, rejected }
}
