/** The next teacher on whom something waits, after this one and round again; null when nobody is left. */
export function nextToValidate(
  teachers: readonly Readonly<{ id: string; toValidate: number }>[],
  currentId: string,
): string | null {
  const here = teachers.findIndex(({ id }) => id === currentId)
  const after = [...teachers.slice(here + 1), ...teachers.slice(0, Math.max(here, 0))]
  return after.find(({ toValidate }) => toValidate > 0)?.id ?? null
}

/** The neighbour of a teacher in the list; itself at either end. */
export function neighbour(teachers: readonly Readonly<{ id: string }>[], currentId: string, step: 1 | -1): string {
  const here = teachers.findIndex(({ id }) => id === currentId)
  return teachers[here + step]?.id ?? currentId
}
