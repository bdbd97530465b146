// Small SEN2 returns for tests: made-up people, and what a format makes of a file.

import { day, type Issue, isoDay } from '../../clocks/index.ts';
import { type RegisterRow, tableOf } from '../../register/index.ts';
import type { RecordFile, RecordFormat, RecordsAsked, RecordsHead } from './record-format.ts';

export const ASKED: RecordsAsked = {
  arrivedOn: day('2025-02-03'),
  mappings: [],
  digest: (text) => `[${text}]`,
};

export interface ReadAll {
  head: RecordsHead | null;
  rows: RegisterRow[];
  issues: Issue[];
}

export async function readAll(format: RecordFormat, file: RecordFile, asked = ASKED): Promise<ReadAll> {
  const { reading, issues } = await format.open(file, asked);
  const all: ReadAll = { head: reading?.head ?? null, rows: [], issues: [...issues] };
  if (!reading) return all;
  for (const batch of reading.batches()) {
    all.rows.push(...batch.rows);
    all.issues.push(...batch.issues);
  }
  return all;
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A return with a head; `people` as XML. */
export function xmlReturn(people: string, year = 2025, referenceDate = '2025-01-16'): RecordFile {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<Message><Header><CollectionDetails><Collection>SEN2</Collection><Year>${year}</Year><ReferenceDate>${referenceDate}</ReferenceDate></CollectionDetails>
<Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SoftwareCode>demo</SoftwareCode><DMO>1</DMO><DCO>0</DCO><DSCO>1</DSCO></Source></Header>
<Persons>
${people}
</Persons></Message>`;
  return { name: `sen2-${year}.xml`, bytes: bytesOf(text) };
}

export const PERSON =
  '<Surname>Example</Surname><Forename>Ada</Forename><PersonBirthDate>2016-05-04</PersonBirthDate><Sex>F</Sex><UPN>A999999999999</UPN>';

/** Somebody with everything: a request, an assessment, a plan with two places named, one attended, two needs, a review, a transfer. */
export const FULL = `<Person>${PERSON}<Requests>
<ReceivedDate>2024-07-20</ReceivedDate><RequestSource>1</RequestSource><RYA>0</RYA><RequestOutcomeDate>2024-08-30</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><RequestMediation>0</RequestMediation><RequestTribunal>1</RequestTribunal>
<Assessment><AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2024-11-08</AssessmentOutcomeDate><Week20>1</Week20>
<NamedPlan><StartDate>2024-12-06</StartDate><PlanRes>A</PlanRes><PlanWBP>E</PlanWBP><PB>true</PB><OA>N</OA><DP>I</DP>
<PlanDetail><URN>100001</URN><PlacementRank>1</PlacementRank><SENunitIndicator>1</SENunitIndicator></PlanDetail>
<PlanDetail><SENSetting>OTH</SENSetting><SENSettingOther>a special school</SENSettingOther><PlacementRank>2</PlacementRank></PlanDetail></NamedPlan></Assessment>
<ActivePlans><ReviewMeeting>2024-12-20</ReviewMeeting><ReviewOutcome>A</ReviewOutcome><LastReview>2025-01-10</LastReview><ReviewDraft>2025-01-11</ReviewDraft><PhaseTransferDueDate>2025-02-15</PhaseTransferDueDate>
<PlacementDetail><URN>100001</URN><UKPRN>10000001</UKPRN><PlacementRank>1</PlacementRank><EntryDate>2024-09-01</EntryDate><LeavingDate>2025-01-10</LeavingDate><RES>B</RES></PlacementDetail>
<SENneed><SENtype>ASD</SENtype><SENtypeRank>1</SENtypeRank></SENneed><SENneed><SENtype>DS</SENtype><SENtypeRank>2</SENtypeRank></SENneed></ActivePlans>
</Requests></Person>`;

/** Rows as a reader would say them: what is filled, days as dates, and no place. */
export function told(rows: readonly RegisterRow[]): Record<string, unknown>[] {
  return rows.map((row) => {
    const { fields } = tableOf(row.table);
    const said = Object.entries(row).flatMap(([name, value]) =>
      value === null || name === 'place' || name === 'person'
        ? []
        : [[name, fields[name]?.type === 'day' ? isoDay(value as ReturnType<typeof day>) : value]],
    );
    return Object.fromEntries(said);
  });
}

export const codesOf = (issues: readonly Issue[]) => issues.map(({ code }) => code);
