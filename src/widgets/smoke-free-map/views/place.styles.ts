import { css } from 'lit';

/** The card of one place: what holds there, and a small map beside it. */
export const placeStyles = css`
  .place {
    display: grid;
    gap: 1.5em;
    margin-block-start: 1em;
  }
  .place-said,
  .place-map {
    display: grid;
    gap: 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .place-sign {
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 44em) {
    .place {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      gap: 1.5em 2em;
    }
    .place-sign {
      grid-column: 1 / -1;
    }
  }
`;
