import type { DemonstrationReference, Person, Posting, Service, Site } from './model.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character)

type Attributes = Readonly<Record<string, string>>

function element(name: string, attributes: Attributes, content: string | readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const open = `<${name}${written.join('')}`
  if (typeof content === 'string') return content === '' ? `${open}/>` : `${open}>${escapeXml(content)}</${name}>`
  return content.length === 0 ? `${open}/>` : [`${open}>`, ...content, `</${name}>`].join('\n')
}

/** STS-WEB adds an eleventh digit to the MEF, and to the subject the rank of the language. */
const stsMef = (mef: string): string => `${mef}0`
const stsSubject = (subject: string): string => `${subject}${subject.startsWith('03') ? '01' : '00'}`

type Taught = Readonly<{ person: Person; service: Service }>

const teacher = (person: Person): string => element('ENSEIGNANT', { ID: person.eppNumber, TYPE: 'epp' }, '')

const services = (taught: readonly Taught[]): readonly string[] =>
  [...Map.groupBy(taught, ({ service }) => service.subject)].map(([subject, ones]) =>
    element('SERVICE', { CODE_MATIERE: stsSubject(subject), CODE_MOD_COURS: 'CG' }, [
      element(
        'ENSEIGNANTS',
        {},
        ones.map(({ person }) => teacher(person)),
      ),
    ]),
  )

const individual = (person: Person, schoolDiscipline: string): string =>
  element('INDIVIDU', { ID: person.eppNumber, TYPE: 'epp' }, [
    element('SEXE', {}, person.title === 'M' ? '1' : '2'),
    element('CIVILITE', {}, person.title === 'M' ? '1' : '2'),
    element('NOM_USAGE', {}, person.lastName.toUpperCase()),
    element('NOM_PATRONYMIQUE', {}, person.lastName.toUpperCase()),
    element('PRENOM', {}, person.firstName),
    element('DATE_NAISSANCE', {}, person.birthDate),
    element('GRADE', {}, person.grade),
    element('FONCTION', {}, 'ENS'),
    element('DISCIPLINES', {}, [
      element('DISCIPLINE', { CODE: schoolDiscipline }, [element('NB_HEURES', {}, '18.00')]),
    ]),
  ])

/** The STS-WEB export of one school: its teachers, its divisions with their MEF, its groups of terminale générale. */
export function stsFile(
  site: Site,
  staff: readonly Readonly<{ person: Person; posting: Posting }>[],
  schoolYear: number,
  { mefs }: Pick<DemonstrationReference, 'mefs'>,
): string {
  const taught = staff.flatMap(({ person, posting }) => posting.services.map((service) => ({ person, service })))
  const nameOf = new Map(mefs.map((mef) => [mef.mef, mef.name]))
  const divisions = [...Map.groupBy(taught, ({ service }) => service.division)].sort(([a], [b]) => (a < b ? -1 : 1))
  const groups = Map.groupBy(
    taught.filter(({ service }) => service.group !== null),
    ({ service }) => service.group ?? '',
  )
  const structure = [
    element(
      'DIVISIONS',
      {},
      divisions.map(([division, ones]) =>
        element('DIVISION', { CODE: division }, [
          element('LIBELLE_LONG', {}, nameOf.get(ones[0]?.service.mef ?? '') ?? ''),
          element('MEFS_APPARTENANCE', {}, [
            element('MEF_APPARTENANCE', { CODE: stsMef(ones[0]?.service.mef ?? '') }, ''),
          ]),
          element('SERVICES', {}, services(ones.filter(({ service }) => service.group === null))),
        ]),
      ),
    ),
    element(
      'GROUPES',
      {},
      [...groups].map(([group, ones]) =>
        element('GROUPE', { CODE: group }, [
          element(
            'DIVISIONS_APPARTENANCE',
            {},
            [...new Set(ones.map(({ service }) => service.division))].map((division) =>
              element('DIVISION_APPARTENANCE', { CODE: division }, ''),
            ),
          ),
          element('SERVICES', {}, services(ones)),
        ]),
      ),
    ),
  ]
  const individuals = staff.map(({ person }) => individual(person, person.discipline ?? ''))
  const root = element('STS_EDT', {}, [
    element('PARAMETRES', {}, [
      element('UAJ', { CODE: site.school.uai }, [element('DENOM_PRINC', {}, site.school.name)]),
      element('ANNEE_SCOLAIRE', { ANNEE: String(schoolYear) }, [
        element('DATE_DEBUT', {}, `${schoolYear}-09-01`),
        element('DATE_FIN', {}, `${schoolYear + 1}-08-31`),
      ]),
    ]),
    element('DONNEES', {}, [element('INDIVIDUS', {}, individuals), element('STRUCTURE', {}, structure)]),
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}
