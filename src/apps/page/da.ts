/** What the full page says around its widget. Danish is the source; its shape is the type. */
export const da = {
  skip: 'Spring til indholdet',
  back: 'Tilbage',
  loading: 'Henter …',
  privacy: 'Siden bruger ikke cookies og gemmer ikke, hvad du vælger.',
  tryAgain: 'Prøv igen',
  goBack: 'Gå tilbage til den side, du kom fra',
  thisSite: 'denne hjemmeside',
  forEditors: 'Er det dig, der har lavet linket?',
  missing: {
    title: 'Linket mangler noget',
    text: 'Linket siger ikke, hvad siden skal vise. Måske blev det kortet af, da det blev kopieret.',
    editor: (file: string): string =>
      `Linket skal slutte på ?src= og adressen på opsætningsfilen, for eksempel ${file}?src=kalender.json.`,
  },
  badAddress: {
    title: 'Linket virker ikke',
    text: 'Adressen i linket kan ikke læses. Måske blev den ændret, da linket blev kopieret.',
    editor: (address: string): string =>
      `Efter ?src= står der »${address}«. Der skal stå adressen på en fil, for eksempel kalender.json eller https://…/kalender.json.`,
  },
  refusedOrigin: {
    title: 'Vi viser ikke det, linket peger på',
    text: (host: string, site: string): string =>
      `Linket henter sit indhold fra ${host}. Det har ${site} ikke godkendt.`,
    editor: (origin: string): string =>
      `Læg opsætningsfilen på denne hjemmeside, eller få ${origin} skrevet på listen allowedOrigins i filen sund-site.json.`,
  },
  refusedInline: {
    title: 'Vi viser ikke det, linket har med sig',
    text: (site: string): string =>
      `Indholdet ligger i selve linket, så alle kan have skrevet det. Her viser vi kun det, ${site} selv har lagt op.`,
    editor:
      'Læg opsætningen i en fil, og lad linket pege på den med ?src=. Eller få "inlineConfigs": true skrevet i filen sund-site.json.',
  },
  passing: {
    title: 'Det kan ikke vises lige nu',
    text: 'Vi kunne ikke hente indholdet. Måske er forbindelsen væk. Prøv igen om lidt.',
  },
  broken: {
    title: 'Det kan ikke vises lige nu',
    text: 'Der er noget galt med indholdet. Det er ikke noget, du har gjort.',
    editor:
      'Åbn siden med &sund-debug sidst i adressen (før et eventuelt #). Så kan du se, hvad der er galt.',
  },
  notLoaded: {
    title: 'Siden blev ikke hentet helt',
    text: 'Genindlæs siden. Hjælper det ikke, så prøv i en nyere browser.',
  },
};

/** The texts of the full page in one language. */
export type PageTexts = typeof da;
