import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { generateCompetences } from '../../../main/features/competences/generate.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { good, nextCommand, openTestOffice, type TestOffice } from '../support/office.ts'

const shipped = (table: string): string => readFileSync(`resources/reference/${table}.csv`, 'utf8')
const sts = readFileSync(new URL('../../fixtures/feeds/sts_emp_0350024L_2025_competences.xml', import.meta.url))

/** The two schools of the test, as the shipped directory has them. */
function schools(): string {
  const [title = '', ...lines] = shipped('schools').split('\n')
  return [title, ...lines.filter((line) => line.startsWith('0350024L;1;') || line.startsWith('0350028R;1;'))].join('\n')
}

const specialties = `examen;libelle_examen;taux;specialite;libelle_specialite
BCG;Baccalauréat général;TAUX3;TOUTES;Toutes spécialités
BTN;Baccalauréat technologique;TAUX3;TOUTES;Toutes spécialités
EA;Épreuves anticipées;TAUX3;TOUTES;Toutes spécialités
`
const papers = `examen;specialite;epreuve;libelle_epreuve;nature;type_mission
BCG;TOUTES;PHILO;Philosophie;ECRIT;CORRECTION_COPIES
BCG;TOUTES;SPE-HLP;Humanités, littérature et philosophie;ECRIT;CORRECTION_COPIES
BCG;TOUTES;SPE-MATHS;Mathématiques;ECRIT;CORRECTION_COPIES
BCG;TOUTES;ORAL-1;Oral;ORAL;INTERROGATION_ORALE
BCG;TOUTES;ANG-T;Anglais, terminale;ORAL;INTERROGATION_ORALE
BCG;TOUTES;ANG-P;Anglais, première;ORAL;INTERROGATION_ORALE
BTN;TOUTES;PHILO;Philosophie;ECRIT;CORRECTION_COPIES
BTN;TOUTES;MATHS;Mathématiques;ECRIT;CORRECTION_COPIES
EA;TOUTES;FRA-E;Français, écrit;ECRIT;CORRECTION_COPIES
`
/** Discipline alone, subject and MEF pattern, discipline, subject and MEF together, MEF alone. */
const table = `discipline;matiere;mef;examen;specialite;epreuve
L0422;;;BCG;TOUTES;ANG-T
;0302;201*;BCG;TOUTES;ANG-P
;0103;202*;BCG;TOUTES;PHILO
;0103;212*;BTN;TOUTES;PHILO
L0100;0105;2021001911;BCG;TOUTES;SPE-HLP
L0202;0105;2021001911;BCG;TOUTES;ORAL-1
L1300;0613;202*;BCG;TOUTES;SPE-MATHS
L1300;0613;212*;BTN;TOUTES;MATHS
;;211*;EA;TOUTES;FRA-E
`
const staff = `numen;numero_epp;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;discipline;date_debut;date_fin
14E0104101ABC;4101;MME;ALBERTI;Nora;1984-03-05;ENSEIGNANT;35238;0350024L;PRINCIPAL;L0100;2018-09-01;
14E0104102ABD;4102;M;BERNIER;Gaël;1979-11-23;ENSEIGNANT;35238;0350024L;PRINCIPAL;L0422;2010-09-01;
14E0104103ABE;4103;MME;CARLIER;Inès;1990-07-14;ENSEIGNANT;35238;0350024L;PRINCIPAL;L1300;2021-09-01;
14E0104103ABE;4103;MME;CARLIER;Inès;1990-07-14;ENSEIGNANT;35238;0350028R;SECONDAIRE;L0422;2024-09-01;2025-08-31
`

describe('competences of three teachers from an STS-WEB file, worked out by hand', () => {
  let office: TestOffice

  beforeAll(async () => {
    office = await openTestOffice('2026-01-15')
    const files: readonly (readonly [string, string | Uint8Array])[] = [
      ['schools', schools()],
      ['mission-types', shipped('mission-types')],
      ['subjects', shipped('subjects')],
      ['mefs', shipped('mefs')],
      ['exams', specialties],
      ['exams', papers],
      ['correspondence', table],
      ['epp', staff],
      ['sts-web', sts],
    ]
    for (const [feed, content] of files) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const { counts } = good(await importFile(office.services, systemActor, { feed, name: feed, bytes }))
      // Only the local teacher, whom no staff file knows, is refused: one row a MEF that he teaches in.
      expect([feed, counts.rejected]).toEqual([feed, feed === 'sts-web' ? 2 : 0])
    }
    good(await generateCompetences(office.services, systemActor, nextCommand()))
  })
  afterAll(() => office.close())

  const papersOf = async (lastName: string) => {
    const rows = await office.services
      .read()
      .selectFrom('competence')
      .innerJoin('intervenant', 'intervenant.id', 'competence.intervenantId')
      .innerJoin('competenceStatement', 'competenceStatement.competenceId', 'competence.id')
      .select(['paperId', 'authorCode', 'verdict'])
      .where('lastName', '=', lastName)
      .orderBy('paperId')
      .execute()
    expect(rows.every(({ authorCode, verdict }) => authorCode === 'SYS' && verdict === 'confirmed')).toBe(true)
    return rows.map(({ paperId }) => paperId)
  }

  test('[F145] [F156] ALBERTI, philosophy (L0100)', async () => {
    // Division TG1 (MEF 20210019110, cut to 2021001911): subject 0103
    //   -> ";0103;202*" gives BCG PHILO, since 2021001911 begins with 202.
    //   -> ";0103;212*" gives nothing: philosophy in TSTI1 (2122000511) is taught by DUBOIS, local, who has her number.
    // Group GR-HLP, through TG1 and TG2 (both 2021001911): subject 0105
    //   -> "L0100;0105;2021001911" gives BCG SPE-HLP: discipline, subject and MEF all hold.
    //   -> "L0202;0105;2021001911" gives no ORAL-1: it wants another discipline.
    expect(await papersOf('ALBERTI')).toEqual(['BCG/TOUTES/PHILO', 'BCG/TOUTES/SPE-HLP'])
  })

  test('[F145] [F156] BERNIER, English (L0422)', async () => {
    // Post in L0422 -> "L0422;;" gives BCG ANG-T, whatever is taught.
    // Division 1G1 (2011001911): 030202 is subject 0302 as second language; the rank is no criterion
    //   -> ";0302;201*" gives BCG ANG-P.
    // Division TG1: 030201 is subject 0302 as first language, in 2021001911, for which no line names English.
    expect(await papersOf('BERNIER')).toEqual(['BCG/TOUTES/ANG-P', 'BCG/TOUTES/ANG-T'])
  })

  test('[F145] [F156] CARLIER, mathematics (L1300)', async () => {
    // Group GR-MATHS, through TG2 (2021001911) and TSTI1 (2122000511): subject 0613 in both MEFs
    //   -> "L1300;0613;202*" gives BCG SPE-MATHS by TG2, "L1300;0613;212*" gives BTN MATHS by TSTI1.
    // Her second post, in L0422, ended on 31 August 2025 -> "L0422;;" gives her no ANG-T.
    expect(await papersOf('CARLIER')).toEqual(['BCG/TOUTES/SPE-MATHS', 'BTN/TOUTES/MATHS'])
  })

  test('[F145] nobody else gets anything: no one teaches in a 211, and the local teacher is unknown', async () => {
    const held = await office.services.read().selectFrom('competence').select('paperId').execute()
    expect(held).toHaveLength(6)
    expect(held.map(({ paperId }) => paperId)).not.toContain('EA/TOUTES/FRA-E')
    const local = await office.services
      .read()
      .selectFrom('intervenant')
      .select('id')
      .where('lastName', '=', 'DUBOIS')
      .execute()
    expect(local).toEqual([])
  })
})
