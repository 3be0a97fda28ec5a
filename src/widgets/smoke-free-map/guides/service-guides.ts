import type { Guide } from '../../../core/config/guide.js';
import type { AddressSearchConfig, BasemapConfig } from '../geography-config.js';

/** The guide to the street map. */
export const basemapGuide: Guide<BasemapConfig> = {
  label: { da: 'Gadekort', en: 'Street map' },
  help: {
    da: 'Et kort med veje og navne, som besøgende kan åbne. De får først at vide, hvem kortet hentes fra. Uden det viser kortet kun omrids og steder.',
    en: 'A map with streets and names that visitors can open. They are first told whom it comes from. Without it, the map shows outlines and places only.',
  },
  variants: {
    none: {
      label: { da: 'Intet gadekort', en: 'No street map' },
      help: {
        da: 'Ingen andre end jeres egen server får noget at vide.',
        en: 'Nobody but your own server hears anything.',
      },
      fields: {},
    },
    xyz: {
      label: { da: 'Kort i fliser (XYZ)', en: 'Map tiles (XYZ)' },
      help: {
        da: 'Helst på kommunens eget domæne, så ingen andre får besked. Spørg dem, der laver kortet, om I må bruge det.',
        en: 'Best on the municipality’s own domain, so that nobody else hears of it. Ask those who make the map whether you may use it.',
      },
      fields: {
        url: {
          label: { da: 'Adresse', en: 'Address' },
          help: {
            da: 'Med {z}, {x} og {y} der, hvor zoom og flise skal stå. Skal der en nøgle i, kan alle på siden læse den.',
            en: 'With {z}, {x} and {y} where zoom and tile go. A key in it can be read by everybody on the page.',
          },
          example: 'https://kort.eksempel-kommune.example/fliser/{z}/{x}/{y}.png',
        },
        name: {
          label: { da: 'Hvem det kommer fra', en: 'Who it comes from' },
          help: {
            da: 'Det, besøgende får at vide, før kortet bliver hentet.',
            en: 'What visitors are told before the map is fetched.',
          },
          example: { da: 'Klimadatastyrelsen', en: 'the Danish Agency for Climate Data' },
        },
        attribution: {
          label: { da: 'Kildeangivelse', en: 'Attribution' },
          help: {
            da: 'Hvem der har lavet kortet, som de selv vil have det skrevet. Står på kortet.',
            en: 'Who made the map, as they want it written. Stands on the map.',
          },
          example: {
            da: 'Indeholder data fra Klimadatastyrelsen',
            en: 'Contains data from Klimadatastyrelsen',
          },
        },
        minZoom: {
          label: { da: 'Mindste zoom', en: 'Least zoom' },
          help: {
            da: 'Det mindste {z}, serveren har fliser til.',
            en: 'The least {z} that the server has tiles for.',
          },
          example: 8,
        },
        maxZoom: {
          label: { da: 'Største zoom', en: 'Greatest zoom' },
          help: {
            da: 'Det største {z}, serveren har fliser til.',
            en: 'The greatest {z} that the server has tiles for.',
          },
          example: 18,
        },
      },
    },
  },
};

/** The guide to the search for addresses. */
export const addressSearchGuide: Guide<AddressSearchConfig> = {
  label: { da: 'Adressesøgning', en: 'Address search' },
  help: {
    da: 'Så kan besøgende skrive en adresse og få svar for den. Det, de skriver, sendes til registret, og det får de at vide først. Uden det kan de søge i stedernes egne navne og adresser.',
    en: 'Lets visitors type an address and get the answer for it. What they type is sent to the register, which they are told first. Without it, they can search the names and addresses of the places.',
  },
  variants: {
    adressevaelger: {
      label: { da: 'Adressevælger', en: 'Adressevælger' },
      help: {
        da: 'Det offentlige register, der afløser DAWA. Prøv søgningen, før I udgiver siden.',
        en: 'The public register that follows DAWA. Try the search before you publish the page.',
      },
      fields: {
        token: {
          label: { da: 'Token', en: 'Token' },
          help: {
            da: 'Den nøgle, registret giver jer. Alle på siden kan læse den.',
            en: 'The key that the register gives you. Everybody on the page can read it.',
          },
          example: 'token-fra-registret',
        },
        url: {
          label: { da: 'Adresse', en: 'Address' },
          help: {
            da: 'Kun hvis I spørger registret gennem jeres egen server.',
            en: 'Only if you ask the register through a server of your own.',
          },
          example: 'https://kort.eksempel-kommune.example/adresser/',
        },
      },
    },
  },
};
