/** What the search for an address says, in Danish. It is the type of every other language. */
export const addressDa = {
  start: 'Søg på en adresse',
  /** Beside the button: who gets what is typed. */
  whoReads: (name: string) => `Så sender din telefon det, du skriver, til ${name}.`,
  label: 'Adresse',
  help: 'Skriv vejnavn og husnummer.',
  search: 'Søg',
  stop: 'Luk adressesøgning',
  searching: 'Søger …',
  locating: 'Finder adressen …',
  found: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
  suggestions: 'Forslag',
  none: 'Vi fandt ingen adresse. Prøv med vejnavn og husnummer, eller brug listen.',
  failed: 'Adressesøgningen svarer ikke lige nu. Brug listen i stedet.',
  /** A road whose house number is still missing. */
  part: (road: string) => `${road}: skriv husnummer`,
};

export type AddressTexts = typeof addressDa;
