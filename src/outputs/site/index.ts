// The published site: its files from published versions, and what everybody may see of them.
export { type PublicVersions, publicVersions } from './public-versions.ts';
export {
  PROMISED_DAYS,
  type PublishedDocument,
  type PublishedVersion,
  type SiteFile,
  type SiteSettings,
} from './published.ts';
export { siteOf, siteSize } from './site.ts';
