/**
 * Puts values in the `{{name}}` placeholders of a sentence. A placeholder without a value is a programming mistake and
 * throws, so that a document never leaves with a hole in it.
 */
export function fillText(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_placeholder, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {{${name}}} in a document text`)
    return String(value)
  })
}
