// The words of what signed versions refuse.

export const versionSentences = {
  'version-no-figures': () =>
    'There are no figures to sign off yet. Import a scorecard, or case records with --basis cases, first.',
  'version-empty-month': (f: { month: string }) =>
    `No KPI has a figure for ${f.month}, so there is nothing to sign off. Choose a month with figures, or leave it out.`,
  'version-unknown': (f: { asked: string; versions: number[]; several: number[] }) =>
    f.versions.length === 0
      ? 'No version has been signed off yet. Sign one off first.'
      : f.several.length > 1
        ? `“${f.asked}” begins the check of versions ${f.several.join(' and ')}. Give the number.`
        : `There is no version “${f.asked}”. There is: ${f.versions.join(', ')}, or “latest”.`,
  'version-altered': (f: { number: number }) =>
    `Version ${f.number} is not what was signed: its contents and its check differ. Nothing is made from it. Bring it back from a backup, and run “bin/waymark verify” to see what else was altered.`,
  'version-signer-needed': () => 'Say who signs, and as what: “Jo Smith”, “director of children’s services”.',
  'version-checks-open': (f: { count: number; messages: string[] }) =>
    `${f.count === 1 ? '1 data check stops' : `${f.count} data checks stop`} sign-off: ${f.messages.map((one) => one.replace(/\.$/, '')).join('; ')}. Answer ${f.count === 1 ? 'it' : 'them'} under Data checks, or sign all the same and say why.`,
  'version-first': (f: { number: number }) =>
    `Version ${f.number} is the first of its kind, so there is none before it. Name the one it is to be held against.`,
  'version-not-earlier': (f: { was: number; is: number }) =>
    `Version ${f.was} is not earlier than version ${f.is}. Put the earlier one first.`,
  'version-meanwhile': () =>
    'Somebody else signed a version off meanwhile. Look at it, and sign again if yours is still needed.',
  'pack-part-unknown': (f: { unknown: string[]; documents: string[]; formats: string[] }) =>
    `There is no document or format called ${f.unknown.map((one) => `“${one}”`).join(', ')}. Documents: ${f.documents.join(', ')}. Formats: ${f.formats.join(', ')}.`,
  'pack-kpi-unknown': (f: { missing: string[]; version: number }) =>
    `Version ${f.version} does not show ${f.missing.join(', ')}. Name KPIs that it shows, by their ids.`,
  'pack-stopped': () => 'Stopped before all of the documents were made. Nothing was written.',
  'publish-publisher-needed': () => 'Say who publishes: “Jo Smith”.',
  'publish-next-not-later': (f: { nextOn: string }) =>
    `The next figures cannot come by ${f.nextOn}: that day has passed. Give a later day, or leave it out for a month from today.`,
  'publish-address': (f: { address: string }) =>
    `“${f.address}” is no address of a web site. Give one such as https://www.example.org/send-figures/, or leave it out.`,
  'publish-late': (f: { number: number; days: number; promised: number }) =>
    `Version ${f.number} was published ${f.days} days after it was signed off; families are promised the figures within ${f.promised}. The site says so. Publish sooner after sign-off next time.`,
  'publish-stopped': () => 'Stopped before the whole site was made. Nothing was written.',
  'version-nothing-new': (f: { number: number }) =>
    `Nothing has changed since version ${f.number} was signed. It stands; no other was made.`,
};
