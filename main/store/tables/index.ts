import type { BureausTables } from './bureaus.ts'
import type { ClaimDocumentsTables } from './claim-documents.ts'
import type { ClaimsTables } from './claims.ts'
import type { ConvocationsTables } from './convocations.ts'
import type { DashboardTables } from './dashboard.ts'
import type { DelegationsTables } from './delegations.ts'
import type { KioskTables } from './kiosk.ts'
import type { MissionPortalsTables } from './mission-portals.ts'
import type { MissionsTables } from './missions.ts'
import type { OfficeTables } from './office.ts'
import type { PaymentReturnsTables } from './payment-returns.ts'
import type { PeopleTables } from './people.ts'
import type { ReferenceTables } from './reference.ts'
import type { RetentionTables } from './retention.ts'
import type { ReviewTables } from './review.ts'

/** Every table of the store, as the query builder sees it. */
export interface Tables
  extends OfficeTables,
    BureausTables,
    ReferenceTables,
    PeopleTables,
    MissionsTables,
    MissionPortalsTables,
    ConvocationsTables,
    ClaimsTables,
    ClaimDocumentsTables,
    PaymentReturnsTables,
    RetentionTables,
    ReviewTables,
    DashboardTables,
    DelegationsTables,
    KioskTables {}
