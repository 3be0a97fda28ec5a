/** What went wrong on the page since {@link watchProblems} was called. */
export interface ProblemWatch {
  /** Errors written to the console, uncaught errors and CSP violations, oldest first. */
  readonly problems: readonly string[];
  /** Stops watching. Call it in a `finally` or an `afterEach`. */
  stop(): void;
}

/** Collects what a careful host page would never want to see from a widget. */
export function watchProblems(): ProblemWatch {
  const problems: string[] = [];
  const stopping = new AbortController();
  const { signal } = stopping;
  const consoleError = console.error;
  console.error = (...parts: unknown[]) => {
    problems.push(`console.error: ${parts.map(String).join(' ')}`);
  };
  const listen = (type: string, describe: (event: Event) => string) =>
    window.addEventListener(type, (event) => problems.push(`${type}: ${describe(event)}`), {
      signal,
    });
  listen('error', (event) => (event as ErrorEvent).message);
  listen('unhandledrejection', (event) => String((event as PromiseRejectionEvent).reason));
  listen('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    return `${violatedDirective} ${blockedURI}`;
  });
  return {
    problems,
    stop() {
      console.error = consoleError;
      stopping.abort();
    },
  };
}
