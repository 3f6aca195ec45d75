import { candidatesFeed, presentsFeed } from './candidates.ts'
import { centresFeed } from './centres.ts'
import { examsFeed } from './exams.ts'
import type { Feed } from './feed.ts'
import { academiesFeed, communesFeed, departmentsFeed, schoolHolidaysFeed } from './geography.ts'
import { markingStatesFeed } from './marking-states.ts'
import { missionTypesFeed } from './mission-types.ts'
import { correspondenceFeed, disciplinesFeed, mefsFeed, subjectsFeed } from './nomenclatures.ts'
import { outsideMissionsFeed } from './outside-missions.ts'
import { paymentReturnsFeed } from './payment-returns.ts'
import { externalsFeed, payFilesFeed, unavailabilitiesFeed } from './people.ts'
import { santorinFeed } from './santorin.ts'
import { schoolsFeed } from './schools.ts'
import { agapeFeed, agapePrivateFeed, eppFeed, eppPrivateFeed, renoirhFeed, sirhenFeed } from './staff.ts'
import { stsWebFeed } from './sts-web.ts'

/** Every feed an office can import, by name. Order: what others refer to comes first. */
export const feeds = {
  academies: academiesFeed,
  departments: departmentsFeed,
  communes: communesFeed,
  'school-holidays': schoolHolidaysFeed,
  schools: schoolsFeed,
  subjects: subjectsFeed,
  disciplines: disciplinesFeed,
  mefs: mefsFeed,
  'mission-types': missionTypesFeed,
  exams: examsFeed,
  correspondence: correspondenceFeed,
  epp: eppFeed,
  'epp-private': eppPrivateFeed,
  sirhen: sirhenFeed,
  agape: agapeFeed,
  'agape-private': agapePrivateFeed,
  renoirh: renoirhFeed,
  externals: externalsFeed,
  'sts-web': stsWebFeed,
  unavailabilities: unavailabilitiesFeed,
  'pay-files': payFilesFeed,
  centres: centresFeed,
  candidates: candidatesFeed,
  presents: presentsFeed,
  'outside-missions': outsideMissionsFeed,
  santorin: santorinFeed,
  'marking-states': markingStatesFeed,
  'payment-returns': paymentReturnsFeed,
} as const

export type FeedName = keyof typeof feeds

/** The values a feed gives, by its name. */
export type FeedValues<N extends FeedName> = (typeof feeds)[N] extends Feed<infer V> ? V : never

export const isFeedName = (name: string): name is FeedName => Object.hasOwn(feeds, name)
