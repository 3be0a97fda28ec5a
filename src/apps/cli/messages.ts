import type { EventCalendarProblems } from '../../widgets/event-calendar/problems.js';
import type { ProblemTexts } from '../../core/config/problem.js';
import type { InterventionFinderProblems } from '../../widgets/intervention-finder/problems.js';
import type { MapProblems } from '../../widgets/smoke-free-map/problems.js';
import type { UsageMistake } from './options.js';
import type { PassMessages } from './pass-messages.js';

/** What went into a calendar file, and how many events are not in it. */
export interface FileCounts {
  readonly occurrences: number;
  readonly deadlines: number;
  readonly withoutDay: number;
  readonly unannounced: number;
  readonly unconfirmed: number;
}

/** What `sund index` wrote. */
export interface WrittenFolder {
  readonly entries: number;
  readonly files: number;
  readonly bytes: number;
  /** The path of the config to link to. */
  readonly config: string;
}

/** Everything the command line says. */
export interface Messages {
  /** Ends with a line break. */
  readonly help: string;
  readonly problems: ProblemTexts<EventCalendarProblems>;
  readonly unknownCommand: (name: string) => string;
  readonly usage: (mistake: UsageMistake) => string;
  readonly noFile: (command: string) => string;
  readonly oneFile: (command: string) => string;
  readonly warning: string;
  readonly note: string;
  readonly fine: (file: string, events: number) => string;
  readonly summary: (errors: number, warnings: number) => string;
  readonly badDate: (option: string, value: string) => string;
  readonly datesSwapped: (from: string, to: string) => string;
  readonly badStamp: (value: string) => string;
  readonly badBase: (value: string) => string;
  readonly unknownId: (option: string, id: string, known: readonly string[]) => string;
  readonly unknownLanguage: (value: string) => string;
  readonly counts: (counts: FileCounts) => string;
  readonly exists: (path: string) => string;
  readonly notWritten: (path: string, reason: string) => string;
  readonly written: (path: string) => string;
  readonly nothingUsable: (file: string) => string;
  readonly pass: PassMessages;
  readonly finderProblems: ProblemTexts<InterventionFinderProblems>;
  readonly fineCatalogue: (file: string, entries: number) => string;
  readonly mapProblems: ProblemTexts<MapProblems>;
  readonly fineMap: (file: string, zones: number) => string;
  readonly noCatalogue: string;
  readonly noFolder: string;
  readonly nothingToIndex: (file: string) => string;
  readonly tooManyWords: (file: string, words: number, most: number) => string;
  readonly indexedAlready: (file: string) => string;
  readonly indexed: (written: WrittenFolder) => string;
}
