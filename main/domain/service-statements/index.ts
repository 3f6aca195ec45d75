export { serviceStage } from './service-stage.ts'
export { startingCount } from './starting-count.ts'
