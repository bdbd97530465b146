// Measures that only one local area prints, kept with their versions; one may later be joined to a catalogue entry.

import type { Frequency, LocalMeasure, MeasureLabel, MeasureWindow, Polarity, Unit } from '../measures/index.ts';
import { jsonText, storableText } from './json.ts';
import type { Reader, Write } from './store.ts';

type LocalMeaning = Pick<LocalMeasure, 'plain' | 'numerator' | 'denominator' | 'owner' | 'caveats' | 'variant'>;

/** What a person has said of it, and nothing of what was left empty. */
function meaningOf({ plain, numerator, denominator, owner, caveats, variant }: LocalMeasure): LocalMeaning {
  const said = { plain, numerator, denominator, owner, caveats, variant };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The version that stands of each, by id. */
export async function localMeasures(reader: Reader, area: string): Promise<(LocalMeasure & { change: number })[]> {
  const rows = await reader.db
    .selectFrom('local_measure')
    .distinctOn('id')
    .select([
      'id',
      'title',
      'section',
      'unit',
      'polarity',
      'frequency',
      'measured_over',
      'aliases',
      'meaning',
      'joined_to',
      'change',
    ])
    .where('area', '=', area)
    .orderBy('id')
    .orderBy('change', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    section: row.section,
    unit: row.unit as Unit,
    polarity: row.polarity as Polarity,
    frequency: row.frequency as Frequency,
    window: row.measured_over as MeasureWindow,
    aliases: row.aliases as MeasureLabel[],
    ...(row.meaning as LocalMeaning),
    local: true,
    joinedTo: row.joined_to,
    change: row.change,
  }));
}

export async function saveLocalMeasure(tx: Write, measure: LocalMeasure): Promise<void> {
  const stands = {
    title: storableText(measure.title),
    section: storableText(measure.section),
    unit: measure.unit,
    polarity: measure.polarity,
    frequency: measure.frequency,
    measured_over: measure.window,
    aliases: jsonText(measure.aliases),
    meaning: jsonText(meaningOf(measure)),
    joined_to: measure.joinedTo,
  };
  await tx.db
    .insertInto('local_measure')
    .values({ area: tx.area, id: measure.id, change: tx.change, ...stands })
    .onConflict((same) => same.columns(['area', 'id', 'change']).doUpdateSet(stands))
    .execute();
}
