import type { LocateFailure } from './domain/state.js';

/** How long the device may take once the visitor has said yes. */
const TIMEOUT_MILLISECONDS = 15_000;
/** How long to wait for anything at all: some browsers never tell that their question was put aside. */
const PATIENCE_MILLISECONDS = 60_000;

interface WithPolicy {
  readonly featurePolicy?: { allowsFeature(name: string): boolean };
}

/**
 * Whether the page may ask the device where it is: not in a frame without `allow="geolocation"`, as far as
 * the browser tells, and not over plain http.
 */
export function canLocate(): boolean {
  const { featurePolicy } = document as WithPolicy;
  return (
    isSecureContext &&
    'geolocation' in navigator &&
    featurePolicy?.allowsFeature('geolocation') !== false
  );
}

/** Asks the device where it is, once. The browser asks the visitor first. */
export function locate(): Promise<GeolocationCoordinates | LocateFailure> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve('timeout'), PATIENCE_MILLISECONDS);
    const settle = (found: GeolocationCoordinates | LocateFailure): void => {
      clearTimeout(patience);
      resolve(found);
    };
    try {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => settle(coords),
        ({ code }) => settle(failureOf(code)),
        { enableHighAccuracy: true, timeout: TIMEOUT_MILLISECONDS, maximumAge: 0 },
      );
    } catch {
      settle('unavailable');
    }
  });
}

/** By the codes of `GeolocationPositionError`. */
function failureOf(code: number): LocateFailure {
  if (code === 1) return 'denied';
  return code === 3 ? 'timeout' : 'unavailable';
}
