type Author = 'system' | 'school' | 'self' | 'manager'

/** A word on a competence that stands. */
export type Statement = Readonly<{ author: Author; authorCode: string; verdict: 'confirmed' | 'invalidated' }>

/** What was ever said: words, and words taken back. */
export type Spoken = Readonly<{ author: Author; authorCode: string; verdict: Statement['verdict'] | 'withdrawn' }>

export type CompetenceState = 'effective' | 'suspended' | 'contradictory' | 'unstated'

/**
 * The word of each author that stands, in the order in which these were said. An author's later word replaces the
 * earlier one; one taken back gives the earlier one its place again (F161, F162). Taking back nothing changes nothing.
 */
export function standingWords<S extends Spoken>(spoken: readonly S[]): (S & Statement)[] {
  const words = new Map<string, Readonly<{ said: S & Statement; index: number }>[]>()
  for (const [index, said] of spoken.entries()) {
    const key = `${said.author} ${said.authorCode}`
    const own = words.get(key) ?? []
    if (isWord(said)) words.set(key, [...own, { said, index }])
    else words.set(key, own.slice(0, -1))
  }
  const standing = [...words.values()].flatMap((own) => own.at(-1) ?? [])
  return standing.toSorted((a, b) => a.index - b.index).map(({ said }) => said)
}

const isWord = <S extends Spoken>(said: S): said is S & Statement => said.verdict !== 'withdrawn'

/**
 * When a competence counts for assignment. Statements come in the order in which they were made. A manager can only
 * confirm (F150) and has the last say over the invalidations made before; otherwise one standing invalidation, by a
 * school or by the person, is enough to suspend it (F147, F149). Among words of schools and of the person alone, the
 * order between authors does not matter. Without any standing word it does not count.
 */
export function isEffective(spoken: readonly Spoken[]): boolean {
  const standing = standingWords(spoken)
  const lastManager = standing.findLastIndex(({ author }) => author === 'manager')
  return standing.length > 0 && standing.every(({ verdict }, index) => verdict === 'confirmed' || index < lastManager)
}

/**
 * The state of a competence in one word. `contradictory`: it does not count, and people disagree, so that the office
 * has to decide; the computation alone is no opinion. `unstated`: everything said was taken back.
 */
export function competenceState(spoken: readonly Spoken[]): CompetenceState {
  const standing = standingWords(spoken)
  if (standing.length === 0) return 'unstated'
  if (isEffective(standing)) return 'effective'
  const confirmed = standing.some(({ author, verdict }) => author !== 'system' && verdict === 'confirmed')
  return confirmed ? 'contradictory' : 'suspended'
}
