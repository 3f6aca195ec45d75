import { civilDay } from '../../shared/model/civil-days.ts'
import type { RetentionDuration, RetentionKind } from '../../shared/model/retention.ts'
import { type Language, textsIn } from '../../shared/text/catalogue.ts'
import { retention } from '../../shared/text/retention.ts'
import { harmlessCell, writeCsv } from './csv.ts'
import { fillText } from './pdf/fill-text.ts'
import { sayIn } from './pdf/say.ts'

type ProofRule = Readonly<{
  kind: RetentionKind
  duration: RetentionDuration
  source: string
  confirmedBy: string
  confirmedOn: string | null
}>

/** One purge as its report tells it. */
export type ProofModel = Readonly<{
  language: Language
  office: string
  issueDate: string
  purge: Readonly<{
    id: string
    startedAt: string
    endedAt: string
    startedBy: string
    whole: boolean
    compacted: boolean
    planDigest: string
    digest: string
  }>
  sound: boolean
  rules: readonly ProofRule[]
  erased: readonly Readonly<{ kind: RetentionKind; ids: readonly string[] }>[]
}>

/** Name under which the report of a purge is saved. */
export const proofName = (startedAt: string, format: 'csv' | 'pdf', language: Language): string =>
  `${fillText(textsIn(retention, language).document.fileName, { date: civilDay(startedAt) })}.${format}`

/** The rules of a purge in words, each with how much it erased. */
export function ruleRows({ language, rules, erased }: Pick<ProofModel, 'language' | 'rules' | 'erased'>) {
  const texts = textsIn(retention, language)
  const say = sayIn(language)
  return rules.map(({ kind, duration: { count, unit }, source, confirmedBy, confirmedOn }) => ({
    kind: texts.kinds[kind].name,
    duration: say(`retention.units.${unit}`, { count }),
    source,
    confirmedBy,
    confirmedOn,
    count: erased.find((one) => one.kind === kind)?.ids.length ?? 0,
  }))
}

/** Every identifier that a purge erased, with the rule it went under, then the hashes. */
export function writeProofCsv(model: ProofModel): string {
  const { document, kinds } = textsIn(retention, model.language)
  const rules = new Map(ruleRows(model).map((row) => [row.kind, row]))
  const rows = model.erased.flatMap(({ kind, ids }) => {
    const rule = rules.get(kinds[kind].name)
    const confirmed = `${rule?.confirmedBy ?? ''} ${rule?.confirmedOn ?? ''}`.trim()
    return ids.map((id) => [kinds[kind].name, id, rule?.duration ?? '', rule?.source ?? '', confirmed])
  })
  const { id, startedAt, endedAt, planDigest, digest } = model.purge
  const hashes = [
    [fillText(document.planDigest, { digest: planDigest }), id, startedAt, endedAt, ''],
    [fillText(document.digest, { digest }), id, startedAt, endedAt, ''],
  ]
  const head = [document.kind, document.subject, document.duration, document.source, document.confirmed]
  return writeCsv(
    head,
    [...rows, ...hashes].map((row) => row.map(harmlessCell)),
    { bom: true },
  )
}
