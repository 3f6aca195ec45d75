import fc from 'fast-check'
import type { BatchLine, SealedBatch } from '../../../../main/files/finance/sealed-batch.ts'

/** ISO 7064 check digits of an IBAN, reckoned here so that the invented accounts are valid. */
function withCheckDigits(country: string, account: string): string {
  const digits = Array.from(`${account}${country}00`, (sign) => String(Number.parseInt(sign, 36))).join('')
  const check = 98n - (BigInt(digits) % 97n)
  return `${country}${String(check).padStart(2, '0')}${account}`
}

/** French account with a right RIB key; bank and branch codes that no bank has. */
export function inventedIban(account: number): string {
  const bank = 99999n
  const branch = 99999n
  const key = 97n - ((89n * bank + 15n * branch + 3n * BigInt(account)) % 97n)
  return withCheckDigits('FR', `9999999999${String(account).padStart(11, '0')}${String(key).padStart(2, '0')}`)
}

export const line = (changes: Partial<BatchLine> = {}): BatchLine => ({
  kind: 'payment',
  lineNumber: 1,
  claimNumber: '12025-12024',
  intervenantNumber: '004812',
  name: 'FABRIQUE Chloé',
  iban: inventedIban(4812),
  bic: 'TESTFRPPXXX',
  cents: 12_345,
  missionNumber: 'M-2026-00731',
  examLabel: 'Baccalauréat général',
  rateCodes: ['COPY-5'],
  rateRows: [{ code: 'COPY-5', quantity: '24.69', unit: 'COPY', rate: '5.00', cents: 12_345 }],
  label: 'Indemnités de jury, juin 2026',
  ...changes,
})

export const batch = (changes: Partial<SealedBatch> = {}): SealedBatch => ({
  number: 'IND-2026-0007',
  circuit: 'fees',
  sealedAt: '2026-07-20T13:45:10.123Z',
  executionDate: '2026-07-27',
  debtor: {
    name: "Rectorat d'Exemple",
    iban: inventedIban(1),
    bic: 'TESTFRPP',
    identifier: '99999999900019',
  },
  lines: [line()],
  ...changes,
})

const latinName = fc.string({ unit: fc.constantFrom(..."ABCXYZabcxyz éèêëàçùïôÉÇŒœ'-"), minLength: 1, maxLength: 40 })
const name = latinName.filter((text) => text.trim() !== '')

/** Batches that every format can carry: positive amounts, Latin names, lines in any order. */
export const batches: fc.Arbitrary<SealedBatch> = fc
  .uniqueArray(
    fc.record({
      lineNumber: fc.integer({ min: 1, max: 999_999 }),
      cents: fc.integer({ min: 1, max: 99_999_999 }),
      account: fc.integer({ min: 1, max: 2_000_000_000 }),
      name,
      bic: fc.constantFrom(null, 'TESTFRPP', 'TESTFRPPXXX'),
    }),
    { minLength: 1, maxLength: 30, selector: ({ lineNumber }) => lineNumber },
  )
  .map((rows) => batch({ lines: rows.map(({ account, ...row }) => line({ ...row, iban: inventedIban(account) })) }))

export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
