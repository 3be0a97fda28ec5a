import type { Product } from '../rule-config.js';
import type { LocateFailure } from '../domain/state.js';
import type { CompassPoint } from '../present/distance-words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What the map card says after its first view, in Danish. */
export const laterDa = {
  categoriesLabel: 'Slags steder',
  productLabel: 'Hvad spørger du om?',
  everyProduct: 'Det hele',
  nearest: 'De nærmeste først',
  /** Names the list when it is sorted by distance or searched in. */
  foundHeading: 'Steder',
  nothingFound: 'Vi fandt ingen steder.',
  nothingFoundHint: 'Tjek, om det er stavet rigtigt, eller søg efter noget andet.',
  clearSearch: 'Ryd søgning',
  clearFilters: 'Vis alle steder',

  asking: 'Finder ud af, hvor du er …',
  askingHint: 'Sig ja, hvis din telefon spørger, om siden må se, hvor du er.',
  failedHeadings: {
    denied: 'Siden må ikke se, hvor du er',
    unavailable: 'Vi kan ikke finde ud af, hvor du er',
    timeout: 'Det tog for lang tid at finde dig',
  } satisfies Record<LocateFailure, string> as Record<LocateFailure, string>,
  failedHints: {
    denied:
      'Du kan give lov i browserens indstillinger. Du kan også finde stedet på listen eller trykke på kortet.',
    unavailable:
      'Prøv igen om lidt, gerne under åben himmel. Du kan også finde stedet på listen eller trykke på kortet.',
    timeout:
      'Prøv igen, gerne under åben himmel. Du kan også finde stedet på listen eller trykke på kortet.',
  } satisfies Record<LocateFailure, string> as Record<LocateFailure, string>,
  tryAgain: 'Prøv igen',
  closeAnswer: 'Luk svaret',
  /** In place of the map, or of a sign. */
  offline: 'Vi kunne ikke hente resten. Måske er forbindelsen væk. Listen virker stadig.',

  /**
   * A ban on smoking: the answer in one word first. “Et røgfrit sted” is right of every name; whether a
   * place is “røgfri” or “røgfrit” depends on its name’s gender, which no file tells.
   */
  banHeading: (place: string): string => `Nej. ${place} er et røgfrit sted.`,
  /** A ban that is not on smoking. */
  otherBanHeading: (place: string, products: string): string =>
    `${place}: ${capital(products)} er forbudt.`,
  requestHeading: (place: string): string => `${place} er et røgfrit sted.`,
  /** Where what is asked is not about smoking. */
  otherRequestHeading: (place: string): string => `${place}: Vær sød at tage hensyn.`,
  unknownHeading: (place: string): string => `Reglen for ${place} er ikke oplyst.`,
  /** Where something is allowed, and nobody has said whether one may smoke. */
  partlyKnownHeading: (place: string): string => `Vi kender kun en del af reglen for ${place}.`,
  allowedHeading: (place: string): string => `${place} er ikke et røgfrit sted.`,
  forbidden: (products: string): string => `${capital(products)} er forbudt.`,
  /** What people are asked not to do: “ryge eller bruge snus”. */
  uses: {
    cigarettes: 'ryge',
    vape: 'vape',
    snus: 'bruge snus',
    waterPipe: 'ryge vandpibe',
  } satisfies Record<Product, string> as Record<Product, string>,
  request: (uses: string): string => `Vær sød ikke at ${uses} her.`,
  requestNotBan: 'Det er en opfordring, ikke et forbud.',
  /** Beside a ban it must be clear what is only asked. */
  requestBesides: (uses: string): string => `Vær sød heller ikke at ${uses} her.`,
  requestOnly: 'Det sidste er en opfordring, ikke et forbud.',
  unknown: (products: string): string => `Reglen for ${products} er ikke oplyst.`,
  allowed: (products: string): string => `${capital(products)} er tilladt.`,

  closeHeading: (place: string): string => `Du er tæt på ${place}. Se efter skiltet.`,
  closeHeadingMap: (place: string): string => `Her er man tæt på ${place}. Se efter skiltet.`,
  closeBesides: (places: string): string => `Du er også tæt på ${places}. Se efter skiltet.`,
  closeBesidesMap: (places: string): string =>
    `Her er man også tæt på ${places}. Se efter skiltet.`,
  tooCloseHeading: (place: string): string => `Du er ved kanten af ${place}.`,
  tooCloseHeadingMap: (place: string): string => `Her er man ved kanten af ${place}.`,
  tooClose: 'Vi kan ikke se, om du er inden for grænsen. Se efter skiltet.',
  tooCloseMap: 'Vi kan ikke se, om det er inden for grænsen. Se efter skiltet.',
  /** Of one who is there as of a spot on the map; “i” and “på” would be wrong of some names. */
  maybe: (places: string): string =>
    `Måske gælder reglen for ${places} også her. Se efter skiltet.`,
  smokingAreaHeading: (place: string): string => `Du er i rygeområdet ved ${place}.`,
  smokingAreaHeadingMap: (place: string): string => `Her er rygeområdet ved ${place}.`,
  smokingArea: 'Stedets regel gælder ikke her. Se efter skiltet.',
  smokingAreaBesides: (place: string): string =>
    `Her er rygeområdet ved ${place}, men reglen ovenfor gælder alligevel.`,
  notNowHeading: (place: string): string => `Reglen for ${place} gælder ikke lige nu.`,
  notYetHeading: (place: string, date: string): string => `Reglen for ${place} gælder fra ${date}.`,
  /** Before a rule that does not hold now. */
  whenInForce: 'Når den gælder:',
  notInForce: 'Der kan gælde andre regler. Se efter skiltet.',
  outsideHeading: 'Vi har ikke markeret en røgfri zone her.',
  outside: 'Der kan gælde andre regler, fx på skoler.',
  elsewhereHeading: 'Du er langt fra stederne på kortet.',
  elsewhereHeadingMap: 'Her er der langt til stederne på kortet.',
  elsewhere: 'Vi kender ikke reglerne her. Der kan være forbud, fx på skoler.',
  metre: (number: string, _count: number): string => `${number}\u00a0meter`,
  kilometre: (number: string): string => `${number}\u00a0km`,
  accuracy: (metres: string): string => `Vi ved, hvor du står, på cirka ${metres}.`,
  weakHeading: 'Vi ved ikke præcist nok, hvor du er.',
  weakAccuracy: 'Derfor kan vi ikke svare ja eller nej. Find hellere stedet på listen.',
  nearestPlace: 'Nærmeste røgfri sted',
  moreAbout: (place: string): string => `Mere om ${place}`,
  /** `direction` is “nord”. */
  away: (metres: string, direction: string): string => `${metres} mod ${direction}`,
  directions: {
    north: 'nord',
    'north-east': 'nordøst',
    east: 'øst',
    'south-east': 'sydøst',
    south: 'syd',
    'south-west': 'sydvest',
    west: 'vest',
    'north-west': 'nordvest',
  } satisfies Record<CompassPoint, string> as Record<CompassPoint, string>,
  strictest: 'Her gælder flere regler. Den strengeste er den, du skal følge.',

  basis: 'Hvorfor',
  when: 'Hvornår',
  source: 'Kilde',
  note: 'Godt at vide',
  smokingAreas: 'Der er et område, hvor man må ryge.',
  readOn: (date: string): string => `Læst den ${date}`,
  approximate: 'Vi kender ikke stedets præcise grænse. Se efter skiltet.',

  everyDay: 'Alle dage',
  days: (from: string, to: string): string => `${from} til ${to}`,
  /** `HH:MM` as it is written on signs. */
  time: (written: string): string =>
    written.replace(/^0/, '').replace(/:00$/, '').replace(':', '.'),
  clock: (from: string, to: string): string => `kl. ${from}–${to}`,
  allDay: 'hele døgnet',
  season: (from: string, to: string): string => `${from} til ${to}`,
  from: (date: string): string => `Fra ${date}`,
  until: (date: string): string => `Til og med ${date}`,
  notNow: 'Gælder ikke lige nu.',

  back: 'Tilbage til listen',
  backToAnswer: 'Tilbage til svaret',
  backArrow: '←',
  findWay: 'Find vej',
  copyLink: 'Kopiér link',
  copiedLink: 'Linket er kopieret.',
  uncopiedLink: 'Kopiér linket her:',
  printSign: 'Lav et skilt',
  print: 'Udskriv listen og kortet',
  zoomIn: 'Vis på kortet',
  /** Before the link to tell it by. */
  reportAsk: 'Mangler der et sted?',
  newTab: '(åbner i et nyt vindue)',
  readMore: 'Læs mere om stedet',

  announceMore: (rows: number): string => `${rows} flere steder er vist.`,
  announceForgotten: 'Svaret er lukket, og din placering er glemt.',
};

/** These texts in one language. */
export type LaterTexts = typeof laterDa;
