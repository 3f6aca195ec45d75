import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { z } from 'zod'
import { ok, type Result } from '../../../shared/model/result.ts'
import { parseCents, type ReadBack, type ReadBackLine, readBackOf, unreadable } from './read-back.ts'

const transferShape = z.object({
  PmtId: z.object({ EndToEndId: z.string() }),
  Amt: z.object({ InstdAmt: z.object({ '#text': z.string(), '@Ccy': z.literal('EUR') }) }),
  CdtrAcct: z.object({ Id: z.object({ IBAN: z.string() }) }),
})
const sumsShape = { NbOfTxs: z.string(), CtrlSum: z.string() }
const documentShape = z.object({
  Document: z.object({
    CstmrCdtTrfInitn: z.object({
      GrpHdr: z.object(sumsShape),
      PmtInf: z.array(z.object({ ...sumsShape, CdtTrfTxInf: z.array(transferShape) })),
    }),
  }),
})

type Sums = Readonly<{ NbOfTxs: string; CtrlSum: string }>

const agrees = (declared: Sums, found: ReadBack): boolean =>
  declared.NbOfTxs === String(found.count) && parseCents(declared.CtrlSum, '.') === found.cents

function readTransfer(transfer: z.infer<typeof transferShape>): ReadBackLine | null {
  const cents = parseCents(transfer.Amt.InstdAmt['#text'], '.')
  const suffix = /-(\d+)$/u.exec(transfer.PmtId.EndToEndId)
  if (cents === null || !suffix) return null
  return { lineNumber: Number(suffix[1]), iban: transfer.CdtrAcct.Id.IBAN, cents }
}

/**
 * Reads a pain.001 transfer file back (.03 or .09) with a parser the writer does not use. The control sums the file
 * claims, in the group header and in each payment information, must agree with what is counted here.
 * Errors: FILE_UNREADABLE with `reason` `xml`, `shape`, `amount`, `reference` or `controlSum`.
 */
export function readPain001(bytes: Uint8Array): Result<ReadBack> {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  if (text.includes('\ufffd') || XMLValidator.validate(text) !== true) return unreadable('xml')
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    isArray: (name) => name === 'PmtInf' || name === 'CdtTrfTxInf',
  })
  const parsed = documentShape.safeParse(parser.parse(text))
  if (!parsed.success) return unreadable('shape')
  const { GrpHdr, PmtInf } = parsed.data.Document.CstmrCdtTrfInitn
  const all: ReadBackLine[] = []
  const references = new Set<string>()
  for (const information of PmtInf) {
    const lines: ReadBackLine[] = []
    for (const transfer of information.CdtTrfTxInf) {
      const line = readTransfer(transfer)
      if (!line) return unreadable('amount', all.length + lines.length + 1)
      if (references.has(transfer.PmtId.EndToEndId)) return unreadable('reference', all.length + lines.length + 1)
      references.add(transfer.PmtId.EndToEndId)
      lines.push(line)
    }
    if (!agrees(information, readBackOf(lines))) return unreadable('controlSum')
    all.push(...lines)
  }
  const found = readBackOf(all)
  return agrees(GrpHdr, found) ? ok(found) : unreadable('controlSum')
}
