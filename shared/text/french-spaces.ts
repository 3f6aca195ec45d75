/** French typography: no line begins with a sign that a space precedes, nor ends with an opening quotation mark. */
export const withFrenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;?!»])/gu, '\u00a0').replace(/(?<=«) /gu, '\u00a0')
