import type { OutsideMissionRow } from '../../../files/feeds/outside-missions.ts'
import type { PayFileRow, UnavailabilityRow } from '../../../files/feeds/people.ts'
import type { TeachingRow } from '../../../files/feeds/sts-web.ts'
import type { Readable } from '../../../store/index.ts'
import { type Importer, type LookupPorts, type UnknownReference, wholeFeed } from '../importer.ts'
import { knownIntervenants, knownSchools, schoolId } from '../known.ts'

type People = Readonly<{ people: ReadonlyMap<string, string>; nextId(): string }>
type TeachingLookup = People & Readonly<{ schools: ReadonlySet<string> }>

const teacherName = ({ teacherType, teacher }: TeachingRow): string => `${teacherType}:${teacher}`

/** Teachings of one school for one year (F21, F156). People typed locally in the school are unknown to the office. */
export const stsWebImporter: Importer<TeachingRow, TeachingLookup> = {
  feed: 'sts-web',
  scopeOf: (rows) => (rows[0] === undefined ? '' : `${rows[0].values.uai} ${rows[0].values.schoolYear}`),
  lookup: async (read, rows, { ids }) => ({
    schools: await knownSchools(
      read,
      rows.map(({ uai }) => schoolId(uai, null)),
    ),
    people: await knownIntervenants(read, rows.map(teacherName)),
    nextId: ids.next,
  }),
  refers: ({ schools, people }, values) => {
    if (!schools.has(schoolId(values.uai, null))) return { column: 'UAJ', value: values.uai, rule: 'unknownSchool' }
    if (people.has(teacherName(values))) return null
    return { column: 'ENSEIGNANT', value: values.teacher, rule: 'unknownIntervenant' }
  },
  targets: ({ people, nextId }, rows) =>
    rows.map(({ values }) => ({
      table: 'teaching',
      key: {
        intervenantId: people.get(teacherName(values)) ?? '',
        schoolId: schoolId(values.uai, null),
        schoolYear: Number(values.schoolYear),
        subjectCode: values.subject,
        subjectRank: values.subjectRank,
        mefCode: values.mef,
        courseMode: values.courseMode ?? '',
      },
      columns: { divisions: values.divisions.join(' ') },
      fresh: () => ({ id: nextId() }),
    })),
}

type Named = Readonly<{ intervenant: string }>

const peopleLookup = async (read: Readable, rows: readonly Named[], { ids }: LookupPorts): Promise<People> => ({
  people: await knownIntervenants(
    read,
    rows.map(({ intervenant }) => intervenant),
  ),
  nextId: ids.next,
})

const unknownPerson = ({ people }: People, { intervenant }: Named): UnknownReference | null =>
  people.has(intervenant) ? null : { column: 'intervenant', value: '', rule: 'unknownIntervenant' }

/** Days on which somebody cannot be called. A period whose end is corrected stays the same period. */
export const unavailabilitiesImporter: Importer<UnavailabilityRow, People> = {
  feed: 'unavailabilities',
  scopeOf: wholeFeed,
  lookup: peopleLookup,
  refers: unknownPerson,
  targets: ({ people, nextId }, rows) =>
    rows.map(({ values }) => ({
      table: 'unavailability',
      key: { intervenantId: people.get(values.intervenant) ?? '', fromDate: values.startsOn },
      columns: { toDate: values.endsOn, reason: values.reason ?? '' },
      fresh: () => ({ id: nextId(), author: 'import', authorId: '' }),
    })),
}

export const payFilesImporter: Importer<PayFileRow, People> = {
  feed: 'pay-files',
  secret: true,
  scopeOf: wholeFeed,
  lookup: peopleLookup,
  refers: unknownPerson,
  targets: ({ people }, rows) =>
    rows.map(({ values }) => ({
      table: 'payFile',
      key: { intervenantId: people.get(values.intervenant) ?? '' },
      columns: {
        holderName: values.holder,
        iban: values.iban,
        bic: values.bic,
        nir: values.nir,
        updatedAt: values.validFrom,
      },
    })),
}

/** Missions that other academies gave to our people: shown to them beside ours, and never to be clashed with (F121, pain 5). */
export const outsideMissionsImporter: Importer<OutsideMissionRow, People> = {
  feed: 'outside-missions',
  scopeOf: (rows) => rows[0]?.values.academy ?? '',
  lookup: peopleLookup,
  refers: unknownPerson,
  targets: ({ people, nextId }, rows) =>
    rows.map(({ values }) => ({
      table: 'outsideMission',
      key: {
        intervenantId: people.get(values.intervenant) ?? '',
        academyCode: values.academy,
        number: Number(values.number),
        date: values.date,
        startTime: values.startsAt,
      },
      columns: {
        academyLabel: values.academyLabel,
        session: values.session,
        exam: values.exam,
        specialty: values.specialty ?? '',
        paper: values.paper ?? '',
        missionType: values.missionType,
        endTime: values.endsAt,
        centre: values.centre ?? '',
        centreUai: values.centreUai ?? '',
        centreTown: values.town ?? '',
        quality: values.quality,
        jury: values.jury ?? '',
        observations: values.observations ?? '',
        state: values.state ?? 'official',
      },
      fresh: () => ({ id: nextId() }),
    })),
}
