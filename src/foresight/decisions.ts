// Decisions and the panels that they come from, as rows.

import { PANEL_OUTCOME } from './codes.ts';
import { addRow } from './columns.ts';
import { workingDayUpTo } from './school-days.ts';
import type { State } from './state.ts';

/** A panel sits some days before its notice goes out. */
const NOTICE_AFTER = 3;

/** A decision and, if one sat, the panel's item; `panel` 0: decided without one. */
export function writeDecision(
  state: State,
  one: number,
  kind: number,
  panel: number,
  agreed: boolean,
  { request, plan }: { request: number; plan: number },
): void {
  const { sink, today } = state;
  const row = addRow(sink.decision);
  const decision = sink.decision.of;
  decision.person[row] = one;
  decision.kind[row] = kind;
  decision.request[row] = request;
  decision.plan[row] = plan;
  decision.decidedOn[row] = workingDayUpTo(today - NOTICE_AFTER);
  decision.notifiedOn[row] = today;
  decision.by[row] = panel === 0 ? 1 : 3;
  if (panel === 0) return;
  const item = addRow(sink.panel);
  const panels = sink.panel.of;
  panels.person[item] = one;
  panels.request[item] = request;
  panels.plan[item] = plan;
  panels.kind[item] = panel;
  panels.heldOn[item] = workingDayUpTo(today - NOTICE_AFTER);
  panels.outcome[item] = agreed ? PANEL_OUTCOME.agreed : PANEL_OUTCOME['not-agreed'];
}
