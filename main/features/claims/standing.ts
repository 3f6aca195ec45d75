import { sql } from 'kysely'

/**
 * Whether a claim stands, in a statement that reads `claim`: it is cancelled once both its parts are (S40, F185). One that
 * is grouped on another (F230, F233) has its fee cancelled and stands all the same: its travel is its own. At most one
 * claim of an assignment stands, which migration 230 holds.
 */
export const claimStands = sql<boolean>`(claim.feeState <> 'CANCELLED' OR claim.travelState <> 'CANCELLED')`
