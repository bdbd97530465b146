// Made by `npm run generate` from the files of this folder. Not edited by hand.
import type { RecordFormat } from '../records/record-format.ts';
import annexA from './annex-a.ts';
import extract from './extract.ts';
import sen2Blade from './sen2-blade.ts';
import sen2Template from './sen2-template.ts';
import sen2Xml from './sen2-xml.ts';

export const recordFormats: readonly RecordFormat[] = [
  annexA,
  extract,
  sen2Blade,
  sen2Template,
  sen2Xml,
];
