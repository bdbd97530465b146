// Room 5: futures: a casework simulator, and every measure scored on what it makes.
export {
  CALIBRATED,
  type Calibrated,
  type CalibratedMonth,
  type Calibration,
  calibrate,
  NOT_HELD,
} from './calibration.ts';
export type { CaseRows } from './case-rows.ts';
export { NEVER, NO_ROW } from './columns.ts';
export { engineTables, engineTablesOf } from './engine-tables.ts';
export type { PlantedFault } from './faults/fault.ts';
export { faults } from './faults/plant.ts';
export * from './inputs.ts';
export * from './made-area.ts';
export * from './made-columns.ts';
export * from './published.ts';
export * from './random.ts';
export type { EnteredRow } from './rows/convert.ts';
export { sandbourneInputs } from './sandbourne/inputs.ts';
export * from './sandbourne/sandbourne.ts';
export type { Sink, SinkTable } from './sink.ts';
export { copyState, type State } from './state.ts';
export { stateFrom } from './state-from.ts';
export { run, step } from './step.ts';
export * from './tallied.ts';
