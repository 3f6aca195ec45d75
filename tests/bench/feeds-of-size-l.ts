import { generateDemonstration } from '../../main/features/demonstration/generate/index.ts'
import { writeCsv } from '../../main/files/csv.ts'
import { type ReferenceTable, readReference } from '../../main/files/reference.ts'

const folder = new URL('../../resources/reference', import.meta.url).pathname

async function table<T extends ReferenceTable>(name: T) {
  const rows = await readReference(folder, name)
  if (!rows.ok) throw new Error(`The shipped table ${name} cannot be read`)
  return rows.value
}

/** Teachings of one teacher: so many MEFs of their school (15 000 people, 120 000 teachings in all). */
const teachingsEach = 9

export type FeedFile = Readonly<{ feed: string; name: string; bytes: Uint8Array }>
export type SizeL = Readonly<{
  files: readonly FeedFile[]
  /** The same rows as plain CSV, for SQLite's own import. */
  plain: Readonly<{ people: string; teachings: string; teachingRows: number; peopleRows: number }>
}>

const element = (name: string, attributes: string, content: string): string =>
  `<${name}${attributes}>${content}</${name}>\n`

/** The STS-WEB export of one school in which every teacher has `teachingsEach` classes of different MEFs. */
function stsFile(uai: string, teachers: readonly string[], mefs: readonly string[]): string {
  const individuals = teachers.map((id) =>
    element(
      'INDIVIDU',
      ` ID="${id}" TYPE="epp"`,
      `<CIVILITE>2</CIVILITE><NOM_USAGE>INVENTEE</NOM_USAGE><PRENOM>Zoé</PRENOM><DATE_NAISSANCE>1980-01-02</DATE_NAISSANCE>
<GRADE>CERT.</GRADE><FONCTION>ENS</FONCTION><DISCIPLINES><DISCIPLINE CODE="L1300"/></DISCIPLINES>`,
    ),
  )
  const divisions = mefs.slice(0, teachingsEach).map((mef, index) =>
    element(
      'DIVISION',
      ` CODE="D${index}"`,
      `<MEFS_APPARTENANCE><MEF_APPARTENANCE CODE="${mef}0"/></MEFS_APPARTENANCE>
<SERVICES><SERVICE CODE_MATIERE="061300" CODE_MOD_COURS="CG"><ENSEIGNANTS>
${teachers.map((id) => `<ENSEIGNANT ID="${id}" TYPE="epp"/>`).join('\n')}
</ENSEIGNANTS></SERVICE></SERVICES>`,
    ),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<STS_EDT><PARAMETRES><UAJ CODE="${uai}"/><ANNEE_SCOLAIRE ANNEE="2025"/></PARAMETRES>
<DONNEES><INDIVIDUS>${individuals.join('')}</INDIVIDUS><STRUCTURE><DIVISIONS>${divisions.join('')}</DIVISIONS></STRUCTURE></DONNEES></STS_EDT>
`
}

/** Feeds of an office of size L: staff as one file, teachings as one real STS-WEB file a school. */
export async function feedsOfSizeL(): Promise<SizeL> {
  const reference = {
    communes: await table('communes'),
    schools: await table('schools'),
    subjects: await table('subjects'),
    mefs: await table('mefs'),
    papers: (await table('papers')).filter((row) => row.kind === 'paper'),
    correspondence: await table('correspondence'),
  }
  const made = generateDemonstration({ academy: '14', schoolYear: 2025, size: 'L', seed: 1, reference })
  const people = made.files.find(({ feed }) => feed === 'epp')?.text ?? ''
  const [header = '', ...lines] = people.replace('\uFEFF', '').split('\r\n').filter(Boolean)
  const columns = header.split(';')
  const at = (name: string) => columns.indexOf(name)
  const mefs = reference.mefs.slice(0, teachingsEach).map(({ mef }) => mef)
  const staff = lines
    .map((line) => line.split(';'))
    .filter((cells) => cells[at('affectation')] === 'PRINCIPAL' && cells[at('categorie')] === 'ENSEIGNANT')
  const bySchool = Map.groupBy(staff, (cells) => cells[at('uai')] ?? '')
  const encoder = new TextEncoder()
  const sts = [...bySchool].map(([uai, teachers]) => ({
    feed: 'sts-web',
    name: `sts_emp_${uai}_2025.xml`,
    bytes: encoder.encode(
      stsFile(
        uai,
        teachers.map((cells) => cells[at('numero_epp')] ?? ''),
        mefs,
      ),
    ),
  }))
  const teachings = [...bySchool].flatMap(([uai, teachers]) =>
    teachers.flatMap((cells) =>
      mefs.map((mef) => [uai, '2025', cells[at('numero_epp')] ?? '', '0613', '00', mef, 'CG', 'D']),
    ),
  )
  const names = ['uai', 'annee', 'enseignant', 'matiere', 'rang', 'mef', 'modalite', 'division']
  return {
    files: [{ feed: 'epp', name: 'epp.csv', bytes: encoder.encode(people) }, ...sts],
    plain: {
      people: writeCsv(
        columns,
        lines.map((line) => line.split(';')),
        { lineEnd: '\n' },
      ),
      teachings: writeCsv(names, teachings, { lineEnd: '\n' }),
      teachingRows: teachings.length,
      peopleRows: lines.length,
    },
  }
}
