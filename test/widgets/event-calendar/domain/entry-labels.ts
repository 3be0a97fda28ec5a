import type { EntryLabels } from '../../../../src/widgets/event-calendar/domain/entry-text.js';

/** Words to write entries with in tests, as the Danish texts have them. */
export const labels: EntryLabels = {
  cancelled: (year) => `Aflyst i ${year}`,
  moved: (year) => `Flyttet i ${year}`,
  notConfirmed: (year) => `Ikke bekræftet for ${year}`,
  registration: 'Tilmelding',
  materials: 'Materialer',
  organiser: 'Arrangør',
  help: 'Brug for nogen at tale med?',
  source: 'Kilde',
  deadlineTitle: (what) => `Frist: ${what}`,
  deadlineFor: (event) => `til ${event}`,
  deadlines: {
    'order-materials': 'Bestil materialer',
    'write-to-parents': 'Skriv til forældrene',
    'sign-up': 'Tilmeld jer',
  },
  deadlineOther: 'Sidste frist',
};
