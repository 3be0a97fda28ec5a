import type { PageTexts } from './da.js';

/** The full page in English. */
export const en: PageTexts = {
  skip: 'Skip to content',
  back: 'Back',
  loading: 'Loading …',
  privacy: 'This page uses no cookies and does not store what you choose.',
  tryAgain: 'Try again',
  goBack: 'Go back to the page you came from',
  thisSite: 'this website',
  forEditors: 'Did you make the link?',
  missing: {
    title: 'Something is missing from the link',
    text: 'The link does not say what this page should show. It may have been cut short when it was copied.',
    editor: (file) =>
      `The link must end in ?src= and the address of the configuration file, for example ${file}?src=calendar.json.`,
  },
  badAddress: {
    title: 'The link does not work',
    text: 'The address in the link cannot be read. It may have been changed when the link was copied.',
    editor: (address) =>
      `After ?src= it says “${address}”. It must be the address of a file, for example calendar.json or https://…/calendar.json.`,
  },
  refusedOrigin: {
    title: 'We do not show what the link points to',
    text: (host, site) =>
      `The link takes its content from ${host}, which ${site} has not approved.`,
    editor: (origin) =>
      `Put the configuration file on this website, or have ${origin} added to the list allowedOrigins in the file sund-site.json.`,
  },
  refusedInline: {
    title: 'We do not show what the link carries',
    text: (site) =>
      `The content is in the link itself, so anyone could have written it. Here we show only what ${site} has published.`,
    editor:
      'Put the configuration in a file and let the link point to it with ?src=. Or have "inlineConfigs": true added to the file sund-site.json.',
  },
  passing: {
    title: 'This cannot be shown right now',
    text: 'We could not fetch the content. The connection may be down. Try again in a moment.',
  },
  broken: {
    title: 'This cannot be shown right now',
    text: 'Something is wrong with the content. It is nothing you did.',
    editor:
      'Open the page with &sund-debug at the end of its address (before any #) to see what is wrong.',
  },
  notLoaded: {
    title: 'The page did not load completely',
    text: 'Reload the page. If that does not help, try a newer browser.',
  },
};
