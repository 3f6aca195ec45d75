import type { ClaimActor, ClaimStateCode, ClaimTrack } from './claim-states.ts'

export const claimEvents = [
  'send',
  'withdraw',
  'return',
  'accept',
  'undoReturn',
  'undoAccept',
  'takeOver',
  'handBack',
  'enter',
  'reopenEntry',
  'attach',
  'detach',
  'declareNotDone',
  'withdrawNotDone',
  'cancel',
  'restore',
  'export',
  'recallExport',
  'confirmPayment',
  'rejectPayment',
  'withdrawAnswer',
  'reverse',
  'withdrawReversal',
] as const

export type ClaimEvent = (typeof claimEvents)[number]

/**
 * One line of the machine. `to` is a state, `LIVE` (what the day makes of a mission to be claimed), `BEFORE` (what the state
 * was before it was cancelled or declared not done) or `PREVIOUS` (what it was before its last move).
 */
export type TransitionRule = Readonly<{
  event: ClaimEvent
  from: readonly ClaimStateCode[]
  to: ClaimStateCode | 'LIVE' | 'BEFORE' | 'PREVIOUS'
  by: readonly ClaimActor[]
  track?: ClaimTrack
  needsReason?: true
}>

const everyone = ['intervenant', 'manager', 'system'] as const
const office = ['manager', 'system'] as const

/** Read a line aloud: "send, from TO_COMPLETE or RETURNED, gives SENT, by the intervenant or the manager". */
export const transitionRules: readonly TransitionRule[] = [
  /* F171, F190: saving is not enough, the claim must be sent; a manager may do it for someone. */
  { event: 'send', from: ['TO_COMPLETE', 'RETURNED'], to: 'SENT', by: ['intervenant', 'manager'] },
  /* F317: the person takes it back while the manager has not dealt with it. */
  { event: 'withdraw', from: ['SENT'], to: 'LIVE', by: ['intervenant'] },
  /* ux.md 3.0.4: returned with the points to correct. */
  {
    event: 'return',
    from: ['SENT', 'ACCEPTED', 'REJECTED_BY_FINANCE'],
    to: 'RETURNED',
    by: ['manager'],
    needsReason: true,
  },
  /* F191; a claim refused by finance is accepted again once put right. */
  { event: 'accept', from: ['SENT', 'OFFICE_ENTERED', 'REJECTED_BY_FINANCE'], to: 'ACCEPTED', by: ['manager'] },
  /* ux.md 3.0.5: a decision is undone until export by its inverse event; cancelling and restoring undo each other. */
  { event: 'undoReturn', from: ['RETURNED'], to: 'PREVIOUS', by: ['manager'] },
  { event: 'undoAccept', from: ['ACCEPTED'], to: 'PREVIOUS', by: ['manager'] },

  /* F193, F194: the office fills in what the person does not enter. */
  {
    event: 'takeOver',
    from: ['UPCOMING', 'IN_PROGRESS', 'TO_COMPLETE', 'RETURNED'],
    to: 'OFFICE_TO_ENTER',
    by: office,
  },
  { event: 'handBack', from: ['OFFICE_TO_ENTER'], to: 'LIVE', by: ['manager'] },
  { event: 'enter', from: ['OFFICE_TO_ENTER'], to: 'OFFICE_ENTERED', by: office },
  { event: 'reopenEntry', from: ['OFFICE_ENTERED'], to: 'OFFICE_TO_ENTER', by: ['manager'] },

  /*
   * F192, F267: journeys of a day go on its first mission. When that one is cancelled or was not done, the next takes them
   * over; should it come back, whatever it was, the journeys stay where they are: see `journeys-of-day.ts`.
   */
  {
    event: 'attach',
    from: [
      'UPCOMING',
      'IN_PROGRESS',
      'TO_COMPLETE',
      'SENT',
      'RETURNED',
      'ACCEPTED',
      'REJECTED_BY_FINANCE',
      'OFFICE_TO_ENTER',
      'OFFICE_ENTERED',
    ],
    to: 'ELSEWHERE',
    by: office,
    track: 'travel',
  },
  { event: 'detach', from: ['ELSEWHERE'], to: 'LIVE', by: office, track: 'travel' },

  /* F187: declared not done by the person, the office, or the marking system. */
  {
    event: 'declareNotDone',
    from: ['IN_PROGRESS', 'TO_COMPLETE', 'RETURNED', 'ELSEWHERE', 'OFFICE_TO_ENTER'],
    to: 'NOT_DONE',
    by: everyone,
  },
  { event: 'declareNotDone', from: ['SENT', 'OFFICE_ENTERED'], to: 'NOT_DONE', by: office },
  { event: 'withdrawNotDone', from: ['NOT_DONE'], to: 'BEFORE', by: ['intervenant', 'manager'] },

  /*
   * S40, F185: cancelling freezes the claim for everyone, its part without right included, and can be undone at any time;
   * money already sent is recalled first.
   */
  {
    event: 'cancel',
    from: [
      'NONE',
      'UPCOMING',
      'IN_PROGRESS',
      'TO_COMPLETE',
      'SENT',
      'RETURNED',
      'ACCEPTED',
      'REJECTED_BY_FINANCE',
      'ELSEWHERE',
      'OFFICE_TO_ENTER',
      'OFFICE_ENTERED',
      'NOT_DONE',
    ],
    to: 'CANCELLED',
    by: office,
    needsReason: true,
  },
  { event: 'restore', from: ['CANCELLED'], to: 'BEFORE', by: ['manager'] },

  /* S41, S48: accepted claims leave in a sealed batch; what comes back from finance closes or reopens them. */
  { event: 'export', from: ['ACCEPTED'], to: 'EXPORTED', by: office },
  { event: 'recallExport', from: ['EXPORTED'], to: 'ACCEPTED', by: ['manager'], needsReason: true },
  { event: 'confirmPayment', from: ['EXPORTED'], to: 'PAID', by: office },
  { event: 'rejectPayment', from: ['EXPORTED'], to: 'REJECTED_BY_FINANCE', by: office, needsReason: true },
  /* ux.md S17: a return file read by mistake is taken back as a whole, until something rests on what it said. */
  { event: 'withdrawAnswer', from: ['PAID', 'REJECTED_BY_FINANCE'], to: 'EXPORTED', by: ['manager'] },

  /*
   * Architecture 4.9 d: what has left is never rewritten. A line of a new batch takes it back, and the part is reviewed again;
   * until that line is sealed the office may think better of it.
   */
  { event: 'reverse', from: ['EXPORTED', 'PAID'], to: 'SENT', by: ['manager'], needsReason: true },
  { event: 'withdrawReversal', from: ['SENT'], to: 'EXPORTED', by: ['manager'] },
]
