import type { PayFileRow, UnavailabilityRow } from '../../../files/feeds/people.ts'
import type { TeachingRow } from '../../../files/feeds/sts-web.ts'
import { reading, upsertMany } from '../../../store/index.ts'
import { type Importer, wholeFeed } from '../importer.ts'
import { knownIntervenants, knownSchools, schoolId } from '../known.ts'

/** Teachings of one school for one year (F21, F156). People typed locally in the school are unknown to the office. */
export const stsWebImporter: Importer<TeachingRow> = {
  feed: 'sts-web',
  scopeOf: (rows) => (rows[0] === undefined ? '' : `${rows[0].values.uai} ${rows[0].values.schoolYear}`),
  references: async (read) => {
    const schools = await knownSchools(read)
    const people = await knownIntervenants(read)
    return (values) => {
      if (!schools.has(schoolId(values.uai, null))) {
        return { column: 'UAJ', value: values.uai, rule: 'unknownSchool' }
      }
      if (people.has(`${values.teacherType}:${values.teacher}`)) return null
      return { column: 'ENSEIGNANT', value: values.teacher, rule: 'unknownIntervenant' }
    }
  },
  project: async ({ tx }, services, rows) => {
    const people = await knownIntervenants(reading(tx))
    await upsertMany(
      tx,
      'teaching',
      ['intervenantId', 'schoolId', 'schoolYear', 'subjectCode', 'subjectRank', 'mefCode', 'courseMode'],
      rows.map(({ values }) => ({
        id: services.ports.ids.next(),
        intervenantId: people.get(`${values.teacherType}:${values.teacher}`) ?? '',
        schoolId: schoolId(values.uai, null),
        schoolYear: Number(values.schoolYear),
        subjectCode: values.subject,
        subjectRank: values.subjectRank,
        mefCode: values.mef,
        courseMode: values.courseMode ?? '',
        divisions: values.divisions.join(' '),
      })),
    )
  },
}

export const unavailabilitiesImporter: Importer<UnavailabilityRow> = {
  feed: 'unavailabilities',
  scopeOf: wholeFeed,
  references: async (read) => {
    const people = await knownIntervenants(read)
    return ({ intervenant }) =>
      people.has(intervenant) ? null : { column: 'intervenant', value: '', rule: 'unknownIntervenant' }
  },
  project: async ({ tx }, services, rows) => {
    const people = await knownIntervenants(reading(tx))
    // A period whose end was corrected replaces what this source said before; periods typed in the office stay.
    for (const { values } of rows) {
      await tx
        .deleteFrom('unavailability')
        .where('intervenantId', '=', people.get(values.intervenant) ?? '')
        .where('fromDate', '=', values.startsOn)
        .where('author', '=', 'import')
        .execute()
    }
    await upsertMany(
      tx,
      'unavailability',
      ['intervenantId', 'fromDate', 'toDate'],
      rows.map(({ values }) => ({
        id: services.ports.ids.next(),
        intervenantId: people.get(values.intervenant) ?? '',
        fromDate: values.startsOn,
        toDate: values.endsOn,
        reason: values.reason ?? '',
        author: 'import',
      })),
    )
  },
}

const tail = (text: string): string => text.slice(-4)

export const payFilesImporter: Importer<PayFileRow> = {
  feed: 'pay-files',
  secret: true,
  scopeOf: wholeFeed,
  references: async (read) => {
    const people = await knownIntervenants(read)
    return ({ intervenant }) =>
      people.has(intervenant) ? null : { column: 'intervenant', value: '', rule: 'unknownIntervenant' }
  },
  project: async ({ tx }, services, rows) => {
    const people = await knownIntervenants(reading(tx))
    const vault = services.vault()
    await upsertMany(
      tx,
      'payFile',
      ['intervenantId'],
      rows.map(({ values }) => ({
        intervenantId: people.get(values.intervenant) ?? '',
        holderName: values.holder,
        iban: vault.seal(values.iban),
        ibanTail: tail(values.iban),
        bic: values.bic,
        nir: vault.seal(values.nir),
        nirTail: tail(values.nir),
        updatedAt: values.validFrom,
      })),
    )
  },
}
