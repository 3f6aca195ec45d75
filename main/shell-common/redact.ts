import type { Facts } from '../../shared/model/result.ts'

/** NIR: 13 or 15 digits, often in groups; bank account: country, two check digits, 11 to 30 characters. */
const sensitive = [
  /(?<![\dA-Za-z-])[1-478](?: ?[0-9AB]){12}(?: ?\d{2})?(?![\dA-Za-z-])/g,
  /(?<![\dA-Za-z])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![\dA-Za-z])/g,
]

const redactText = (text: string): string =>
  sensitive.reduce((kept, pattern) => kept.replace(pattern, '[redacted]'), text)

/** Last net under the log: what looks like a NIR or a bank account never reaches a file. */
export function redact(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === 'string') return [name, redactText(value)]
      if (typeof value === 'number' && redactText(String(value)) !== String(value)) return [name, '[redacted]']
      return [name, value]
    }),
  )
}
