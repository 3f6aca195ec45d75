import { describe, expect, it } from 'vitest'
import {
  agapeFeed,
  agapePrivateFeed,
  eppFeed,
  eppPrivateFeed,
  renoirhFeed,
  sirhenFeed,
} from '../../../../main/files/feeds/staff.ts'
import { accepted, reasons, refused } from './support.ts'

const header = 'numen;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;date_debut'
const row = (index: number, category: string): string =>
  `14E950123${index}ABC;MME;Inventée;Zoé;1980-01-02;${category};35238;0350024L;PRINCIPAL;2025-09-01`
const fileOf = (categories: readonly string[]): string =>
  [header, ...categories.map((category, index) => row(index, category))].join('\n')

describe('staff of every source', () => {
  it.each([
    ['[F20]', sirhenFeed, ['INSPECTION', 'ENCADREMENT', 'DIRECTION']],
    ['[F22]', agapeFeed, ['ENSEIGNANT_1D']],
    ['[F22]', agapePrivateFeed, ['ENSEIGNANT_1D']],
    ['[F23]', renoirhFeed, ['ADMINISTRATIF', 'TECHNIQUE', 'SERVICE', 'SANTE']],
  ] as const)('%s is read through one open profile, with the categories of that source alone', async (_, feed, own) => {
    const { rows, rejected } = await accepted(feed, fileOf(own))
    expect(rejected).toEqual([])
    expect(rows).toHaveLength(own.length)
    expect(rows.every((one) => one.values.discipline === null)).toBe(true)
    const strangers = await accepted(feed, fileOf(['ENSEIGNANT', 'constructor']))
    expect(reasons(strangers)).toEqual(['2 categorie badChoice', '3 categorie badChoice'])
  })

  it('[F19] staff of the second degree, public or private, must say a discipline, even empty', async () => {
    for (const feed of [eppFeed, eppPrivateFeed]) {
      expect((await refused(feed, fileOf(['ENSEIGNANT']))).facts).toMatchObject({ column: 'discipline' })
      const [names, first] = fileOf(['ENSEIGNANT']).split('\n')
      const { rows } = await accepted(feed, `${names};discipline\n${first};`)
      expect(rows[0]?.values).toMatchObject({ category: 'teacher', discipline: null })
    }
  })
})
