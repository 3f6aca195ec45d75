import { describe, expect, it } from 'vitest'
import { inspectFeed } from '../../../../main/files/feeds/inspect.ts'
import { paymentReturnsFeed } from '../../../../main/files/feeds/payment-returns.ts'

type Status = Readonly<{ reference?: string; status?: string; why?: string; amount?: string }>

const transaction = ({ reference = '', status = '', why = '', amount = '' }: Status): string =>
  `<TxInfAndSts><OrgnlEndToEndId>${reference}</OrgnlEndToEndId>${status && `<TxSts>${status}</TxSts>`}${why}${amount}</TxInfAndSts>`

const reasonOf = (code: string, ...words: readonly string[]): string =>
  `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn>${words.map((one) => `<AddtlInf>${one}</AddtlInf>`).join('')}</StsRsnInf>`

const report = (group: string, payment: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>R1</MsgId></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>IND-000001</OrgnlMsgId>${group}</OrgnlGrpInfAndSts>
${payment}
</CstmrPmtStsRpt></Document>`

const payment = (status: string, ...transactions: readonly string[]): string =>
  `<OrgnlPmtInfAndSts><OrgnlPmtInfId>IND-000001</OrgnlPmtInfId>${status && `<PmtInfSts>${status}</PmtInfSts>`}
${transactions.join('\n')}</OrgnlPmtInfAndSts>`

async function read(text: string) {
  const reading = await paymentReturnsFeed.read(new TextEncoder().encode(text))
  if (!reading.ok) return reading.error.rule
  return {
    rows: reading.value.rows.map(({ values: { reference, answer, cents, code, reason } }) =>
      [reference, answer, cents, code, reason].filter((one) => one !== null).join(' '),
    ),
    rejected: reading.value.rejected.map(({ column, value, rule }) => `${column} ${value} ${rule}`),
  }
}

describe('the status report of a bank', () => {
  it('[F338] says what became of each transaction, with its reasons as they came', async () => {
    const amount = '<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">38.40</InstdAmt></Amt></OrgnlTxRef>'
    const text = report(
      '<GrpSts>PART</GrpSts>',
      payment(
        'PART',
        transaction({ reference: 'IND-000001-000001', status: 'ACSC', amount }),
        transaction({ reference: 'IND-000001-000002', status: 'RJCT', why: reasonOf('AC04', 'Compte', 'clos') }),
        transaction({
          reference: 'IND-000001-000003',
          status: 'RJCT',
          why: `${reasonOf('AC01')}<StsRsnInf><Rsn><Prtry>B12</Prtry></Rsn></StsRsnInf>`,
        }),
        transaction({ reference: 'IND-000001-000004', status: 'ACSP' }),
      ),
    )
    expect(await read(text)).toEqual({
      rows: [
        'IND-000001-000001 paid 3840',
        'IND-000001-000002 rejected AC04 Compte clos',
        'IND-000001-000003 rejected AC01 B12',
        'IND-000001-000004 accepted',
      ],
      rejected: [],
    })
  })

  it('answers for the whole batch by its most precise level, whatever prefix its names have', async () => {
    expect(await read(report(`<GrpSts>RJCT</GrpSts>${reasonOf('FF01')}`, ''))).toEqual({
      rows: ['IND-000001 rejected FF01'],
      rejected: [],
    })
    const refused = transaction({ reference: 'IND-000001-000002', status: 'RJCT' })
    const below = report('<GrpSts>ACCP</GrpSts>', payment('ACSC', refused))
    expect(await read(below)).toEqual({ rows: ['IND-000001-000002 rejected', 'IND-000001 paid'], rejected: [] })
    const inherited = report('<GrpSts>ACCP</GrpSts>', payment('', transaction({ reference: 'IND-000001-000001' })))
    expect(await read(inherited)).toEqual({ rows: ['IND-000001-000001 accepted', 'IND-000001 accepted'], rejected: [] })
    const prefixed = below.replace(/<(\/?)(?=[A-Z])/g, '<$1p:').replace('xmlns=', 'xmlns:p=')
    expect(await read(prefixed)).toEqual(await read(below))
  })

  it('guesses no status, no amount and no reference that it does not know', async () => {
    const amount = '<OrgnlTxRef><Amt><InstdAmt Ccy="CHF">38.40</InstdAmt></Amt></OrgnlTxRef>'
    const text = report(
      '',
      payment(
        '',
        transaction({ reference: 'IND-000001-000001', status: 'XXXX' }),
        transaction({ reference: 'IND-000001-000002', status: 'PAYE' }),
        transaction({ reference: 'IND-000001-000003', status: 'ACSC', amount }),
        transaction({ reference: 'NOTPROVIDED', status: 'ACSC' }),
      ),
    )
    expect(await read(text)).toEqual({
      rows: [],
      rejected: [
        'TxSts (XXXX) badChoice',
        'TxSts (PAYE) badChoice',
        'InstdAmt CHF 38.40 badNumber',
        'OrgnlEndToEndId  required',
      ],
    })
  })

  it('is refused whole when it is another message, says nothing, is cut, or plants an entity', async () => {
    const whole = report('<GrpSts>ACSC</GrpSts>', '')
    expect(await read(whole.replaceAll('CstmrPmtStsRpt', 'CstmrCdtTrfInitn'))).toBe('xmlUnexpected')
    expect(await read(report('<GrpSts>PART</GrpSts>', ''))).toBe('noStatus')
    expect(await read(whole.slice(0, whole.indexOf('</CstmrPmtStsRpt>')))).toBe('xmlTruncated')
    expect(await read(whole.replace('<Document', '<!DOCTYPE a [<!ENTITY b "c">]><Document'))).toBe('xmlForbidden')
    expect(await read(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`)).toBe('xmlTooDeep')
    const large = await paymentReturnsFeed.read(new TextEncoder().encode(whole), { maxBytes: 100 })
    expect(large.ok ? '' : large.error.rule).toBe('fileTooLarge')
  })

  it('needs no mapping, and leaves tables as they were', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const xml = await inspectFeed(paymentReturnsFeed, bytes(report('<GrpSts>ACSC</GrpSts>', '')))
    expect(xml).toMatchObject({ value: { kind: 'xml', format: 'pain.002', ready: true, rows: 1 } })
    const table = await inspectFeed(paymentReturnsFeed, bytes('ref;verdict\nIND-000001-000001;ACSC\n'))
    expect(table).toMatchObject({ value: { kind: 'csv', format: 'retour-ouvert', ready: false, missing: ['reponse'] } })
  })
})
