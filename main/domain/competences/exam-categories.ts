/** What is known of a school that says which exams its staff can be called for. */
export type SchoolCategory = Readonly<{
  /** `Collège` or `Lycée`, as the annuaire de l'éducation says. */
  kind: string
  /** Code of nature of the BCN (N_NATURE_UAI). */
  natureCode: string
  general: boolean
  technological: boolean
  vocational: boolean
}>

/** Natures of the BCN: 340 collège, 349, 350 and 352 its special forms. */
const middleNatures = new Set(['340', '349', '350', '352'])
/** 320 lycée professionnel, 332 and 334 schools and sections of vocational teaching; 306 polyvalent teaches it too. */
const vocationalNatures = new Set(['306', '320', '332', '334'])

/** Exams of each category of school: F166 and F167; those of vocational schools beyond F167 are prepared nowhere else. */
const middleExams = ['DNB', 'CFG']
const lyceeExams = ['BCG', 'BTN', 'BCP', 'EA', 'BTS']
const vocationalExams = ['CAP', 'BEP', 'BP', 'BMA', 'MC', 'CS']

/**
 * The exams proposed to somebody who declares a competence, by the schools where they serve (F166, F167); null for no
 * restriction: somebody without a school (a professional, a retired person) may know any of them.
 */
export function examsOfSchools(schools: readonly SchoolCategory[]): ReadonlySet<string> | null {
  if (schools.length === 0) return null
  return new Set(schools.flatMap(examsOfSchool))
}

function examsOfSchool({ kind, natureCode, general, technological, vocational }: SchoolCategory): readonly string[] {
  if (middleNatures.has(natureCode) || (natureCode === '' && kind === 'Collège')) return middleExams
  const teachesTrades = vocational || (vocationalNatures.has(natureCode) && !(general || technological))
  return teachesTrades ? [...lyceeExams, ...vocationalExams] : lyceeExams
}
