import type { ServiceStage } from '../../../shared/model/service-statements.ts'

type Service = Readonly<{ today: string; lastDate: string; stated: boolean; feeState: string | null }>

const stageOfState: Readonly<Record<string, ServiceStage>> = {
  NONE: 'noFee',
  CANCELLED: 'cancelled',
  SENT: 'toValidate',
  OFFICE_ENTERED: 'toValidate',
  ACCEPTED: 'validated',
  REJECTED_BY_FINANCE: 'validated',
  EXPORTED: 'sentToLiquidation',
  PAID: 'accepted',
}

/**
 * How far the remuneration of one person is, in the manager's words: to validate once the person validated or their service
 * is stated, then waiting for the transfer, sent to liquidation, accepted (services.md 1.2; regulation.md 5).
 */
export function serviceStage({ today, lastDate, stated, feeState }: Service): ServiceStage {
  const known = feeState === null ? 'noFee' : stageOfState[feeState]
  if (known !== undefined) return known
  if (stated) return 'toValidate'
  return today > lastDate ? 'done' : 'notYetDone'
}
