import type { SignTexts } from './sign.da.js';

/** What is said about a sign, and on it, in English. */
export const signEn: SignTexts = {
  heading: (place) => `Sign for ${place}`,
  hint: 'The sign fills an A4 page. You can print it in black and white too.',
  print: 'Print the sign',
  preview: 'This is what the sign looks like',

  banHeadline: 'Smoke-free area',
  otherBanHeadline: (products) => `Not allowed here: ${products}`,
  ban: (products) => `Not allowed: ${products}.`,
  requestHeadline: (doing) => `Thank you for not ${doing} here`,
  besides: (uses) => `Please do not ${uses} either.`,
  requestOnly: 'This is a request, not a ban.',
  smokingArea: 'Part of the area is for smokers.',
  law: 'It is the law.',
  decision: 'The municipality has decided it.',
  source: (title) => `Source: ${title}`,
  readMore: 'Read more',
  code: 'QR code with the address of the page',
  example: 'Example. This is not a real sign.',
  products: {
    cigarettes: 'cigarettes',
    vape: 'vapes',
    snus: 'snus',
    waterPipe: 'water pipes',
  },
  doing: {
    cigarettes: 'smoking',
    vape: 'vaping',
    snus: 'using snus',
    waterPipe: 'smoking water pipes',
  },
  uses: {
    cigarettes: 'smoke',
    vape: 'vape',
    snus: 'use snus',
    waterPipe: 'smoke water pipes',
  },
};
