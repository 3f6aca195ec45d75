import type { BatchLine, BatchLineKind, SealedBatch } from './sealed-batch.ts'

type Column = Readonly<{
  header: string
  /** Characters, for a spreadsheet. */
  width: number
  value: (line: BatchLine, batch: SealedBatch) => string | Readonly<{ cents: number }>
}>

const natures: Readonly<Record<BatchLineKind, string>> = {
  payment: 'paiement',
  advance: 'avance',
  deduction: 'reprise_avance',
  reversal: 'annulation',
}

/**
 * What a clerk needs to key a batch again in another system. Names of columns are part of the file's format, so they stay
 * French whatever the language of the screen.
 */
export const pivotColumns: readonly Column[] = [
  { header: 'lot', width: 14, value: (_line, batch) => batch.number },
  { header: 'circuit', width: 13, value: (_line, { circuit }) => (circuit === 'fees' ? 'indemnites' : 'deplacements') },
  { header: 'scelle_le', width: 25, value: (_line, batch) => batch.sealedAt },
  { header: 'date_execution', width: 14, value: (_line, batch) => batch.executionDate },
  { header: 'ligne', width: 7, value: (line) => String(line.lineNumber) },
  { header: 'dossier', width: 16, value: (line) => line.claimNumber },
  { header: 'intervenant', width: 12, value: (line) => line.intervenantNumber },
  { header: 'titulaire', width: 28, value: (line) => line.name },
  { header: 'iban', width: 29, value: (line) => line.iban },
  { header: 'bic', width: 13, value: (line) => line.bic ?? '' },
  { header: 'montant_eur', width: 13, value: ({ cents }) => ({ cents }) },
  { header: 'mission', width: 10, value: (line) => line.missionNumber },
  { header: 'examen', width: 10, value: (line) => line.examLabel },
  { header: 'taux', width: 24, value: (line) => line.rateCodes.join(' ') },
  { header: 'libelle', width: 34, value: (line) => line.label },
  { header: 'nature', width: 15, value: (line) => natures[line.kind] },
  { header: 'payeur', width: 30, value: (_line, batch) => batch.debtor.name },
  { header: 'iban_payeur', width: 29, value: (_line, batch) => batch.debtor.iban },
  { header: 'bic_payeur', width: 13, value: (_line, batch) => batch.debtor.bic },
  { header: 'identifiant_payeur', width: 20, value: (_line, batch) => batch.debtor.identifier },
]
