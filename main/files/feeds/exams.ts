import { z } from 'zod'
import { choice, code, optionalText, orNull, text, wholeNumber } from './cells.ts'
import { exam, missionType, paper, specialty } from './codes.ts'
import { tableFeed } from './table-feed.ts'
import { column, optional, type TableFormat } from './table-format.ts'

const specialtySchema = z
  .strictObject({
    exam,
    examName: text(),
    /** Group of the rate table (`TAUX1` ... `TAUX5`, `BTS`, `NR`); null: the office must decide. */
    rateGroup: orNull(code(/^(TAUX[1-5]|BTS|DCG_DSCG|NR)$/, 'badChoice')),
    specialty,
    specialtyName: text(),
    /** Code formation diplôme, eight characters. */
    diploma: orNull(code(/^[0-9A-Z]{8}$/, 'badValue')),
    firstSession: orNull(wholeNumber(1900, 2100)),
    lastSession: orNull(wholeNumber(1900, 2100)),
  })
  .transform((row) => ({ kind: 'specialty' as const, ...row }))

const paperSchema = z
  .strictObject({
    exam,
    specialty,
    paper,
    paperName: text(),
    nature: choice({ ECRIT: 'written', ORAL: 'oral', PRATIQUE: 'practical', REUNION: 'meeting' } as const),
    missionType,
    /** Regulated length of one interrogation in minutes; null: not known, the office must give it. */
    interrogationMinutes: orNull(wholeNumber(1, 600)),
    /** Sat once, or assessed during the year (ECA), which pays no fee; null: not said. */
    evaluationMode: orNull(choice({ PONCTUEL: 'oneOff', ECA: 'duringYear' } as const)),
    note: optionalText(),
  })
  .transform((row) => ({ kind: 'paper' as const, ...row }))

export type SpecialtyRow = z.infer<typeof specialtySchema>
export type PaperRow = z.infer<typeof paperSchema>
export type ExamRow = SpecialtyRow | PaperRow

const specialties: TableFormat<ExamRow> = {
  name: 'examens',
  columns: [
    column('examen', 'exam', 'code examen', 'diplôme'),
    column('libelle_examen', 'examName', "libellé de l'examen", "nom de l'examen", 'intitulé examen'),
    column('taux', 'rateGroup', 'groupe de taux', 'code taux'),
    column('specialite', 'specialty', 'code spécialité', 'spé'),
    column('libelle_specialite', 'specialtyName', 'libellé de la spécialité', 'nom de la spécialité'),
    optional('code_diplome', 'diploma'),
    optional('premiere_session', 'firstSession'),
    optional('derniere_session', 'lastSession'),
  ],
  schema: specialtySchema,
  key: (row) => `${row.exam}|${row.specialty}`,
}

const papers: TableFormat<ExamRow> = {
  name: 'epreuves',
  columns: [
    column('examen', 'exam', 'code examen', 'diplôme'),
    column('specialite', 'specialty', 'code spécialité', 'spé'),
    column('epreuve', 'paper', 'code épreuve'),
    column('libelle_epreuve', 'paperName', "libellé de l'épreuve", "nom de l'épreuve"),
    column('nature', 'nature', "nature de l'épreuve", "type d'épreuve"),
    column('type_mission', 'missionType', 'type de mission', 'mission'),
    optional('duree_interrogation', 'interrogationMinutes', "durée d'interrogation", 'durée minutes'),
    optional('mode_evaluation', 'evaluationMode', "mode d'évaluation"),
    optional('note', 'note'),
  ],
  schema: paperSchema,
  key: (row) => `${row.exam}|${row.specialty}|${row.kind === 'paper' ? row.paper : ''}`,
}

/** Exam regulations: one file of exams and specialties, one file of papers; the header says which. */
export const examsFeed = tableFeed<ExamRow>('exams', [specialties, papers])
