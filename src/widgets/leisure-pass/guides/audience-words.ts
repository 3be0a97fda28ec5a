import type { GuideWords } from '../../../core/config/guide.js';
import type { Audience } from '../config.js';

/** Who asks, as editors are told. */
export const audienceWords: Readonly<Record<Audience, GuideWords>> = {
  parent: { da: 'Forælder eller værge', en: 'A parent or guardian' },
  professional: {
    da: 'Fagperson eller frivillig i en forening',
    en: 'A professional or a volunteer in a club',
  },
  young: { da: 'Ung, der spørger for sig selv', en: 'A young person who asks for themselves' },
};
