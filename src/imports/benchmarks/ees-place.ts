// The place of a line of official statistics: England, a region, a local authority, by whichever of its codes is there.

import { authorityNamed, authorityOf, ENGLAND, type PlaceLevel, regionNamed, regionOf } from '../../insight/index.ts';

export interface Place {
  level: PlaceLevel;
  place: string;
}

export interface PlaceCells {
  level: string;
  country: string;
  regionCode: string;
  regionName: string;
  newCode: string;
  oldCode: string;
  laName: string;
}

/** `left`: a level that nobody compares with here (a school, a ward). A string is the code that is not known. */
export function eesPlace(cells: PlaceCells): Place | 'left' | { unknown: string } {
  switch (cells.level.trim().toLowerCase()) {
    case 'national':
    case 'country':
      return cells.country === '' || /england/i.test(cells.country) || cells.country.startsWith(ENGLAND)
        ? { level: 'england', place: ENGLAND }
        : 'left';
    case 'regional':
    case 'region': {
      const region = regionOf(cells.regionCode.trim()) ?? regionNamed(cells.regionName);
      return region ? { level: 'region', place: region.code } : { unknown: cells.regionName || cells.regionCode };
    }
    case 'local authority':
    case 'la':
    case 'local_authority':
      return authorityPlace(cells);
    default:
      return 'left';
  }
}

/** The DfE's own code goes first: it stays when boundaries change, and releases mix old and new codes of the other kind. */
function authorityPlace({ newCode, oldCode, laName }: PlaceCells): Place | { unknown: string } {
  const known = authorityOf(oldCode) ?? authorityOf(newCode) ?? (laName === '' ? null : authorityNamed(laName));
  if (known) return { level: 'authority', place: known.gss };
  // An authority made since this list was: its code is one, though nobody knows its region yet.
  if (/^E\d{8}$/.test(newCode.trim())) return { level: 'authority', place: newCode.trim() };
  return { unknown: [newCode, oldCode, laName].filter(Boolean).join(' ') || 'blank' };
}
