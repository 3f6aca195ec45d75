import { catalogue, type TextKey } from '../../shared/text/index.ts'

/** True for a key made of data (a rule, a step, a kind) that has a text. Outside plural forms. */
export function isTextKey(key: string): key is TextKey {
  let node: unknown = catalogue
  for (const name of key.split('.')) {
    if (typeof node !== 'object' || node === null || Array.isArray(node) || !Object.hasOwn(node, name)) return false
    node = (node as Record<string, unknown>)[name]
  }
  return Array.isArray(node)
}
