/** What a statement starts from: what was declared, else what the exam system or the convocation says of the person. */
export const startingCount = (
  known: Readonly<{ declared: number | null; present: number | null; convened: number | null }>,
): number | null => known.declared ?? known.present ?? known.convened
