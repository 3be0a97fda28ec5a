import { css } from 'lit';

/** Full entries, for paper alone. */
export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
      font-size: 10.5pt;
      line-height: 1.4;
      overflow-wrap: anywhere;
    }
    .paper ~ * {
      display: none;
    }
    .paper-head {
      margin-block: 2pt 10pt;
      font-size: 9.5pt;
    }
    .paper-entry {
      padding-block: 10pt;
      border-block-start: 0.75pt solid #000;
    }
    .paper-entry > * + * {
      margin-block-start: 5pt;
    }
    .paper-entry > :first-child {
      font-size: 13pt;
      break-after: avoid;
    }
    .paper dl > div {
      display: grid;
      grid-template-columns: 32% 1fr;
      gap: 8pt;
      padding-block: 1.5pt;
      break-inside: avoid;
    }
    .paper dt {
      font-weight: 600;
    }
    .paper-plan {
      break-inside: avoid;
      padding: 4pt 6pt;
      border: 0.75pt solid #777;
    }
    .paper-facts {
      font-size: 9.5pt;
    }
    .paper-note {
      white-space: pre-line;
    }
    .paper .labels {
      display: inline;
    }
    .paper .labels li {
      display: inline;
    }
    .paper .labels li + li::before {
      content: ' · ';
    }
    .paper .basis {
      display: block;
      font-size: 8.5pt;
    }
    .paper-address,
    .paper-links {
      font-size: 8.5pt;
    }
    .paper a {
      color: #000;
    }
  }
`;
