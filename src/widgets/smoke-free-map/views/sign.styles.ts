import { css } from 'lit';

/**
 * A sign on A4. All its sizes are shares of its width, so that what is seen is what is printed. It is
 * paper in every look.
 */
export const signStyles = css`
  .sign-page {
    display: grid;
    gap: 1em;
  }
  .sign-said > * + * {
    margin-block-start: 0.75em;
  }
  .poster {
    container-type: inline-size;
    inline-size: 100%;
    max-inline-size: 34em;
    margin: 0;
    border: 1px solid var(--_line);
    forced-color-adjust: none;
  }
  .sheet {
    --_red: #b3121d;
    --_kind: var(--sund-accent, #0a5c63);
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 2.2cqi;
    aspect-ratio: 186 / 270;
    padding: 4.5cqi;
    color: #111;
    background: #fff;
    border: 2.2cqi solid var(--_red);
    border-radius: 5cqi;
    font-size: 3.4cqi;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .sheet.request {
    border: 1cqi dashed var(--_kind);
  }
  .pictograms {
    display: flex;
    flex: 1 0 auto;
    flex-wrap: wrap;
    gap: 3cqi;
    align-content: center;
    justify-content: center;
  }
  .pictogram {
    inline-size: 52cqi;
    block-size: auto;
    aspect-ratio: 1;
  }
  .of-2 .pictogram {
    inline-size: 40cqi;
  }
  .of-3,
  .of-4 {
    inline-size: 60cqi;
  }
  .of-3 .pictogram,
  .of-4 .pictogram {
    inline-size: 25.5cqi;
  }
  .silhouette {
    fill: #111;
  }
  .silhouette .line {
    fill: none;
    stroke: #111;
    stroke-width: 4.5;
    stroke-linecap: round;
  }
  .silhouette .hole {
    fill: #fff;
  }
  .pictogram .halo,
  .pictogram .bar,
  .pictogram .ring {
    fill: none;
    stroke: var(--_red);
    stroke-width: 9;
  }
  .pictogram .halo {
    stroke: #fff;
    stroke-width: 13.5;
  }
  .pictogram.request .bar,
  .pictogram.request .ring {
    stroke: var(--_kind);
    stroke-width: 4;
  }
  .pictogram.request .halo {
    stroke-width: 9;
  }
  .pictogram.request .ring {
    stroke-dasharray: 9.5 4.64;
    stroke-linecap: round;
  }
  .sheet p {
    line-height: 1.25;
  }
  .sheet .headline {
    font-weight: 800;
    line-height: 1.08;
  }
  .headline.large {
    font-size: 8.8cqi;
  }
  .headline.medium {
    font-size: 7cqi;
  }
  .headline.small {
    font-size: 5.6cqi;
  }
  .headline-besides {
    font-size: 3.7cqi;
  }
  .sentences {
    font-size: 4cqi;
    font-weight: 700;
  }
  .sheet .besides {
    font-size: 2.9cqi;
  }
  .sign-foot {
    display: flex;
    gap: 4cqi;
    align-items: flex-end;
    justify-content: space-between;
    inline-size: 100%;
    padding-block-start: 3cqi;
    border-block-start: 0.4cqi solid #111;
    font-size: 2.4cqi;
    text-align: start;
    text-wrap: wrap;
  }
  .sign-foot > :first-child {
    flex: 1;
  }
  .sign-foot .place {
    font-size: 4cqi;
    font-weight: 700;
    line-height: 1.15;
  }
  .sign-foot p + p {
    margin-block-start: 0.7cqi;
  }
  .address,
  .not-real {
    font-weight: 700;
  }
  .qr {
    flex: none;
    inline-size: 21cqi;
    block-size: auto;
    /* The light margin is part of the code; it need not stand off from the edge of the sheet too. */
    margin: 0 -1.5cqi -1.5cqi 0;
    fill: #000;
  }
  .qr .light {
    fill: #fff;
  }
  @container (min-width: 48em) {
    .place .sign-page {
      grid-template-columns: minmax(14em, 1fr) minmax(0, 34em);
      gap: 2em;
    }
  }
  @media print {
    .poster {
      max-inline-size: none;
      border: 0;
      break-inside: avoid;
    }
    .sign-page > :not(.poster) {
      display: none;
    }
  }
`;
