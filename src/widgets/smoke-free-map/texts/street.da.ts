/** What the street map says, in Danish. It is the type of every other language. */
export const streetDa = {
  heading: 'Gadekort',
  open: 'Åbn gadekort',
  /** Beside the button: who is asked for the map. */
  whoGivesMap: (name: string) => `Så henter din telefon kort fra ${name}.`,
  loading: 'Henter gadekortet …',
  unavailable: 'Gadekortet kan ikke hentes lige nu. Brug listen i stedet.',
  tryAgain: 'Prøv igen',
  close: 'Luk gadekort',
  /** Names the map for those who cannot see it. */
  mapName: 'Gadekort med de røgfri steder',
  how: 'Sådan bruger du gadekortet',
  keys: 'Brug piletasterne til at gå fra sted til sted, og tryk Enter for at læse om stedet. Page Up og Page Down følger numrene. Tryk plus eller minus for at zoome. Tryk Skift og en pil for at flytte kortet. Tryk Esc for at lukke det.',
  pointer: 'Træk i kortet for at flytte det. Hold Ctrl nede, og rul for at zoome.',
  touch: 'Brug to fingre til at flytte kortet og zoome.',
  view: 'Flyt kortet og zoom',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  moveTo: {
    north: 'Flyt kortet mod nord',
    south: 'Flyt kortet mod syd',
    west: 'Flyt kortet mod vest',
    east: 'Flyt kortet mod øst',
  },
  showAll: 'Vis alle steder',
  zoomedTo: (level: number) => `Zoomniveau ${level}`,
  manyZones: (count: number) =>
    `${count.toLocaleString('da-DK')} steder på kortet. Zoom ind for at se deres numre.`,
  tilesFail: (name: string) =>
    `Kortet fra ${name} kan ikke hentes lige nu. De røgfri steder er tegnet alligevel.`,
  mapFrom: 'Kort:',
  showMe: 'Vis mig på kortet',
  showMeQuestion: (name: string) => `Så kan ${name} se cirka, hvor du er. Vis mig på kortet?`,
  showMeYes: 'Ja, vis mig',
  showMeNo: 'Nej',
  hideMe: 'Fjern mig fra kortet',
  shownMe: (metres: number) =>
    `Du er vist på kortet. Vi ved, hvor du står, på cirka ${metres.toLocaleString('da-DK')} meter.`,
  hiddenMe: 'Du er ikke længere vist på kortet.',
  me: 'Her er du',
};

export type StreetTexts = typeof streetDa;
