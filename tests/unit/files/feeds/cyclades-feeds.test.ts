import { describe, expect, it } from 'vitest'
import { candidatesFeed, presentsFeed } from '../../../../main/files/feeds/candidates.ts'
import { centresFeed } from '../../../../main/files/feeds/centres.ts'
import { accepted, reasons } from './support.ts'

describe('centres', () => {
  it('[F24] reads the centres of an exam, site by site', async () => {
    const text = [
      'session;examen;centre;site;libelle',
      '2026-06;BCG;0350024L;;',
      '2026-06;BCG;0350024L;2;Annexe',
      '2026-06;BCG;0350024L;1;',
      'juin;BCG;0350024M;;',
    ].join('\n')
    const reading = await accepted(centresFeed, text)
    expect(reading.rows.map((row) => row.key)).toEqual(['2026-06|BCG|0350024L|1', '2026-06|BCG|0350024L|2'])
    expect(reading.rows[1]?.values.label).toBe('Annexe')
    expect(reasons(reading)).toEqual(['4 - repeatedRow', '5 session badMonth', '5 centre uaiLetter'])
  })
})

describe('presents', () => {
  const commission = '2026-06;BCG;TOUTES;GO;0350024L;2026-06-24;08:00'
  it('[F24] keys the candidates present like the head-counts of the same commission', async () => {
    const candidates = await accepted(
      candidatesFeed,
      `session;examen;specialite;epreuve;centre;date;heure_debut;heure_fin;commission;candidats;copies\n${commission};18:00;A1;12;`,
    )
    const presents = await accepted(
      presentsFeed,
      `session;examen;specialite;epreuve;centre;date;heure_debut;commission;presents\n${commission};A1;11\n${commission};A2;-1`,
    )
    expect(presents.rows.map((row) => row.key)).toEqual(candidates.rows.map((row) => row.key))
    expect(presents.rows[0]?.values.present).toBe(11)
    expect(reasons(presents)).toEqual(['3 presents badNumber'])
  })

  it('may leave the start out: the key then says nothing of it', async () => {
    const { rows } = await accepted(
      presentsFeed,
      'session;examen;specialite;epreuve;centre;date;commission;presents\n2026-06;BCG;TOUTES;GO;0350024L;24/06/2026;A1;11',
    )
    expect(rows[0]?.key).toBe('2026-06|BCG|TOUTES|GO||0350024L|1|2026-06-24||A1')
  })
})
