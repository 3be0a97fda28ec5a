import type { DiagnosticsTexts } from './diagnostics.da.js';

export const diagnosticsEn: DiagnosticsTexts = {
  title: (count) =>
    count === 1
      ? 'One thing in the config needs attention'
      : `${count} things in the config need attention`,
  notes: 'How the config was read',
  onlyYou: 'Only you who edit the page see this. Visitors do not.',
  stopped:
    'This is why the content cannot be shown. Visitors see the link or a calm message instead.',
  error: 'Error',
  warning: 'Note',
  note: 'For information',
  wholeFile: 'The whole config file',
  more: (count) => `… and ${count} more. All of them are in the browser’s console.`,
};
