// The menu and the links at the foot: only pages that exist, which a test holds against the catalogue of pages.

import { checkedHref, type NavigationPlace } from '../outputs/index.ts';

const place = (words: string, path: string): NavigationPlace => ({ words, to: checkedHref(path) });

export const HOME = checkedHref('/');

export const MENU: readonly NavigationPlace[] = [
  place('Overview', '/'),
  place('Scorecard', '/scorecard'),
  place('Data checks', '/data-checks'),
  place('Commentary', '/commentary'),
  place('Returns', '/returns'),
  place('Imports', '/imports'),
  place('Clocks', '/clocks'),
];

export const FOOT_LINKS: readonly NavigationPlace[] = [
  place('Help', '/help'),
  place('KPI catalogue', '/catalogue'),
  place('Explore case records', '/explore'),
  place('Published figures', '/benchmarks'),
  place('The site for families', '/published'),
  place('Accessibility statement', '/accessibility'),
  place('Settings', '/settings'),
  place('Activity log', '/activity'),
];
