// Which local area a request is about, where there are several: the one in its address, or in that of the page it comes from.

export interface AreaAsked {
  /** null: not said, which is enough where there is only one */
  area: string | null;
  inAddress: boolean;
}

/** So the area goes along from page to page, in each window its own, and links and forms need not carry it. */
export function areaAsked(url: URL, cameFrom: string | undefined): AreaAsked {
  const own = url.searchParams.get('area')?.trim();
  if (own) return { area: own, inAddress: true };
  const before = cameFrom !== undefined && URL.canParse(cameFrom) ? new URL(cameFrom) : null;
  const area = before?.host === url.host ? before.searchParams.get('area')?.trim() : undefined;
  return { area: area || null, inAddress: false };
}

/** The query of the same address with the area in it. */
export function withArea(url: URL, area: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('area', area);
  return `?${query}`;
}
